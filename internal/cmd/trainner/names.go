package main

import (
	"path/filepath"
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

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

// addPerson is add for people, and enters the first and the last word.
func (t nameTable) addPerson(name string, list int) {
	t.add(name, list)
	if parts := strings.Fields(name); len(parts) > 1 {
		t.add(parts[0], tagger.ListGivenName)
		t.add(parts[len(parts)-1], tagger.ListFamilyName)
	}
}

// copy returns a table that can be changed on its own.
func (t nameTable) copy() nameTable {
	out := make(nameTable, len(t))
	for h, v := range t {
		out[h] = v
	}
	return out
}

// readNames reads the administrative names and the gazetteers of DBpedia in the
// folder gazetteer, and our own lists in the folder own.
func readNames(gazetteer, own string) (nameTable, error) {
	t := nameTable{}
	regions, err := t.readRegions(filepath.Join(gazetteer, "wilayah.tsv.gz"))
	if err != nil {
		return nil, err
	}
	for list, file := range []string{"dbpedia_person", "dbpedia_place", "dbpedia_organization"} {
		lines, err := readLines(filepath.Join(gazetteer, file+".txt.gz"))
		if err != nil {
			return nil, err
		}
		for _, name := range lines {
			switch {
			case list == tagger.ListPerson:
				t.addPerson(name, list)
			case list != tagger.ListPlace || !regions.strung(name):
				t.add(name, list)
			}
		}
	}
	if err := t.readOwn(own); err != nil {
		return nil, err
	}
	return t, t.readClasses(filepath.Join(own, "class_words.tsv"))
}

// regionNames are the names of regions in small letters.
type regionNames map[string]bool

// readRegions enters the administrative names, with and without what they are.
func (t nameTable) readRegions(path string) (regionNames, error) {
	lines, err := readLines(path)
	if err != nil {
		return nil, err
	}
	regions := regionNames{}
	for _, l := range lines {
		code, name, _ := strings.Cut(l, "\t")
		list := tagger.ListRegency
		switch strings.Count(code, ".") {
		case 2:
			list = tagger.ListDistrict
		case 3:
			list = tagger.ListVillage
		}
		t.add(name, list)
		regions[strings.ToLower(name)] = true
		for _, kind := range []string{"Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "} {
			if rest, ok := strings.CutPrefix(name, kind); ok {
				t.add(rest, list)
				regions[strings.ToLower(rest)] = true
				break
			}
		}
	}
	return regions, nil
}

// strung says whether name is several names of regions one behind the other,
// village, district and regency: DBpedia has 90,000 of these, and the guideline
// marks each by itself.
func (r regionNames) strung(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	fewest := make([]int, len(words)+1) // names that the first i words consist of; 0 for none
	for end := 1; end <= len(words); end++ {
		for start := range end {
			if (start == 0 || fewest[start] > 0) && r[strings.Join(words[start:end], " ")] {
				if n := fewest[start] + 1; fewest[end] == 0 || n < fewest[end] {
					fewest[end] = n
				}
			}
		}
	}
	return fewest[len(words)] > 1
}
