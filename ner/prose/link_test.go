package prose

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Programs that do not import this package do not link prose.
func TestOthersDoNotLinkProse(t *testing.T) {
	if testing.Short() {
		t.Skip("asks the go command for dependencies")
	}
	gocmd, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command here")
	}
	deps := func(pattern ...string) string {
		cmd := exec.Command(gocmd, append([]string{"list", "-deps"}, pattern...)...)
		cmd.Dir = "../.."
		out, err := cmd.Output()
		require.NoError(t, err)
		return string(out)
	}
	assert.Contains(t, deps("./ner/prose"), "github.com/jdkato/prose", "the test sees what it looks for")
	packages := deps("./tokenize/...", "./stem/...", "./ner", "./ner/train/...", "./examples/...")
	assert.NotContains(t, packages, "github.com/jdkato")
	assert.NotContains(t, strings.Fields(packages), "github.com/wicara-nlp/wicara/ner/prose")
}
