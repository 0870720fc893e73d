package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkShortGivenNames(t *testing.T) {
	rulingtest.Rewrites(t, MarkShortGivenNames, rulingtest.Cases{
		{"Korban, Moh. [Rizal Hakim|PER] (20)", "Korban, [Moh. Rizal Hakim|PER] (20)"},
		{"Saksi [Ach|PER]. [Sodik|PER] pulang", "Saksi [Ach. Sodik|PER] pulang"},
		{"Saksi [Muh.|PER] [Sodik|PER] pulang", "Saksi [Muh. Sodik|PER] pulang"},
		{"Terdakwa Abd. Rahim Ombak pulang", "Terdakwa [Abd. Rahim Ombak|PER] pulang"},
		{"Terdakwa Abd. Rahim, Moch. Sodik (20) pulang", "Terdakwa [Abd. Rahim|PER], [Moch. Sodik|PER] (20) pulang"},
		{"Terdakwa Abd. Rahim Dituntut", "Terdakwa Abd. Rahim Dituntut"},
		{"Terdakwa Abd. Rahim Ombak Besar Sekali Lagi pulang", "Terdakwa Abd. Rahim Ombak Besar Sekali Lagi pulang"},
		{"Terdakwa Abd. Rahim [Tegal|LOC] pulang", "Terdakwa Abd. Rahim [Tegal|LOC] pulang"},
		{"Terdakwa Abd. Sidang lagi", "Terdakwa Abd. Sidang lagi"},
		{"Warga [Jalan Moh. Rizal|LOC] pulang", "Warga [Jalan Moh. Rizal|LOC] pulang"},
		{"Kapal Moh. [Tegal|LOC] pulang", "Kapal Moh. [Tegal|LOC] pulang"},
		{"Kata [Moh. Rizal|PER] lagi", "Kata [Moh. Rizal|PER] lagi"},
		{"Kata Moh. Moch. [Rizal|PER] lagi", "Kata Moh. [Moch. Rizal|PER] lagi"},
		{"ACH. [Rizal|PER], ach. [Rizal|PER], Ach [Rizal|PER]", "ACH. [Rizal|PER], ach. [Rizal|PER], Ach [Rizal|PER]"},
		{"Kata Moh.\n[Rizal|PER]", "Kata Moh.\n[Rizal|PER]"},
		{"Kata Moh.", "Kata Moh."},
	})
}
