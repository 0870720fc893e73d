package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelSurnames(t *testing.T) {
	rulingtest.Rewrites(t, LabelSurnames, rulingtest.Cases{
		{"[Sari Kobe|PER] menang. [Kobe|LOC] lalu pulang.", "[Sari Kobe|PER] menang. [Kobe|PER] lalu pulang."},
		{"[Sari Kobe|PER] menang.\n[Kobe|LOC], yang lelah, pulang.", "[Sari Kobe|PER] menang.\n[Kobe|PER], yang lelah, pulang."},
		{"[Sari Kobe|PER] menang. Kini, [Kobe|LOC], yang lelah, pulang.", "[Sari Kobe|PER] menang. Kini, [Kobe|PER], yang lelah, pulang."},
		{"[Sari Kobe|PER] menang di [Kobe|LOC], yang ramai.", "[Sari Kobe|PER] menang di [Kobe|LOC], yang ramai."},
		{"[Sari Kobe|PER] menang. [Kobe|LOC], [Jepang|LOC] ramai.", "[Sari Kobe|PER] menang. [Kobe|LOC], [Jepang|LOC] ramai."},
		{"[Sari Kobe|PER] menang. [Kobe|LOC] Ramai", "[Sari Kobe|PER] menang. [Kobe|LOC] Ramai"},
		{"[Kobe|PER] menang. [Kobe|LOC] lalu pulang.", "[Kobe|PER] menang. [Kobe|LOC] lalu pulang."},
		{"Kota. [Kobe|LOC] ramai sejak [Sari Kobe|PER] menang.", "Kota. [Kobe|LOC] ramai sejak [Sari Kobe|PER] menang."},
		{"[Sari Minahasa|PER] pulang. [Minahasa|LOC] memang asalnya.", "[Sari Minahasa|PER] pulang. [Minahasa|LOC] memang asalnya."},
		{"[Sari Kobe|PER] - [Kobe|LOC] ramai", "[Sari Kobe|PER] - [Kobe|LOC] ramai"},
		{"[Sari Kobe|PER]. [Kobe|LOC]", "[Sari Kobe|PER]. [Kobe|LOC]"},
		{"[Kobe|LOC] lalu", "[Kobe|LOC] lalu"},
		{"", ""},
	})
}
