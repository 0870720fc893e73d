//go:build cgo

package bench

import (
	"testing"

	libstemmer "github.com/tebeka/snowball"
)

// snowball returns the Indonesian stemmer of Snowball, which is C.
func snowball(b *testing.B) func(string) string {
	b.Helper()
	s, err := libstemmer.New("indonesian")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	return s.Stem
}
