package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkVehicles(t *testing.T) {
	rulingtest.Rewrites(t, MarkVehicles, rulingtest.Cases{
		{"Harga Fortuner bekas turun", "Harga [Fortuner|PRD] bekas turun"},
		{"[Fortuner|PRD] GR Sport 2.8 AT dijual", "[Fortuner GR Sport 2.8 AT|PRD] dijual"},
		{"[Toyota|ORG] [Yaris|PER] TRD Sportivo 2015", "[Toyota Yaris TRD Sportivo|PRD] 2015"},
		{"[Mazda 2|PRD] GT dan Mazda 2 tahun", "[Mazda 2 GT|PRD] dan Mazda 2 tahun"},
		{"seperti [Ayla|PER] dan Agya", "seperti [Ayla|PRD] dan [Agya|PRD]"},
		{"Sigra, atau Ayla", "[Sigra|PRD], atau [Ayla|PRD]"},
		{"kata [Ayla|PER] dan [Budi|PER]", "kata [Ayla|PER] dan [Budi|PER]"},
		{"[Ayla Sari|PER] dan Agya", "[Ayla Sari|PER] dan [Agya|PRD]"},
		{"Jazz dan Honda Brio", "[Jazz|PRD] dan [Honda Brio|PRD]"},
		{"Jazz RS dan musik Jazz", "[Jazz RS|PRD] dan musik Jazz"},
		{"Jumlah Mitra RS di Bogor, Partner RS dan Mitra EV", "Jumlah Mitra RS di Bogor, Partner RS dan [Mitra EV|PRD]"},
		{"mobil Mitra RS dan [Wuling|ORG] Mitra RS", "mobil [Mitra RS|PRD] dan [Wuling Mitra RS|PRD]"},
		{"Nilai CBR tanah, HRV pasien dan [Clio Sari|PER]; Honda CBR", "Nilai CBR tanah, HRV pasien dan [Clio Sari|PER]; [Honda CBR|PRD]"},
		{"mobil Swift itu", "mobil [Swift|PRD] itu"},
		{"All New Xenia R CVT ADS dan [New Terios|PRD] X", "[All New Xenia R CVT ADS|PRD] dan [New Terios X|PRD]"},
		{"All New Terios R CVT ADS", "[All New Terios R CVT ADS|PRD]"},
		{"Suzuki All New Grand Vitara", "[Suzuki All New Grand Vitara|PRD]"},
		{"mobil Kijang Innova Zenix HEV", "mobil [Kijang Innova Zenix HEV|PRD]"},
		{"Avanza G 1234 AB dan Avanza G putih", "[Avanza|PRD] G 1234 AB dan [Avanza G|PRD] putih"},
		{"kata pemilik Avanza G. Sari", "kata pemilik [Avanza|PRD] G. Sari"},
		{"[Fazzio Modifest|EVT] dan Pajero Community", "[Fazzio Modifest|EVT] dan Pajero Community"},
		{"[PT Pajero Raya|ORG]", "[PT Pajero Raya|ORG]"},
		{"[Agya dan Calya|PRD]", "[Agya dan Calya|PRD]"},
		{"Seltos 1.5 Turbo dan Seltos 1.5 liter", "[Seltos 1.5 Turbo|PRD] dan [Seltos|PRD] 1.5 liter"},
		{"Toyota\nRush, Toyota", "Toyota\nRush, Toyota"},
		{"Rush\n, Agya", "Rush\n, [Agya|PRD]"},
		{"New", "New"},
		{"Grand Land Grand Land", "Grand Land Grand Land"},
	})
}
