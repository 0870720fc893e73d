package ner

import (
	"fmt"

	"github.com/wicara-nlp/wicara/tokenize"
)

func ExampleClusters() {
	text := "Presiden Joko Widodo tiba di Kota Solo. Jokowi lalu menyapa warga Solo."
	mentions := []Entity{
		{Span: tokenize.Span{Start: 9, End: 20}, Label: Person},
		{Span: tokenize.Span{Start: 29, End: 38}, Label: Location},
		{Span: tokenize.Span{Start: 40, End: 46}, Label: Person},
		{Span: tokenize.Span{Start: 66, End: 70}, Label: Location},
	}
	for _, c := range Clusters(text, mentions) {
		fmt.Printf("%s %s, %d kali\n", c.Label, c.Name, len(c.Mentions))
	}
	// Output:
	// PER Joko Widodo, 2 kali
	// LOC Kota Solo, 2 kali
}

func ExampleClustersOf() {
	text := "Kartu Tani Makmur (KTM) dibagikan di Klaten. Petani menukar KTM dengan pupuk."
	mentions := []Entity{
		{Span: tokenize.Span{Start: 0, End: 17}, Label: Product},
		{Span: tokenize.Span{Start: 19, End: 22}, Label: Product},
		{Span: tokenize.Span{Start: 37, End: 43}, Label: Location},
		{Span: tokenize.Span{Start: 60, End: 63}, Label: Product},
	}
	for _, c := range ClustersOf(text, mentions, Product) {
		fmt.Printf("%s %s, %d kali\n", c.Label, c.Name, len(c.Mentions))
	}
	// Output: PRD Kartu Tani Makmur, 3 kali
}
