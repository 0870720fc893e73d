package main

import (
	_ "embed" // for the list of cities
	"path/filepath"
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

//go:embed cities.txt
var cities string

// nameTable collects the names of the gazetteers.
type nameTable map[uint64]tagger.NameInfo

func (t nameTable) add(name string, list int) {
	keys := tagger.NameKey(nil, name)
	if len(keys) == 0 || len(keys) > 8 {
		return
	}
	for _, h := range keys[:len(keys)-1] {
		t[h] |= tagger.IsPrefix
	}
	t[keys[len(keys)-1]] |= 1 << list
}

// copy returns a table that can be changed on its own.
func (t nameTable) copy() nameTable {
	out := make(nameTable, len(t))
	for h, v := range t {
		out[h] = v
	}
	return out
}

// readNames reads the gazetteers of DBpedia, our own list of cities and the
// administrative names.
func readNames(dir string) (nameTable, error) {
	t := nameTable{}
	for list, file := range []string{"dbpedia_person", "dbpedia_place", "dbpedia_organization"} {
		lines, err := readLines(filepath.Join(dir, file+".txt.gz"))
		if err != nil {
			return nil, err
		}
		for _, name := range lines {
			t.add(name, list)
			if parts := strings.Fields(name); list == tagger.ListPerson && len(parts) > 1 {
				t.add(parts[0], tagger.ListGivenName)
				t.add(parts[len(parts)-1], tagger.ListFamilyName)
			}
		}
	}
	for name := range strings.Lines(cities) {
		if !strings.HasPrefix(name, "#") {
			t.add(strings.TrimSpace(name), tagger.ListPlace)
		}
	}
	lines, err := readLines(filepath.Join(dir, "wilayah.tsv.gz"))
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		code, name, _ := strings.Cut(l, "\t")
		t.addRegion(code, name)
	}
	return t, nil
}

// addRegion enters an administrative name, with and without what it is.
func (t nameTable) addRegion(code, name string) {
	list := tagger.ListRegency
	switch strings.Count(code, ".") {
	case 2:
		list = tagger.ListDistrict
	case 3:
		list = tagger.ListVillage
	}
	t.add(name, list)
	for _, kind := range []string{"Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "} {
		if rest, ok := strings.CutPrefix(name, kind); ok {
			t.add(rest, list)
			return
		}
	}
}
