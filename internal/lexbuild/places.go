package lexbuild

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
)

// maxPlaceCount is how often the name of a place may stand in lower case in news
// and prose before it is taken for a common word (kuningan), unless it has a
// capital placeRatio times as often: addresses and tags have names in lower case.
const (
	maxPlaceCount = 20
	placeRatio    = 4
)

// places keeps the provinces, regencies and cities of Indonesia whole whose
// name is one word, so that bekasi is not bekas + -i, nor toli-toli many of toli.
func (b *builder) places() error {
	gz, err := b.read(b.data, "gazetteer/wilayah.tsv.gz")
	if err != nil {
		return err
	}
	r, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		return err
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(text)) {
		code, name, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if len(code) > 5 { // districts and villages
			continue
		}
		name = strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "Kabupaten "), "Kota "))
		rare := b.modern[name] < maxPlaceCount || b.modern[name]*placeRatio <= b.capitals[name]
		if (plainWord(name) || doubled(name)) && rare && b.set.get(name).Flags == 0 {
			b.name(name)
		}
	}
	return nil
}
