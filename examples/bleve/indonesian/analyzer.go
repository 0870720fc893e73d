package indonesian

import (
	"fmt"
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/registry"
)

// The names that the parts are registered under.
const (
	Name          = "indonesian"  // the analyzer
	TokenizerName = "wicara"      // its tokenizer
	StopName      = "stop_wicara" // its stop words
	StemName      = "stem_wicara" // its stems
)

// Register makes the analyzer and its parts known to bleve. It does so once,
// however often it is called, and returns the same answer every time: an error
// if another package has registered one of the names. bleve's registry is not
// safe for concurrent use, so call it before indexes are opened.
func Register() error { return register() }

var register = sync.OnceValue(func() error {
	if err := registry.RegisterTokenizer(TokenizerName, newTokenizer); err != nil {
		return fmt.Errorf("indonesian: %w", err)
	}
	if err := registry.RegisterTokenFilter(StopName, newStopFilter); err != nil {
		return fmt.Errorf("indonesian: %w", err)
	}
	if err := registry.RegisterTokenFilter(StemName, newStemFilter); err != nil {
		return fmt.Errorf("indonesian: %w", err)
	}
	if err := registry.RegisterAnalyzer(Name, newAnalyzer); err != nil {
		return fmt.Errorf("indonesian: %w", err)
	}
	return nil
})

// newAnalyzer puts the parts together, from those that the index has by name:
// a program may have put others in their place.
func newAnalyzer(_ map[string]any, cache *registry.Cache) (analysis.Analyzer, error) {
	tokenizer, err := cache.TokenizerNamed(TokenizerName)
	if err != nil {
		return nil, err
	}
	analyzer := &analysis.DefaultAnalyzer{Tokenizer: tokenizer}
	for _, name := range []string{StopName, StemName} {
		filter, err := cache.TokenFilterNamed(name)
		if err != nil {
			return nil, err
		}
		analyzer.TokenFilters = append(analyzer.TokenFilters, filter)
	}
	return analyzer, nil
}

func newTokenizer(map[string]any, *registry.Cache) (analysis.Tokenizer, error) {
	return Tokenizer{}, nil
}

func newStopFilter(map[string]any, *registry.Cache) (analysis.TokenFilter, error) {
	return StopFilter{}, nil
}

// newStemFilter takes the setting "informal": true, for social media.
func newStemFilter(config map[string]any, _ *registry.Cache) (analysis.TokenFilter, error) {
	var f StemFilter
	if value, ok := config["informal"]; ok {
		informal, ok := value.(bool)
		if !ok {
			return nil, fmt.Errorf("indonesian: informal is %T, want a bool", value)
		}
		f.Stemmer.Informal = informal
	}
	return f, nil
}
