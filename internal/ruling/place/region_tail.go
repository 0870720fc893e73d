package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The short form of a region behind a place is a place of its own: [Halte Melati]
// [Jaktim], [Desa Sukamaju] [Kalbar]. It belongs to the name of the region itself,
// Provinsi NTT, and of what the region has one of, Mapolda Jabar. Our annotations
// have 100 other places apart from it and none with it.

// regionForms are such short forms.
var regionForms = wordlist.Names("Jaktim, Jaksel, Jakbar, Jakut, Jakpus, Jabar, Jateng, Jatim, Sulut, Sultra, Sulsel, Sulteng, Sulbar, " +
	"Sumut, Sumbar, Sumsel, Kalbar, Kalsel, Kalteng, Kaltim, Kaltara, NTB, NTT, DIY, Babel, Kepri, Malut, Lampura, Tangsel")

// regional are the words for what a region has one of.
var regional = wordlist.Words("provinsi propinsi prov daerah wilayah kawasan gedung kantor mapolda mapolres markas mako rutan lapas rumah " +
	"stadion masjid museum komplek kompleks perumahan asrama pltu plta plts pltd pltp pltgu dapil polda polres kejati kejari dprd kodam korem " +
	"kota kabupaten pulau pemprov bank universitas taman budaya islamic pusat balai pesisir pantai perairan laut utara selatan timur barat")

// SplitRegions cuts such short forms off.
func SplitRegions(p *clue.Page) {
	var regions []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Location {
			continue
		}
		place, form, ok := clue.CutLast(e.In(p.Text))
		if !ok || !regionForms.Has(form) || !isRegionless(p.Know, place) {
			continue
		}
		region := *e
		region.Start = e.End - len(form)
		e.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start, End: region.Start})
		regions = append(regions, region)
	}
	p.Names = entity.WithAdded(p.Names, regions)
}

// isRegionless says whether a name is whole without a region behind it: one that
// a gazetteer has, or of more words than one with none for what a region has.
func isRegionless(k *tagger.Knowledge, name string) bool {
	if clue.IsPlaceName(k, name) {
		return true
	}
	words := 0
	for word := range strings.SplitSeq(name, " ") {
		if wordlist.IsOneOf(regional, word) || word == "-" {
			return false
		}
		words++
	}
	return words > 1
}
