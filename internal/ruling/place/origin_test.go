package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelOrigins(t *testing.T) {
	rulingtest.Rewrites(t, LabelOrigins, rulingtest.Cases{
		{"pemuda asal [Thirsk Muara|PER] itu", "pemuda asal [Thirsk Muara|LOC] itu"},
		{"kata [Sari Dewi|PER], 66, dari [Malton Muara|PER].", "kata [Sari Dewi|PER], 66, dari [Malton Muara|LOC]."},
		{"[Sari Dewi|PER] (66) dari [Malton|PER].", "[Sari Dewi|PER] (66) dari [Malton|LOC]."},
		{"pria 50 tahun dari [Selby|PER] ditahan", "pria 50 tahun dari [Selby|LOC] ditahan"},
		{"[Budi|PER], 50 tahun, dari [Selby|PER] ditahan", "[Budi|PER], 50 tahun, dari [Selby|LOC] ditahan"},
		{"[Budi|PER] dari [Oban|PER], [Skotlandia|LOC],", "[Budi|PER] dari [Oban|LOC], [Skotlandia|LOC],"},
		{"turun di [Fort Muara|PER], [Darwin|LOC]", "turun di [Fort Muara|LOC], [Darwin|LOC]"},
		{"di [Oban|PER], [Skotlandia Utara|LOC],", "di [Oban|LOC], [Skotlandia Utara|LOC],"},
		{"di [Medan|LOC], [Witney|PER] dan [Bogor|LOC]", "di [Medan|LOC], [Witney|LOC] dan [Bogor|LOC]"},
		{"di [Medan|LOC], [Witney|PER], dan [Bogor|LOC]", "di [Medan|LOC], [Witney|LOC], dan [Bogor|LOC]"},
		{"duet [Ceko|LOC], [Sari Dewi|PER] dan [Bogor|LOC]", "duet [Ceko|LOC], [Sari Dewi|PER] dan [Bogor|LOC]"},
		{"di [Medan|LOC], [Witney|PER] lalu [Bogor|LOC]", "di [Medan|LOC], [Witney|PER] lalu [Bogor|LOC]"},
		{"di [Medan|LOC] [Witney|PER] dan [Bogor|LOC]", "di [Medan|LOC] [Witney|PER] dan [Bogor|LOC]"},
		{"anak dari [Joyce|PER] itu", "anak dari [Joyce|PER] itu"},
		{"bukti, 2019, dari [Joyce|PER] itu", "bukti, 2019, dari [Joyce|PER] itu"},
		{"setahun dari [Joyce|PER] itu", "setahun dari [Joyce|PER] itu"},
		{"terdiri dari [Joyce|PER], [Rixxo|LOC]", "terdiri dari [Joyce|PER], [Rixxo|LOC]"},
		{"ke [Joyce|PER], [Sari|PER]", "ke [Joyce|PER], [Sari|PER]"},
		{"dari [Joyce|PER]", "dari [Joyce|PER]"},
		{"asal\n[Joyce|PER]", "asal\n[Joyce|PER]"},
		{"Mereka rela, asal [Sari|PER] menang", "Mereka rela, asal [Sari|PER] menang"},
		{"Begitu. asal [Sari|PER] menang, asal [Sari|PER]", "Begitu. asal [Sari|PER] menang, asal [Sari|PER]"},
		{"band \"Ombak\" asal [Thirsk|PER]", "band \"Ombak\" asal [Thirsk|LOC]"},
		{"kontrak 10 tahun dari [Sari Dewi|PER] itu", "kontrak 10 tahun dari [Sari Dewi|PER] itu"},
		{"petani, 50 tahun dari [Selby|PER]", "petani, 50 tahun dari [Selby|LOC]"},
		{"pelukis berusia 50 tahun dari [Selby|PER]", "pelukis berusia 50 tahun dari [Selby|LOC]"},
		{"asal [Muara|ORG]", "asal [Muara|ORG]"},
		{"[Joyce|PER]", "[Joyce|PER]"},
	})
}
