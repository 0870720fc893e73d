package tokenize

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/filemap"
)

func TestFilesNamesEveryFile(t *testing.T) { filemap.Check(t, "files.go") }
