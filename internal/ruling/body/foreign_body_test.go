package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkForeignBodies(t *testing.T) {
	rulingtest.Rewrites(t, MarkForeign, rulingtest.Cases{
		{"kata Essex and [Rutland Police|ORG].", "kata [Essex and Rutland Police|ORG]."},
		{"kata [Essex|LOC] and [Rutland Police|PER].", "kata [Essex and Rutland Police|ORG]."},
		{"kata Joint [Essex|LOC] and [Dorset Fishing Team|ORG].", "kata [Joint Essex and Dorset Fishing Team|ORG]."},
		{"pada Energy & [Climate Forum|EVT] 2024", "pada [Energy & Climate Forum|EVT] 2024"},
		{"Kerja Sama [PTM|ORG] & [Rutland University|ORG] Dimulai", "Kerja Sama [PTM|ORG] & [Rutland University|ORG] Dimulai"},
		{"yayasan [Budi|PER] & [Sari Foundation|ORG] dan [Nelayan|ORG] lalu Energy & [Climate Forum|ORG]", "yayasan [Budi & Sari Foundation|ORG] dan [Nelayan|ORG] lalu [Energy & Climate Forum|ORG]"},
		{"mewakili [Ghana|LOC] [Fishing Boats Council|ORG],", "mewakili [Ghana Fishing Boats Council|ORG],"},
		{"Cabang Communication [Workers Union|ORG] rapat", "Cabang [Communication Workers Union|ORG] rapat"},
		{"direktur [NAACP|ORG] of [Texas|LOC].", "direktur [NAACP of Texas|ORG]."},
		{"Petugas [Petugas Texas State Police|ORG] tiba", "Petugas Petugas [Texas State Police|ORG] tiba"},
		{"[Ketua Union|ORG] rapat", "[Ketua Union|ORG] rapat"},
		{"dari Muara Hospital and [Royal Institute|ORG],", "dari Muara Hospital and [Royal Institute|ORG],"},
		{"dari CT Corp & [Muara Fund|ORG],", "dari CT Corp & [Muara Fund|ORG],"},
		{"President of [Muara Council|ORG],", "President of [Muara Council|ORG],"},
		{"[Sari Dewi|PER] of [Texas|LOC]", "[Sari Dewi|PER] of [Texas|LOC]"},
		{"di [Medan|LOC] [Forum|ORG] itu", "di [Medan|LOC] [Forum|ORG] itu"},
		{"dan [Muara Police|ORG]", "dan [Muara Police|ORG]"},
		{"Essex dan [Rutland Police|ORG]", "Essex dan [Rutland Police|ORG]"},
		{"Essex\nand [Rutland Police|ORG]", "Essex\nand [Rutland Police|ORG]"},
		{"and [Rutland Police|ORG]", "and [Rutland Police|ORG]"},
		{"& & [Rutland Police|ORG]", "& & [Rutland Police|ORG]"},
		{"[Rutland Police|LOC]", "[Rutland Police|LOC]"},
		{"", ""},
	})
}

func TestMarkBodyOpeners(t *testing.T) {
	rulingtest.Rewrites(t, markBodyOpeners, rulingtest.Cases{
		{"Office for Harbour Safety mendatangi dermaga.", "[Office for Harbour Safety|ORG] mendatangi dermaga."},
		{"oleh Office of the [Harbour Master|PER], kata warga", "oleh [Office of the Harbour Master|ORG], kata warga"},
		{"lewat Agency for the Care and Repair of Old Boats (ACROB)", "lewat [Agency for the Care and Repair of Old Boats|ORG] (ACROB)"},
		{"dari [Bureau of Fish|ORG].", "dari [Bureau of Fish|ORG]."},
		{"Office of Fish Umumkan Hasil", "Office of Fish Umumkan Hasil"},
		{"Office of Fish di", "Office of Fish di"},
		{"Muara Office of Fish menolak", "Muara Office of Fish menolak"},
		{"menjadi Center of Excellence nasional", "menjadi Center of Excellence nasional"},
		{"Office of the ikan", "Office of the ikan"},
		{"Office of", "Office of"},
		{"Office of Fish and menolak", "Office of Fish and menolak"},
		{"Office of\nFish menolak", "Office of\nFish menolak"},
	})
}
