package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitMembers(t *testing.T) {
	rulingtest.Rewrites(t, SplitMembers, rulingtest.Cases{
		{"Gitaris [Slank Abdee|PER] dan leader [BTS RM|ORG] hadir", "Gitaris [Slank|ORG] [Abdee|PER] dan leader [BTS|ORG] [RM|PER] hadir"},
		{"Vokalis [Sheila on 7 Duta|ORG]", "Vokalis [Sheila on 7|ORG] [Duta|PER]"},
		{"Vokalis [Slank|ORG] hadir", "Vokalis [Slank|ORG] hadir"},
		{"Vokalis [Siti Slank|PER] hadir", "Vokalis [Siti Slank|PER] hadir"},
		{"Menurut [Slank Music|ORG]", "Menurut [Slank Music|ORG]"},
		{"Vokalis\n[Slank Siti|PER]", "Vokalis\n[Slank Siti|PER]"},
	})
}
