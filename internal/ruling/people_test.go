package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Rulings on people and on what stands beside their names.

func TestSplitArtists(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Lagu [Sari EXO|PER] dan [Budi Dewa|PER] 19", "Lagu [Sari|PER] [EXO|ORG] dan [Budi|PER] [Dewa 19|ORG]"},
		{"Kata [Sari|PER] Stray Kids", "Kata [Sari|PER] [Stray Kids|ORG]"},
		{"Kata [Budi Slank|PER]", "Kata [Budi|PER] [Slank|ORG]"},
		{"Kata [Budi Slank Hartono|PER]", "Kata [Budi Slank Hartono|PER]"},
		{"Kata [Budi Slankers|PER]", "Kata [Budi Slankers|PER]"},
		{"Konser Slank, [Budi|PER], Slank", "Konser Slank, [Budi|PER], Slank"},
		{"Slank", "Slank"},
		{"", ""},
		{"[Sari Seventeen|PER], kata [Dewi|PER] The Virgin dan [Budi Srimulat|PER]", "[Sari|PER] [Seventeen|ORG], kata [Dewi|PER] [The Virgin|ORG] dan [Budi|PER] [Srimulat|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, splitArtists(entities, text, tokens)), tt.in)
	}
}

func TestWithoutHonorifics(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"(Hadis [Riwayat Ahmad|PER]) dan [riwayat al-Bukhari|PER]", "(Hadis Riwayat [Ahmad|PER]) dan riwayat [al-Bukhari|PER]"},
		{"[Bpk Budi Santoso|PER], [Nyonya Sari|PER], [Kardinal Budi|PER]", "Bpk [Budi Santoso|PER], Nyonya [Sari|PER], Kardinal [Budi|PER]"},
		{"[Jagabaya Budi|PER] dan [Residen Schout Sari|PER]", "Jagabaya [Budi|PER] dan Residen Schout [Sari|PER]"},
		{"[Sri Sultan Hamengku Buwono X|PER] dan [Raden Ajeng Sari|PER]", "Sri Sultan [Hamengku Buwono X|PER] dan Raden Ajeng [Sari|PER]"},
		{"[Riwayat|PER], [Raden Ayu|PER], [Tuan Guru Bajang|PER], [Sri Sultani|PER]", "[Riwayat|PER], [Raden Ayu|PER], [Tuan Guru Bajang|PER], [Sri Sultani|PER]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, mendNames(entities, text, tokenize.Tokenizer{}.Append(nil, text))), tt.in)
	}
}

