package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSights(t *testing.T) {
	const rest = " bersama anak-anak dan para tetangga dari kampung sebelah."
	rulingtest.Rewrites(t, MarkSights, rulingtest.Cases{
		{"Mereka mandi di Pemandian Air Panas Sukasari" + rest, "Mereka mandi di [Pemandian Air Panas Sukasari|LOC]" + rest},
		{"Listrik dari PLTD Sukamaju dan Rumah Makan Enak Tenan padam" + rest, "Listrik dari [PLTD Sukamaju|LOC] dan [Rumah Makan Enak Tenan|LOC] padam" + rest},
		{"Batuan di Geosite Watu [Joko|PER] dan Fly Over [Jamin Sari|PER] tua" + rest, "Batuan di [Geosite Watu Joko|LOC] dan [Fly Over Jamin Sari|LOC] tua" + rest},
		{"Mereka ke PLTS Terapung, Rumah Sehat, Curug itu, dan ke Curug" + rest, "Mereka ke PLTS Terapung, Rumah Sehat, Curug itu, dan ke Curug" + rest},
		{"Kata [Budi Curug|PER] dan [Tim|ORG], di Curug [Tim Sar|ORG]" + rest, "Kata [Budi Curug|PER] dan [Tim|ORG], di Curug [Tim Sar|ORG]" + rest},
		{"Kabar Curug Sewu Runtuh, di Curug Aa Bb Cc Dd Ee Ff Gg" + rest, "Kabar Curug Sewu Runtuh, di Curug Aa Bb Cc Dd Ee Ff Gg" + rest},
		{"Mereka menutup PLTU Batu Bara dan PLTG Gas, lalu pergi ke Curug Batu Bara" + rest, "Mereka menutup PLTU Batu Bara dan PLTG Gas, lalu pergi ke [Curug Batu Bara|LOC]" + rest},
	})
	const headline = "Warga dan wisatawan berdatangan sejak pagi hari di Curug Sewu Kendal Ditutup\ndi Curug Sewu"
	rulingtest.Rewrites(t, MarkSights, rulingtest.Cases{{headline, headline}})
}
