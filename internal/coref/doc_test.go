package coref

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/filemap"
)

func TestDocNamesEveryFile(t *testing.T) { filemap.Test(t, ".") }
