package coref

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestClusterName(t *testing.T) {
	text, entities := marks.Read(t, "[PUTIN|PER] dan [Vladimir  Putin|PER], [Putin|PER], [VLADIMIR PUTIN|PER]; [Negeri|LOC]")
	clusters := ofNames(text, entities)
	require.Len(t, clusters, 2)
	assert.Equal(t, "Vladimir Putin", clusters[0].Name)
	assert.Equal(t, entity.Person, clusters[0].Label)
	assert.Equal(t, entities[:4], clusters[0].Mentions)
	assert.Equal(t, "Negeri", clusters[1].Name)
}

// TestClusterNameChoice: a nickname is no cluster's name if there is another,
// and capitals give way to small letters.
func TestClusterNameChoice(t *testing.T) {
	for text, want := range map[string]string{
		"[Liverpool|ORG] menang. [The Reds|ORG] pesta, [The Reds|ORG] juara":          "Liverpool",
		"[Persib|ORG] unggul. [Maung Bandung|ORG] pesta, [Maung Bandung|ORG] juara":   "Persib",
		"[Bali|LOC] ramai. [Pulau Dewata|LOC] indah, [Pulau Dewata|LOC]":              "Bali",
		"[Kota Kembang|LOC], [Kota Kembang|LOC] adalah [Bandung|LOC]":                 "Bandung",
		"[Juventus|ORG] unggul. [Bianconeri|ORG] pesta":                               "Juventus",
		"[Ahmad Segara|PER] ([Gus Segara|PER]) tiba. [Gus Segara|PER] duduk":          "Ahmad Segara",
		"[Laksana Putra|PER] ([Gus Laksa|PER]) tiba. [Gus Laksa|PER] duduk":           "Laksana Putra",
		"[Wibawa Segara|PER] alias [Hendra Bonang|PER]. [Hendra Bonang|PER] duduk":    "Wibawa Segara",
		"[Wardana|PER] alias [Gendon|PER] tiba. [Gendon|PER] duduk":                   "Wardana",
		"[Effendi Kelana|PER] alias [Gus Kela|PER] tiba. [Gus Kela|PER] duduk":        "Effendi Kelana",
		"[Gendon|PER], nama aslinya [Wardana|PER], tiba. [Wardana|PER] duduk":         "Wardana",
		"[WR|PER] alias [Wardana|PER] tiba. [WR|PER] duduk, [WR|PER] diam":            "Wardana",
		"[Wardana|PER] ([Kelana|PER]) tiba. [Kelana|PER] duduk":                       "Kelana",
		"[Wardana|PER] ([Dek Wana|PER]) tiba. [Dek Wana|PER] duduk":                   "Wardana",
		"[Wardana|PER] (Mbok [Gendon|PER]) tiba. Mbok [Gendon|PER], [Gendon|PER]":     "Wardana",
		"[Surya Wibawa|PER] tiba. [Cak Bona|PER], sapaan [Surya|PER]. [Cak Bona|PER]": "Surya Wibawa",
		"[Wana|PER], sapaan [Wanawardana|PER], tiba. [Wana|PER], [Wana|PER] duduk":    "Wanawardana",
		"[Wardana|PER] (panggilan [Gendon|PER]) tiba. [Gendon|PER], [Gendon|PER]":     "Wardana",
		"[Wardana Putra|PER], julukan [Gendon Kecil|PER]. [Gendon Kecil|PER]":         "Wardana Putra",
		"[Cak Bona|PER] ([Bonang Segara|PER]) tiba. [Cak Bona|PER] duduk":             "Bonang Segara",
		"[Pangeran Wirabumi|PER] tiba. [Wirabumi|PER] dan [Wirabumi|PER] duduk":       "Pangeran Wirabumi",
		"[The Reds|ORG] pesta":                                    "The Reds",
		"[DPR|ORG] dan [DPR RI|ORG]":                              "DPR RI",
		"[Kota Solo|LOC] dan [Solo|LOC]":                          "Kota Solo",
		"[HM MA'RUF ANUGRAH II|PER] tiba. [Ma'ruf|PER] tersenyum": "HM Ma'ruf Anugrah II",
		"[VIVI ANUGRAH|PER] tiba. [Vivi|PER] tersenyum":           "Vivi Anugrah",
		"[XI ANUGRAH|PER] tiba. [Xi|PER] tersenyum":               "Xi Anugrah",
		"[SURYA VIVI|PER] tiba. [Surya|PER] tersenyum":            "Surya Vivi",
		"[D'ANUGRAH O’SURYA|PER] tiba. [D'Anugrah|PER] senang":    "D'Anugrah O’Surya",
		"[SURYA ANUGRAH|PER] TIBA":                                "SURYA ANUGRAH",
		"[KOTA BATU|LOC] dan [Batu|LOC]":                          "KOTA BATU",
	} {
		plain, entities := marks.Read(t, text)
		clusters := ofNames(plain, entities)
		require.Len(t, clusters, 1, text)
		assert.Equal(t, want, clusters[0].Name, text)
	}
}
