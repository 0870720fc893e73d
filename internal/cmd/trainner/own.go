package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

// ownLists are the files of our own names, by the label of the model.
var ownLists = []string{"person.txt", "place.txt", "organization.txt", "event.txt", "product.txt", "law.txt"}

// classes are the classes of words beside names; their order is that of the
// numbers in the table.
var classes = []string{
	"title", "rank", "honor", "office", "job", "kin", "person", "people", "say", "act",
	"region", "nature", "built", "prep", "body", "party", "company", "club", "school", "hospital", "group", "media",
	"event", "match", "film", "song", "tech", "vehicle", "brand", "scheme", "law", "money", "time", "lang", "common",
}

// readOwn enters our own lists of names. An acronym that no list has as a word
// is marked as one.
func (t nameTable) readOwn(dir string) error {
	var acronyms []string
	words := map[string]bool{}
	for label, file := range ownLists {
		lines, err := readLines(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		for _, name := range lines {
			if strings.HasPrefix(name, "#") {
				continue
			}
			if list := tagger.ListOwn + label; label == 0 {
				t.addPerson(name, list)
			} else {
				t.add(name, list)
			}
			if isAcronym(name) {
				acronyms = append(acronyms, name)
			} else {
				words[strings.ToUpper(name)] = true
			}
		}
	}
	for _, name := range acronyms {
		if keys := tagger.NameKey(nil, name); len(keys) == 1 && !words[name] {
			t[keys[0]] |= tagger.IsAcronym
		}
	}
	return nil
}

// isAcronym says whether name is one word of capitals.
func isAcronym(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsUpper(r) })
}

// readClasses enters the classes of words: a word, a tab and its class a line.
func (t nameTable) readClasses(path string) error {
	lines, err := readLines(path)
	if err != nil {
		return err
	}
	number := map[string]uint8{}
	for i, c := range classes {
		number[c] = uint8(i + 1)
	}
	for i, l := range lines {
		if strings.HasPrefix(l, "#") {
			continue
		}
		word, class, _ := strings.Cut(l, "\t")
		if number[class] == 0 {
			return fmt.Errorf("%s:%d: no class %q", path, i+1, class)
		}
		if keys := tagger.NameKey(nil, word); len(keys) == 1 {
			t[keys[0]] = t[keys[0]].WithClass(number[class])
		}
	}
	return nil
}
