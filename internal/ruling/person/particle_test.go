package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinParticles(t *testing.T) {
	rulingtest.Rewrites(t, JoinParticles, rulingtest.Cases{
		{"[Nurul Huda|PER] binti [Hasan|PER] hadir", "[Nurul Huda binti Hasan|PER] hadir"},
		{"[Adi|PER] bin Haji [Hasan|PER] bin [Amir|PER]", "[Adi bin Haji Hasan bin Amir|PER]"},
		{"[Luis|PER] de la [Cruz|PER] dan [Rui Sousa|PER] da [Costa|PER]", "[Luis de la Cruz|PER] dan [Rui Sousa da Costa|PER]"},
		{"[Adi|PER] da [Budi|PER], [Adi|PER] dan [Budi|PER], [Adi|PER] di [Hasan|PER]", "[Adi|PER] da [Budi|PER], [Adi|PER] dan [Budi|PER], [Adi|PER] di [Hasan|PER]"},
		{"[Sari|PER] van [Depok|LOC], [Yayasan|ORG] bin [Hasan|PER]", "[Sari|PER] van [Depok|LOC], [Yayasan|ORG] bin [Hasan|PER]"},
		{"[Sari Hi|PER]. [Usman|PER] dan [Sari|PER] Hi. [Usman|PER] serta [Adi|PER]. [Usman|PER]", "[Sari Hi. Usman|PER] dan [Sari Hi. Usman|PER] serta [Adi|PER]. [Usman|PER]"},
		{"[Adi Pratama|PER], Jr. dan [Budi|PER] Junior, [Adi|PER] Juniora, [PT Adi|ORG] Jr.", "[Adi Pratama, Jr.|PER] dan [Budi Junior|PER], [Adi|PER] Juniora, [PT Adi|ORG] Jr."},
		{"I [Made Hartana|PER], Ni [Luh Sari|PER] dan I [Made|PER], kata II [Made Surya|PER], I [Adi Surya|PER]", "[I Made Hartana|PER], [Ni Luh Sari|PER] dan I [Made|PER], kata II [Made Surya|PER], I [Adi Surya|PER]"},
		{"[Adi Pratama|PER] dan [Adi Pratama|PER] [Jr.|PER] tiba, [Budi|PER], [Sr|PER]", "[Adi Pratama|PER] dan [Adi Pratama Jr.|PER] tiba, [Budi, Sr|PER]"},
		{"[Jr.|PER] dan [PT Adi|ORG] [Jr.|PER] serta [Adi|PER] bukan [Jr|PER]", "Jr. dan [PT Adi|ORG] Jr. serta [Adi|PER] bukan Jr"},
		{"Kata [Adi bin Hasan|PER]. Bin [Hasan|PER] pulang, kata Bin [Amir|PER]", "Kata [Adi bin Hasan|PER]. [Bin Hasan|PER] pulang, kata Bin [Amir|PER]"},
		{"Binti [Hasan|PER] dan [Sari binti Hasan|PER], Robin [Hasan|PER], Bin [Hasan|PER]", "[Binti Hasan|PER] dan [Sari binti Hasan|PER], Robin [Hasan|PER], Bin [Hasan|PER]"},
		{"[Adi bin Hasan|PER] dan [Ahmad|PER] Bin [Hasan|PER]", "[Adi bin Hasan|PER] dan [Ahmad Bin Hasan|PER]"},
		{"[Ketua I|ORG] [Made Hartana|PER]", "[Ketua I|ORG] [Made Hartana|PER]"},
	})
}
