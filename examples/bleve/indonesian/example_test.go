package indonesian_test

import (
	"fmt"
	"log"

	"github.com/blevesearch/bleve/v2"
	"github.com/wicara-nlp/wicara/examples/bleve/indonesian"
)

func Example() {
	if err := indonesian.Register(); err != nil {
		log.Fatal(err)
	}
	mapping := bleve.NewIndexMapping()
	mapping.DefaultAnalyzer = indonesian.Name
	index, err := bleve.NewMemOnly(mapping)
	if err != nil {
		log.Fatal(err)
	}
	if err := index.Index("1", map[string]string{"teks": "Ibu membaca koran."}); err != nil {
		log.Fatal(err)
	}
	result, err := index.Search(bleve.NewSearchRequest(bleve.NewMatchQuery("bacaan")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Total, result.Hits[0].ID)
	// Output: 1 1
}
