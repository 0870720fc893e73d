package coref

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

// hostile makes n mentions that try to fill one bucket of some index.
func hostile(n int, label entity.Label, name func(i int) string) (string, []entity.Entity) {
	var b strings.Builder
	entities := make([]entity.Entity, 0, n)
	for i := range n {
		start := b.Len()
		b.WriteString(name(i))
		entities = append(entities, entity.Entity{Span: tokenize.Span{Start: start, End: b.Len()}, Label: label, Score: 0.5})
		b.WriteString(" (")
	}
	return b.String(), entities
}

func TestClustersHostile(t *testing.T) {
	tests := []struct {
		name  string
		label entity.Label
		f     func(i int) string
	}{
		{"same first word", entity.Person, func(i int) string { return fmt.Sprintf("Budi A%d", i) }},
		{"same last word", entity.Organization, func(i int) string { return fmt.Sprintf("Kota%d Bogor", i) }},
		{"same generic word", entity.Location, func(i int) string { return fmt.Sprintf("Kota A%d", i/2) }},
		{"repeated words", entity.Person, func(i int) string { return strings.Repeat("Badan Urusan ", 7) + fmt.Sprint(i) }},
		{"many words", entity.Organization, func(i int) string { return strings.Repeat("Badan Urusan ", 50) + fmt.Sprint(i) }},
		{"acronyms", entity.Organization, func(i int) string { return strings.ToUpper(fmt.Sprintf("B%xX", i)) }},
		{"blends", entity.Organization, func(i int) string {
			if i%2 == 0 {
				return strings.Repeat("aa", 10)
			}
			return fmt.Sprint("Aa", i, strings.Repeat(" aaa", 12))
		}},
		{"ambiguous", entity.Person, func(i int) string {
			if i%2 == 0 {
				return fmt.Sprintf("Budi A%d", i/2)
			}
			return fmt.Sprintf("A%d", i/2)
		}},
		{"one slip", entity.Location, func(i int) string { return "Palabuhan" + string(rune('a'+i%26)) + "atu" + strings.Repeat("a", i%40) }},
		{"one letter", entity.Location, func(int) string { return "A" }},
		{"brackets", entity.Organization, func(i int) string { return fmt.Sprintf("Dinas %d (D%d) Bogor", i, i) }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assertLinear(t, func(n int) (string, []entity.Entity) { return hostile(n, tt.label, tt.f) })
			text, entities := hostile(hostileSize, tt.label, tt.f)
			clusters := ofNames(text, entities)
			n := 0
			for _, c := range clusters {
				n += len(c.Mentions)
			}
			assert.Equal(t, len(entities), n)
			Agree(text, entities)
		})
	}
}

// couples returns n mentions, each but the first a relative of the one before it, with
// the joints between them in turn.
func couples(n int, joints ...string) (string, []entity.Entity) {
	var b strings.Builder
	var entities []entity.Entity
	for i := range n {
		start := b.Len()
		if i%2 == 0 {
			b.WriteString("Laras")
		} else {
			fmt.Fprintf(&b, "Putri%d Ayu%d Laras", i%100, i)
		}
		entities = append(entities, entity.Entity{Span: tokenize.Span{Start: start, End: b.Len()}, Label: entity.Person, Score: 0.5})
		b.WriteString(joints[i%len(joints)])
	}
	return b.String(), entities
}

func TestClustersHostileKin(t *testing.T) {
	assertLinear(t, func(n int) (string, []entity.Entity) { return couples(n, " dan istrinya, ") })
}

// TestClustersHostileSpouses tells them by the words between them and by the offices.
func TestClustersHostileSpouses(t *testing.T) {
	assertLinear(t, func(n int) (string, []entity.Entity) { return couples(n, " bersama Ketua PKK ", ", Bupati ") })
}

// TestClustersHostileNicknames: every second person may be another name of the
// one before.
func TestClustersHostileNicknames(t *testing.T) {
	assertLinear(t, func(n int) (string, []entity.Entity) {
		var b strings.Builder
		var entities []entity.Entity
		for i := range n {
			for _, name := range []string{"Budi Santo", "Adi"} {
				start := b.Len()
				fmt.Fprintf(&b, "%s%d", name, i)
				entities = append(entities, entity.Entity{Span: tokenize.Span{Start: start, End: b.Len()}, Label: entity.Person, Score: 0.5})
				b.WriteString(" atau ")
			}
			b.WriteString(". ")
		}
		return b.String(), entities
	})
}

const (
	hostileSize  = 4_000 // mentions
	hostileParts = 16    // what quadratic work takes as many times as long for
	mostGrowth   = 6     // caches hold a part better than the whole
)

// assertLinear checks that many mentions take about as long to cluster as their parts,
// one part after the other. Other work on the machine can only add to a time, so the
// least of several counts, and the check looks again while they are too far apart.
func assertLinear(t *testing.T, build func(n int) (string, []entity.Entity)) {
	t.Helper()
	text, entities := build(hostileSize)
	partText, partEntities := build(hostileSize / hostileParts)
	parts, whole := time.Hour, time.Hour
	for range 20 {
		parts = min(parts, timeOf(partText, partEntities, hostileParts))
		whole = min(whole, timeOf(text, entities, 1))
		if whole <= mostGrowth*parts {
			return
		}
	}
	t.Errorf("%d mentions take %v, their parts %v", hostileSize, whole, parts)
}

// timeOf returns how long it takes to cluster the mentions of a text some times.
func timeOf(text string, entities []entity.Entity, times int) time.Duration {
	start := time.Now()
	for range times {
		ofNames(text, entities)
	}
	return time.Since(start)
}

func BenchmarkClusters(b *testing.B) {
	base, entities := marks.Read(b, strings.Repeat("[Presiden Amara Lestari|PER] meninjau [Kabupaten Sukamaju|LOC] bersama [Badan Tata Air Nusantara|ORG] ([BTAN|ORG]). "+
		"[Amara|PER] memuji [Sukamaju|LOC]. Menurut [BTAN|ORG], [Polres Sukamaju|ORG] ikut menjaga [Jalan Merdeka Utara|LOC].\n", 8))
	for _, n := range []int{1, 10, 100} {
		text := strings.Repeat(base, n)
		var all []entity.Entity
		for i := range n {
			for _, e := range entities {
				e.Start += i * len(base)
				e.End += i * len(base)
				all = append(all, e)
			}
		}
		b.Run(fmt.Sprintf("mentions=%d", len(all)), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				ofNames(text, all)
			}
		})
	}
}
