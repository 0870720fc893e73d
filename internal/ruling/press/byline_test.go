package press

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkBylines(t *testing.T) {
	rulingtest.Rewrites(t, MarkBylines, rulingtest.Cases{
		{"Uploader: Lestari", "Uploader: [Lestari|PER]"},
		{"Sumber | Penerjemah: Lestari | Editor: Budi Santoso", "Sumber | Penerjemah: [Lestari|PER] | Editor: [Budi Santoso|PER]"},
		{"2) Komisaris Independen : Sarmidi\nKapal", "2) Komisaris Independen : [Sarmidi|PER]\nKapal"},
		{"Direktur Utama: [Sari Lautan|LOC]", "Direktur Utama: [Sari Lautan|PER]"},
		{"Direktur Utama: [Sari Lautan|ORG]", "Direktur Utama: [Sari Lautan|ORG]"},
		{"Ketua: [Jawa Barat|LOC]", "Ketua: [Jawa Barat|LOC]"},
		{"Ketua: Kosong", "Ketua: Kosong"},
		{"Ketua Umum: Tidak Ada Hujan", "Ketua Umum: Tidak Ada Hujan"},
		{"Moderator: Prof Kota Pindah", "Moderator: Prof Kota Pindah"},
		{"Direktur Jenderal: Direktur Jenderal Jalan, Jembatan", "Direktur Jenderal: Direktur Jenderal Jalan, Jembatan"},
		{"Editor: Redaksi", "Editor: Redaksi"},
		{"Pewarta: Nyaman Budi Zupiawan", "Pewarta: [Nyaman Budi Zupiawan|PER]"},
		{"Penerjemah: Kantor Berita Antara\nPenulis: Mahasiswa Unpad\nPenulis: Kontributor Medan", "Penerjemah: Kantor Berita Antara\nPenulis: Mahasiswa Unpad\nPenulis: Kontributor Medan"},
		{"Editor: PWI", "Editor: PWI"},
		{"Editor: Lestari menulis lagi", "Editor: Lestari menulis lagi"},
		{"Kata sang ketua: Lestari", "Kata sang ketua: Lestari"},
		{"Sutradara : [Budi Santoso|PER]Genre : Lestari", "Sutradara : [Budi Santoso|PER]Genre : Lestari"},
		{"Penulis: [Ainul|PER] Yakin\nReporter: [Ketut|PER] Janji | Editor: [Budi|PER] Santoso", "Penulis: [Ainul Yakin|PER]\nReporter: [Ketut Janji|PER] | Editor: [Budi Santoso|PER]"},
		{"Penulis: [Budi|PER] Bandung\nPenulis: [Budi|PER] [Muara|ORG]\nKetua: [Budi|PER] Menang", "Penulis: [Budi|PER] Bandung\nPenulis: [Budi|PER] [Muara|ORG]\nKetua: [Budi|PER] Menang"},
		{"Editor:\nLestari", "Editor:\nLestari"},
		{"Editor:", "Editor:"},
		{": Lestari", ": Lestari"},
	})
}
