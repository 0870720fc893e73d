package main

import (
	"fmt"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
)

// teams are clubs of no league, with the stadium of each.
var teams = [][2]string{
	{"Persatuan Elang", "Stadion Merdeka"}, {"Laskar Pantai", "Stadion Bahari"},
	{"Garuda Timur", "Stadion Cendana"}, {"Harimau Selatan", "Stadion Bukit Hijau"},
	{"Putra Kapuas", "Stadion Khatulistiwa"}, {"Bintang Fajar", "Stadion Angsana"},
	{"Rajawali Muda", "Stadion Kota Lama"}, {"Banteng Utara", "Stadion Melati"},
}

var otherTeams = [][2]string{
	{"Merpati Barat", "Stadion Anggrek"}, {"Laskar Gunung", "Stadion Pahlawan"},
	{"Putra Samudra", "Stadion Teratai"}, {"Kancil Emas", "Stadion Rawa Indah"},
}

// matches makes sentences about teams, with the labels CLUB and STADIUM.
func matches(teams [][2]string) []train.Sentence {
	var out []train.Sentence
	for i, home := range teams {
		away := teams[(i+1)%len(teams)]
		for _, form := range []string{
			"%s menang atas %s di %s kemarin.",
			"Pelatih %s memuji pemain %s setelah laga di %s.",
			"Suporter %s dan %s memenuhi %s sejak pagi.",
		} {
			s := train.Sentence{Text: fmt.Sprintf(form, home[0], away[0], home[1])}
			for _, e := range []struct {
				name  string
				label ner.Label
			}{{home[0], "CLUB"}, {away[0], "CLUB"}, {home[1], "STADIUM"}} {
				at := strings.Index(s.Text, e.name)
				s.Entities = append(s.Entities, ner.Entity{Span: tokenize.Span{Start: at, End: at + len(e.name)}, Label: e.label})
			}
			out = append(out, s)
		}
	}
	return out
}
