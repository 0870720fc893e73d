package title

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinSubtitles(t *testing.T) {
	rulingtest.Rewrites(t, JoinSubtitles, rulingtest.Cases{
		{"game [Ombak Besar|PRD]: Pulang ke Rumah dirilis", "game [Ombak Besar: Pulang ke Rumah|PRD] dirilis"},
		{"memainkan [Senja 2|PRD]: The Last Wave 3, lalu", "memainkan [Senja 2: The Last Wave 3|PRD], lalu"},
		{"film \"[Senja|PRD]: Surat dari [Bandung|LOC]\" tayang", "film \"[Senja: Surat dari Bandung|PRD]\" tayang"},
		{"Game [Senja|PRD]: Seru Tapi Sulit", "Game [Senja|PRD]: Seru Tapi Sulit"},
		{"harga [Senja|PRD]: Rp 5 juta", "harga [Senja|PRD]: Rp 5 juta"},
		{"game [Senja|PRD]: seru", "game [Senja|PRD]: seru"},
		{"game [Senja|PRD]: Isi: satu", "game [Senja|PRD]: Isi: satu"},
		{"game [Senja|PRD]:\nSeru", "game [Senja|PRD]:\nSeru"},
		{"game [Senja|PRD]: A B C D E F G H I", "game [Senja|PRD]: A B C D E F G H I"},
		{"game [Senja|PRD]:", "game [Senja|PRD]:"},
		{"[Senja|PRD]: Pulang", "[Senja|PRD]: Pulang"},
		{"merilis seri [Ombak X9|PRD]: Harga dan Warna", "merilis seri [Ombak X9|PRD]: Harga dan Warna"},
		{"seri [Ombak|PRD]: Harga Warna", "seri [Ombak: Harga Warna|PRD]"},
	})
}
