package prose

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"

	jdkato "github.com/jdkato/prose/v2"
	"github.com/wicara-nlp/wicara/ner"
)

// Model is a maximum entropy model of names with prose's English tagger of
// parts of speech. It cannot be changed and is safe for concurrent use. The zero
// Model finds nothing and cannot be saved.
type Model struct {
	prose *jdkato.Model
	// builtin says that the labels are those of prose's English model, which
	// names.go knows how to read.
	builtin bool
}

// Builtin returns the English model that prose comes with. It is decoded at
// the first call, which takes about half a second and 50 MB; every later call
// returns the same.
func Builtin() *Model { return builtin() }

var builtin = sync.OnceValue(func() *Model {
	return &Model{prose: jdkato.ModelFromData("en"), builtin: true}
})

// files are what a model is stored in, below the folder Maxent.
var files = [...]string{"labels.gob", "mapping.gob", "weights.gob"}

// Load reads a model that [Model.Save] or prose's own Model.Write has put
// into the folder dir of fsys: os.DirFS for one on a disk, an embed.FS for
// one that is part of the program. The error says which file cannot be decoded, and
// wraps fs.ErrNotExist if a file is missing.
func Load(fsys fs.FS, dir string) (*Model, error) {
	// prose opens its files by name, never closes them and panics on what it
	// cannot decode, so it is shown a copy.
	tmp, err := os.MkdirTemp("", "wicara-maxent-")
	if err != nil {
		return nil, fmt.Errorf("prose: load model: %w", err)
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	if err := os.Mkdir(filepath.Join(tmp, "Maxent"), 0o700); err != nil {
		return nil, fmt.Errorf("prose: load model: %w", err)
	}
	for _, name := range files {
		data, err := fs.ReadFile(fsys, path.Join(dir, "Maxent", name))
		if err != nil {
			return nil, fmt.Errorf("prose: load model: %w", err)
		}
		if err := os.WriteFile(filepath.Join(tmp, "Maxent", name), data, 0o600); err != nil {
			return nil, fmt.Errorf("prose: load model: %w", err)
		}
	}
	m := &Model{}
	if err := guard(func() { m.prose = jdkato.ModelFromDisk(tmp) }); err != nil {
		return nil, fmt.Errorf("prose: load model from %s: %w", dir, err)
	}
	return m, nil
}

// Save writes m into the folder dir, which is made if need be, in the format
// of prose: three files in a folder Maxent. A model that is there is replaced.
// The built-in model can be saved, too. Loaded again it is a model like any other, and
// the rules for English names no longer apply.
func (m *Model) Save(dir string) error {
	if m == nil || m.prose == nil {
		return errors.New("prose: save model: no model")
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("prose: save model: %w", err)
	}
	// prose fails if the folder Maxent is there already, but only after it
	// has written into it.
	tmp, err := os.MkdirTemp(dir, ".maxent-")
	if err != nil {
		return fmt.Errorf("prose: save model: %w", err)
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	if err := guard(func() { err = m.prose.Write(tmp) }); err != nil {
		return fmt.Errorf("prose: save model: %w", err)
	}
	if err != nil {
		return fmt.Errorf("prose: save model: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "Maxent"), 0o777); err != nil {
		return fmt.Errorf("prose: save model: %w", err)
	}
	for _, name := range files {
		if err := os.Rename(filepath.Join(tmp, "Maxent", name), filepath.Join(dir, "Maxent", name)); err != nil {
			return fmt.Errorf("prose: save model: %w", err)
		}
	}
	return nil
}

// errPanic is what a panic of prose that carries no error becomes.
var errPanic = errors.New("prose panicked")

// guard calls f and returns its panic as an error.
func guard(f func()) (err error) {
	defer func() {
		switch p := recover().(type) {
		case nil:
		case error:
			err = p
		default:
			err = fmt.Errorf("%w: %v", errPanic, p)
		}
	}()
	f()
	return nil
}

// tokens cuts sentence and tags and labels its tokens. It returns nil where
// prose panics: with a model that has no labels, for one. For the zero Model it
// does not ask prose, which would decode its English model for each sentence.
func (m *Model) tokens(sentence string) []jdkato.Token {
	if m.prose == nil {
		return nil
	}
	var tokens []jdkato.Token
	if err := guard(func() {
		doc, err := jdkato.NewDocument(sentence, jdkato.UsingModel(m.prose), jdkato.WithSegmentation(false))
		if err == nil {
			tokens = doc.Tokens()
		}
	}); err != nil {
		return nil
	}
	return tokens
}

// labels are what the labels of prose's English model become.
var labels = map[string]ner.Label{
	"PERSON":       ner.Person,
	"GPE":          ner.Location,
	"GSP":          ner.Location,
	"LOCATION":     ner.Location,
	"FACILITY":     ner.Location,
	"ORGANIZATION": ner.Organization,
}
