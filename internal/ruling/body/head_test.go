package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitHeads(t *testing.T) {
	rulingtest.Rewrites(t, SplitHeads, rulingtest.Cases{
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
		{"Kepala [BPBD Bitung Rustam|ORG], serta [Organda Bitung Rustam|ORG], dan", "Kepala [BPBD Bitung|ORG] [Rustam|PER], serta [Organda Bitung Rustam|ORG], dan"},
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
	})
}
