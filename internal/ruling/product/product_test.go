package product_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestProductEnds(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Harga [Vivo Y29|PRD] 5G turun", "Harga [Vivo Y29 5G|PRD] turun"},
		{"Ponsel [Redmi Note 15|PRD] Pro+ 5G: Rp 4 juta", "Ponsel [Redmi Note 15 Pro+ 5G|PRD]: Rp 4 juta"},
		{"[MH370|PRD] hilang\n[MH370|PRD]: Rp 2 juta", "MH370 hilang\nMH370: Rp 2 juta"},
		{"di [X.|PRD] Pro dan kontra", "di [X|PRD]. Pro dan kontra"},
		{"[Yamaha Aerox|PRD] Alpha Cybercity: Rp 40 juta", "[Yamaha Aerox Alpha Cybercity|PRD]: Rp 40 juta"},
		{"2. [Yamaha Aerox|PRD] Alpha: Rp 40 juta", "2. [Yamaha Aerox Alpha|PRD]: Rp 40 juta"},
		{"Kartu [Kereta Kita|PRD] Non-Pelajar: Rp 5.000", "Kartu [Kereta Kita|PRD] Non-Pelajar: Rp 5.000"},
		{"[Yamaha Aerox|PRD] Hari Ini: Rp 40 juta", "[Yamaha Aerox|PRD] Hari Ini: Rp 40 juta"},
		{"[Yamaha Aerox|PRD] Alpha: cepat", "[Yamaha Aerox|PRD] Alpha: cepat"},
		{"[Yamaha Aerox|PRD]\nHarga: Rp 40 juta", "[Yamaha Aerox|PRD]\nHarga: Rp 40 juta"},
		{"[Yamaha Aerox|PRD]: Rp 40 juta", "[Yamaha Aerox|PRD]: Rp 40 juta"},
		{"[Yamaha Aerox|PRD] Harga: Rp 40 juta", "[Yamaha Aerox|PRD] Harga: Rp 40 juta"},
		{"[Naga Api|PRD] Series dan [Vivo Y29|PRD] Series", "[Naga Api|PRD] Series dan [Vivo Y29 Series|PRD]"},
		{"[Honda CR-V|PRD] e:HEV irit", "[Honda CR-V e:HEV|PRD] irit"},
		{"[Pulang!|PRD] Part 1, [Pulang|PRD] Part time, [Pulang|PRD] Part\n2, [Pulang|PRD] Part  2", "[Pulang! Part 1|PRD], [Pulang|PRD] Part time, [Pulang|PRD] Part\n2, [Pulang|PRD] Part  2"},
		{"[iPhone 17|PRD] Pro Max dan [iPhone 17|PRD]", "[iPhone 17 Pro Max|PRD] dan [iPhone 17|PRD]"},
		{"mobil [Honda|PRD] Max Verstappen", "mobil [Honda|PRD] Max Verstappen"},
		{"Motor [Honda BeAT|PRD] [CBS|ORG]: Rp 19 juta", "Motor [Honda BeAT CBS|PRD]: Rp 19 juta"},
		{"[Honda BeAT|PRD]\nPro Liga", "[Honda BeAT|PRD]\nPro Liga"},
		{"[Vivo Y29 8/256|PRD]: Rp 3 juta", "[Vivo Y29|PRD] 8/256: Rp 3 juta"},
		{"[Vivo Y29 8GB/128GB|PRD]", "[Vivo Y29|PRD] 8GB/128GB"},
		{"[Vivo Y29 12/512 GB|PRD]", "[Vivo Y29|PRD] 12/512 GB"},
		{"[Kabar 8/10|PRD]", "[Kabar 8/10|PRD]"},
		{"[Dancow 800|PRD] gr Rp 80.000", "[Dancow|PRD] 800 gr Rp 80.000"},
		{"[Dancow 800|PRD] graha", "[Dancow 800|PRD] graha"},
		{"[Dancow 800|PRD]", "[Dancow 800|PRD]"},
		{"motor [Honda Scoopy AB|PRD] 5512 QE hilang", "motor [Honda Scoopy|PRD] AB 5512 QE hilang"},
		{"motor [Honda Scoopy L 4410|PRD] XY.", "motor [Honda Scoopy|PRD] L 4410 XY."},
		{"motor [Honda Scoopy DK 4410 XY|PRD]", "motor [Honda Scoopy|PRD] DK 4410 XY"},
		{"motor [Kawasaki W 175|PRD] SE", "motor [Kawasaki W 175|PRD] SE"},
		{"motor [Kawasaki KLX|PRD] 2025 ABC", "motor [Kawasaki KLX|PRD] 2025 ABC"},
	})
}
