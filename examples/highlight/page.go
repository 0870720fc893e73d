package main

import (
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
)

//go:embed page.html
var source string

var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(source))
})

// view is what the template shows.
type view struct {
	Title    string
	Headline bool // whether the first line is one
	Legend   []kind
	Lines    [][]piece
	Groups   []group
}

// kind is a label, what it is called, and how many mentions bear it.
type kind struct {
	Label ner.Label
	Name  string
	N     int
}

// piece is a stretch of a line: a mention if it has a label. Cluster is the
// number of its cluster counted from one, and First tells that a link from the
// cluster leads here.
type piece struct {
	Text    string
	Label   ner.Label
	Kind    string
	Cluster int
	First   bool
}

// group holds the clusters of a label.
type group struct {
	kind
	Clusters []entry
}

// entry is a cluster beside the text. Names is empty if the cluster occurs
// under its own name only.
type entry struct {
	ID    int
	Name  string
	N     int
	Names []article.Count
}

// kinds returns the labels in the order of the legend.
func kinds() []kind {
	return []kind{
		{ner.Person, "Orang", 0}, {ner.Location, "Tempat", 0}, {ner.Organization, "Organisasi", 0},
		{ner.Event, "Peristiwa", 0}, {ner.Product, "Produk dan karya", 0}, {ner.Law, "Hukum", 0},
		{ner.Date, "Tanggal", 0}, {ner.Time, "Waktu", 0}, {ner.Money, "Uang", 0}, {ner.Percent, "Persentase", 0},
	}
}

// write writes the page for an article of any bytes.
func write(w io.Writer, text string) error {
	text = strings.ToValidUTF8(text, "\uFFFD")
	entities := ner.Find(text)
	clusters := ner.Clusters(text, article.Own(text, entities))
	slices.SortStableFunc(clusters, func(a, b ner.Cluster) int { return len(b.Mentions) - len(a.Mentions) })

	v := view{Legend: kinds()}
	for i := range v.Legend {
		k := &v.Legend[i]
		for _, e := range entities {
			if e.Label == k.Label {
				k.N++
			}
		}
		if g := groupOf(*k, text, clusters); len(g.Clusters) > 0 {
			v.Groups = append(v.Groups, g)
		}
	}
	v.Lines = lines(text, entities, clusters)
	v.Legend = slices.DeleteFunc(v.Legend, func(k kind) bool { return k.N == 0 })
	v.Title, _, _ = strings.Cut(strings.TrimSpace(text), "\n")
	v.Title = strings.TrimSpace(v.Title)
	for line := range ner.Lines(text) {
		v.Headline = line.Role == ner.Headline
		break
	}
	return page().Execute(w, v)
}

// groupOf picks the clusters of a label and numbers them as they stand in
// clusters, from one.
func groupOf(k kind, text string, clusters []ner.Cluster) group {
	g := group{kind: k}
	for i, c := range clusters {
		if c.Label != k.Label {
			continue
		}
		names := article.Tally(func(yield func(string) bool) {
			for _, m := range c.Mentions {
				if !yield(m.In(text)) {
					return
				}
			}
		})
		if len(names) == 1 && names[0].Text == c.Name {
			names = nil
		}
		g.Clusters = append(g.Clusters, entry{i + 1, c.Name, len(c.Mentions), names})
	}
	return g
}

// lines cuts the text into its lines and each line into what is a mention and
// what is not. Empty lines are left out.
func lines(text string, entities []ner.Entity, clusters []ner.Cluster) [][]piece {
	cluster := map[int]int{}
	first := map[int]bool{}
	for i, c := range clusters {
		for _, m := range c.Mentions {
			cluster[m.Start] = i + 1
		}
		first[c.Mentions[0].Start] = true
	}
	names := map[ner.Label]string{}
	for _, k := range kinds() {
		names[k.Label] = k.Name
	}

	var out [][]piece
	pos, end := 0, 0
	for line := range strings.Lines(text) {
		end += len(line)
		var pieces []piece
		plain := func(s string) {
			if s != "" {
				pieces = append(pieces, piece{Text: s})
			}
		}
		for len(entities) > 0 && entities[0].Start < end {
			e := entities[0]
			entities = entities[1:]
			plain(text[pos:e.Start])
			pieces = append(pieces, piece{e.In(text), e.Label, names[e.Label], cluster[e.Start], first[e.Start]})
			pos = e.End
		}
		plain(strings.TrimRight(text[min(pos, end):end], "\r\n"))
		pos = max(pos, end)
		if strings.TrimSpace(line) != "" {
			out = append(out, pieces)
		}
	}
	return out
}
