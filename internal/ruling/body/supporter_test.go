package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSupporters(t *testing.T) {
	rulingtest.Rewrites(t, MarkSupporters, rulingtest.Cases{
		{"relawan [Srikandi Ganjar|PER], Orang Muda [Ganjar|PER] serta Seknas [Jokowi|PER] hadir", "relawan [Srikandi Ganjar|ORG], [Orang Muda Ganjar|ORG] serta [Seknas Jokowi|ORG] hadir"},
		{"Ketua [Prabowo|PER] Mania dan Sahabat Anies", "Ketua [Prabowo Mania|ORG] dan [Sahabat Anies|ORG]"},
		{"[Komunitas Jokowi Mania|ORG] dan [Relawan Teman Ahok|ORG]", "[Komunitas Jokowi Mania|ORG] dan [Relawan Teman Ahok|ORG]"},
		{"Sahabat [Anies Baswedan|PER] dan teman [Jokowi|PER], Muda [Ganjar|PER], Sahabat [Budi|PER]", "Sahabat [Anies Baswedan|PER] dan teman [Jokowi|PER], Muda [Ganjar|PER], Sahabat [Budi|PER]"},
		{"Sahabat\n[Anies|PER] dan Sahabat [Anies|PER] Rasyid", "Sahabat\n[Anies|PER] dan Sahabat [Anies|PER] Rasyid"},
		{"Eks [TKN|ORG] [Budi Santoso|PER]-[Siti Aminah|PER] dan TPN [Adi|PER]-[Sari|PER].", "Eks [TKN Budi Santoso-Siti Aminah|ORG] dan [TPN Adi-Sari|ORG]."},
		{"TKN [Adi|PER], [Sari|PER], TKN [Adi|PER] - [Sari|PER] dan TKN", "TKN [Adi|PER], [Sari|PER], TKN [Adi|PER] - [Sari|PER] dan TKN"},
		{"Kisah Teman [Prabowo|PER] di Akademi", "Kisah Teman [Prabowo|PER] di Akademi"},
		{"Mereka datang ke sana bersama para relawan dari Teman [Prabowo|PER] kemarin.", "Mereka datang ke sana bersama para relawan dari [Teman Prabowo|ORG] kemarin."},
	})
}
