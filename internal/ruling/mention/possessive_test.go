package mention

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkOwned(t *testing.T) {
	rulingtest.Rewrites(t, MarkOwned, rulingtest.Cases{
		{"[Qwxza|PER] pulang, kata warga. Qwxzanya lelah, kata qwxzanya", "[Qwxza|PER] pulang, kata warga. [Qwxzanya|PER] lelah, kata qwxzanya"},
		{"Ke [Ombakraya|LOC], di [Zupoka|PRD]: Ombakrayanya ramai, akun Zupokanya sepi", "Ke [Ombakraya|LOC], di [Zupoka|PRD]: [Ombakrayanya|LOC] ramai, akun [Zupokanya|PRD] sepi"},
		{"[Kata|PER] hadir. Katanya, [Qwxza Kata|PER] pulang, Qwxzanya", "[Kata|PER] hadir. Katanya, [Qwxza Kata|PER] pulang, Qwxzanya"},
		{"[Qwxza|PER] dan [Qwxza|LOC] serta [Qwxza|PER], Qwxzanya", "[Qwxza|PER] dan [Qwxza|LOC] serta [Qwxza|PER], Qwxzanya"},
		{"[Qwxza Cup|EVT], [Zupo|EVT], Zuponya, [Zuponya|ORG]", "[Qwxza Cup|EVT], [Zupo|EVT], Zuponya, [Zuponya|ORG]"},
		{"Nya", "Nya"},
	})
}
