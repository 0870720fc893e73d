package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestGreetings(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"[Shalom|PER], Om [Swastyastu|PER], [Namo Buddhaya|PER], Salam Kebajikan, [Rahayu|PER]!", "Shalom, Om Swastyastu, Namo Buddhaya, Salam Kebajikan, Rahayu!"},
		{"[Shalom|PER] tiba, lalu [Rahayu|PER], [Budi|PER], dan [Shalom|PER]", "[Shalom|PER] tiba, lalu [Rahayu|PER], [Budi|PER], dan [Shalom|PER]"},
		{"Om [Santi Santi Santi|PER] Om, Om [Santi|PER], [Santi|PER], [Santi|PER], Om", "Om Santi Santi Santi Om, Om Santi, Santi, Santi, Om"},
		{"[Santi|PER] dan [Santi Dewi|PER], [Shanti|PER]", "[Santi|PER] dan [Santi Dewi|PER], [Shanti|PER]"},
		{"[Horas|PER], Bang!\n[Punten|LOC], Bu. Moderator: [Oke|PER]\n\"[Horas|PER]!\" teriak warga", "Horas, Bang!\nPunten, Bu. Moderator: Oke\n\"Horas!\" teriak warga"},
		{"[Horas|PER] pergi, kata [Horas|PER], lalu [Oke|ORG] untung", "[Horas|PER] pergi, kata [Horas|PER], lalu [Oke|ORG] untung"},
		{"[Budi|PER]: [Amin|PER]\nPak RT: [Amin|PER], semoga berkah. Warga: [Amin|PER]!", "[Budi|PER]: Amin\nPak RT: Amin, semoga berkah. Warga: Amin!"},
		{"\"[Amin|PER],\" jawab jemaah, \"[Amin|PER], ya Allah\" dan “[Amin|PER]”", "\"Amin,\" jawab jemaah, \"Amin, ya Allah\" dan “Amin”"},
		{"Ketua: [Amin|PER]\n[Amin|PER], guru. \"[Amin|PER], kamu di mana?\" Pak [Amin|PER].", "Ketua: [Amin|PER]\n[Amin|PER], guru. \"[Amin|PER], kamu di mana?\" Pak [Amin|PER]."},
	})
}