func TestSplitOfficers(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Lurah [Sukamulya Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC] [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Lurah [Sukamulya  Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC]  [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam  Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC]  [Hartono|PER] hadir"},
		{"Lurah [Budi Santoso|PER] hadir", "Lurah [Budi Santoso|PER] hadir"},
		{"Lurah [Sukamulya|PER] hadir", "Lurah [Sukamulya|PER] hadir"},
		{"lurah [Sukamulya Sarmidi|PER] hadir", "lurah [Sukamulya Sarmidi|PER] hadir"},
		{"Lurah [Sukamulya|LOC] hadir", "Lurah [Sukamulya|LOC] hadir"},
		{"Lurah\n[Sukamulya Sarmidi|PER]", "Lurah\n[Sukamulya Sarmidi|PER]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, splitOfficers(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}

func TestSplitChoices(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Ketua panitia ialah A. [Budi Sari B. Dewi C. Hartono|PER]", "Ketua panitia ialah A. [Budi Sari|PER] B. [Dewi|PER] C. [Hartono|PER]"},
		{"a. [Budi b. Dewi|PER]", "a. [Budi|PER] b. [Dewi|PER]"},
		{"Kata [Budi B. Dewi|PER]", "Kata [Budi B. Dewi|PER]"},
		{"C. [Budi B. Dewi|PER]", "C. [Budi B. Dewi|PER]"},
		{"A. [Budi  B.  Dewi|PER]", "A. [Budi|PER]  B.  [Dewi|PER]"},
		{"[Budi B. Dewi|PER]", "[Budi B. Dewi|PER]"},
		{"A. [Kota B. Muara|LOC]", "A. [Kota B. Muara|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, splitChoices(entities, text)), tt.in)
	}
}

func TestMarkBylines(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
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
		{"Editor: PWI", "Editor: PWI"},
		{"Editor: Lestari menulis lagi", "Editor: Lestari menulis lagi"},
		{"Kata sang ketua: Lestari", "Kata sang ketua: Lestari"},
		{"Sutradara : [Budi Santoso|PER]Genre : Lestari", "Sutradara : [Budi Santoso|PER]Genre : Lestari"},
		{"Editor:\nLestari", "Editor:\nLestari"},
		{"Editor:", "Editor:"},
		{": Lestari", ": Lestari"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, markBylines(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}

func TestMarkPhotographers(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Kapal, Rabu (1/2). Bisnis/[Sari|PER] Dewi P\nKapal", "Kapal, Rabu (1/2). [Bisnis|ORG]/[Sari Dewi P|PER]\nKapal"},
		{"[KOMPAS.com|ORG]/[RATNA DWI|PER] LESTARI Warga Desa Melati mengungsi.", "[KOMPAS.com|ORG]/[RATNA DWI LESTARI|PER] Warga Desa Melati mengungsi."},
		{"[KOMPAS.com|ORG]/[RATNA|PER] DWI LESTARI WARGA MENGUNGSI KE MASJID", "[KOMPAS.com|ORG]/[RATNA|PER] DWI LESTARI WARGA MENGUNGSI KE MASJID"},
		{"(Foto: Antara Foto/[Sari|PER] Dewi/XY)", "(Foto: [Antara Foto|ORG]/[Sari Dewi|PER]/XY)"},
		{"([TEMPO|ORG]/Sari Dewi)", "([TEMPO|ORG]/[Sari Dewi|PER])"},
		{"([TEMPO|ORG]/Sari)", "([TEMPO|ORG]/Sari)"},
		{"([TEMPO|ORG]/Ombak Besar)", "([TEMPO|ORG]/Ombak Besar)"},
		{"Foto [AP|PER]/[Sari Dewi|PER]", "Foto [AP|ORG]/[Sari Dewi|PER]"},
		{"Foto: [AFP|PER]/[Sari Dewi|PER]", "Foto: [AFP|ORG]/[Sari Dewi|PER]"},
		{"kata [AP|PER]/[Sari Dewi|PER]", "kata [AP|PER]/[Sari Dewi|PER]"},
		{"Foto [AS|PER]/[Sari Dewi|PER]", "Foto [AS|PER]/[Sari Dewi|PER]"},
		{"Bisnis/Ekonomi Kreatif", "Bisnis/Ekonomi Kreatif"},
		{"Rubrik Bisnis/[Sari|PER] Dewi", "Rubrik Bisnis/[Sari|PER] Dewi"},
		{"([TEMPO|ORG]/[Sari|PER] Dewi menulis)", "([TEMPO|ORG]/[Sari|PER] Dewi menulis)"},
		{"([TEMPO|ORG]/[Sari|PER] [Muara|LOC])", "([TEMPO|ORG]/[Sari|PER] [Muara|LOC])"},
		{"([TEMPO|ORG]/", "([TEMPO|ORG]/"},
		{"/Sari", "/Sari"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, markPhotographers(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}

func TestPartJoinedPeople(t *testing.T) {
	text, entities := marks.Read(t, "[Budi als Kancil|PER], [Sari alias Dewi|PER], [Salsa|PER]")
	assert.Equal(t, "[Budi|PER] als [Kancil|PER], [Sari|PER] alias [Dewi|PER], [Salsa|PER]", marks.Write(text, partJoined(entities, text)))
}

func TestSplitHeads(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Kepala [Dinas Pendidikan Rahmawati|ORG] mengatakan", "Kepala [Dinas Pendidikan|ORG] [Rahmawati|PER] mengatakan"},
		{"Kepala [Dinas Pendidikan  Rahmawati|ORG] mengatakan", "Kepala [Dinas Pendidikan|ORG]  [Rahmawati|PER] mengatakan"},
		{"Kepala [Dinas Pendidikan Surabaya|ORG] mengatakan", "Kepala [Dinas Pendidikan Surabaya|ORG] mengatakan"},
		{"Kepala [Dinas Pendidikan|ORG] mengatakan", "Kepala [Dinas Pendidikan|ORG] mengatakan"},
		{"Kepala [Biro Humas PT DI|ORG] mengatakan", "Kepala [Biro Humas PT DI|ORG] mengatakan"},
		{"Kepala [Dinas Pendidikan Rahmawati|ORG] tutup", "Kepala [Dinas Pendidikan Rahmawati|ORG] tutup"},
		{"Kepala [Yayasan Rahmawati|ORG] mengatakan", "Kepala [Yayasan Rahmawati|ORG] mengatakan"},
		{"Rapat [Dinas Pendidikan Rahmawati|ORG] mengatakan", "Rapat [Dinas Pendidikan Rahmawati|ORG] mengatakan"},
		{"Direktur [RSUD dr. Iskak Sari Dewi|ORG] hadir", "Direktur [RSUD dr. Iskak|ORG] [Sari Dewi|PER] hadir"},
		{"Direktur [RSUD dr. Iskak Tulungagung|ORG] hadir", "Direktur [RSUD dr. Iskak Tulungagung|ORG] hadir"},
		{"Direktur [RSUD dr. Iskak Kota Ombak|ORG] hadir", "Direktur [RSUD dr. Iskak Kota Ombak|ORG] hadir"},
		{"Direktur [RSUD dr. Iskak|ORG] hadir", "Direktur [RSUD dr. Iskak|ORG] hadir"},
		{"Direktur [RS Ombak|ORG] hadir", "Direktur [RS Ombak|ORG] hadir"},
		{"Ketua [Organda Bitung Rustam|ORG] meminta", "Ketua [Organda Bitung|ORG] [Rustam|PER] meminta"},
		{"Ketua [Organda Bitung Rustam|ORG] melalui", "Ketua [Organda Bitung Rustam|ORG] melalui"},
		{"Ketua [Organda Bangka Barat|ORG] meminta", "Ketua [Organda Bangka Barat|ORG] meminta"},
		{"Ketua [Organda Bitung Raya|ORG] meminta", "Ketua [Organda Bitung Raya|ORG] meminta"},
		{"Ketua [Koperasi Bitung Rustam|ORG] meminta", "Ketua [Koperasi Bitung Rustam|ORG] meminta"},
		{"Dirut [Nusa Bitung Rustam|ORG] meminta", "Dirut [Nusa Bitung Rustam|ORG] meminta"},
		{"Ketua [Organda|ORG] [Lebong Rustam|PER] meminta", "Ketua [Organda Lebong|ORG] [Rustam|PER] meminta"},
		{"Ketua [Organda|ORG] [Bangka Barat Rustam|PER] hadir", "Ketua [Organda Bangka Barat|ORG] [Rustam|PER] hadir"},
		{"Ketua [Organda Bitung|ORG] [Lebong Rustam|PER] hadir", "Ketua [Organda Bitung|ORG] [Lebong Rustam|PER] hadir"},
		{"Ketua [Organda|ORG] [Bima Rustam|PER] hadir", "Ketua [Organda|ORG] [Bima Rustam|PER] hadir"},
		{"Ketua [Organda|ORG], [Lebong Rustam|PER] hadir", "Ketua [Organda|ORG], [Lebong Rustam|PER] hadir"},
		{"Ketua [Ikatan Pemandu Wisata|ORG] ([IPW|ORG]) [Lebong Rustam|PER] hadir", "Ketua [Ikatan Pemandu Wisata|ORG] ([IPW|ORG]) [Lebong|LOC] [Rustam|PER] hadir"},
		{"Ketua [Ikatan Pemandu Wisata|ORG] ([IPW|ORG]), [Lebong Rustam|PER] hadir", "Ketua [Ikatan Pemandu Wisata|ORG] ([IPW|ORG]), [Lebong Rustam|PER] hadir"},
		{"Direktur [RSUD Zainoel|ORG] [Abidin Rustam|PER] hadir", "Direktur [RSUD Zainoel Abidin|ORG] [Rustam|PER] hadir"},
		{"Direktur [RSUD Soeroto Ngawi Rustam|ORG] hadir", "Direktur [RSUD Soeroto Ngawi|ORG] [Rustam|PER] hadir"},
		{"Direktur [RSUD Zainoel|ORG] [Abidin|PER] hadir", "Direktur [RSUD Zainoel|ORG] [Abidin|PER] hadir"},
		{"Direktur [RSUD Iskak|ORG] [Rustam|PER] hadir", "Direktur [RSUD Iskak|ORG] [Rustam|PER] hadir"},
		{"Kepala", "Kepala"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, splitHeads(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}

func TestWithNobleTitles(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"kata Lalu [Adi Ombak|PER] di sana", "kata [Lalu Adi Ombak|PER] di sana"},
		{"Sekda [NTB|LOC] Lalu [Adi|PER], hadir", "Sekda [NTB|LOC] [Lalu Adi|PER], hadir"},
		{"Ketuanya, Lalu [Adi|PER]", "Ketuanya, [Lalu Adi|PER]"},
		{"Bupati Lalu [Adi|PER] hadir", "Bupati [Lalu Adi|PER] hadir"},
		{"Masa Lalu [Adi|PER] hadir", "Masa Lalu [Adi|PER] hadir"},
		{"Ia makan. Lalu [Adi|PER] hadir", "Ia makan. Lalu [Adi|PER] hadir"},
		{"Lalu [Adi|PER] hadir", "Lalu [Adi|PER] hadir"},
		{"[Sari|PER] Lalu [Adi|PER] hadir", "[Sari|PER] Lalu [Adi|PER] hadir"},
		{"Diperiksa, Lalu [Adi|PER] Dipanggil", "Diperiksa, Lalu [Adi|PER] Dipanggil"},
		{"kata lalu [Adi|PER] hadir", "kata lalu [Adi|PER] hadir"},
		{"kata Lalu\n[Adi|PER] hadir", "kata Lalu\n[Adi|PER] hadir"},
		{"kata Lalu [Ombak|LOC]", "kata Lalu [Ombak|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		withNobleTitles(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
