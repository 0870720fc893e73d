package stem

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/morph"
)

// ReadLexicon reads a lexicon from a text file. The lexicon has nothing but what the
// file has; to add a file to another lexicon, such as the built-in one, use
// [Lexicon.Read]. A line is one of
//
//	# a comment, on a line of its own; empty lines are skipped as well
//	unggah            a root
//	tulis 35          a root and the size of its family, the number of words
//	                  derived from it, which ranks it against other roots
//	gemetar = getar   a form and its root (Override)
//	-bek              a word to leave out (Without)
//
// A word has at most 64 bytes. A byte order mark at the beginning of the file is
// skipped. The first line that is none of these ends reading with
// a [*LineError]; so does an error of r.
func ReadLexicon(r io.Reader) (*Lexicon, error) {
	return new(Lexicon).Read(r)
}

// Read returns a lexicon with the roots, overrides and removals of a file in
// the format of ReadLexicon on top of l. A root that l or an earlier line has keeps the
// size of its family.
func (l *Lexicon) Read(r io.Reader) (*Lexicon, error) {
	c := l.change()
	sc := bufio.NewScanner(r)
	n := 0
	for sc.Scan() {
		line := sc.Text()
		if n == 0 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		n++
		if err := c.line(strings.TrimSpace(line)); err != nil {
			return nil, &LineError{Line: n, Err: err}
		}
	}
	if err := sc.Err(); err != nil {
		return nil, &LineError{Line: n + 1, Err: err}
	}
	return c.lexicon(), nil
}

// ErrLine is what the error in a [LineError] wraps if the line is none of a lexicon
// file; otherwise that is an error of the reader.
var ErrLine = errors.New("bad line")

var (
	errSpace  = fmt.Errorf("%w: a root is one word, without spaces", ErrLine)
	errFamily = fmt.Errorf("%w: behind a root stands nothing but its family size, a number from 0", ErrLine)
	errEmpty  = fmt.Errorf("%w: no word", ErrLine)
	errLong   = fmt.Errorf("%w: a word has at most %d bytes", ErrLine, morph.MaxBytes)
	errUTF8   = fmt.Errorf("%w: not UTF-8", ErrLine)
	errRoot   = fmt.Errorf("%w: a word to leave out has no root", ErrLine)
)

// line carries out one line of a lexicon file.
func (c *change) line(line string) error {
	if line == "" || line[0] == '#' {
		return nil
	}
	if form, root, ok := strings.Cut(line, "="); ok {
		form, root = strings.TrimSpace(form), strings.TrimSpace(root)
		if len(form) > 1 && form[0] == '-' {
			return errRoot
		}
		if err := cmp.Or(checkWord(form), checkWord(root)); err != nil {
			return err
		}
		c.override(form, root)
		return nil
	}
	word, removed := strings.CutPrefix(line, "-")
	family := asItLooks
	if fields := strings.Fields(word); len(fields) == 2 && !removed {
		n, err := strconv.Atoi(fields[1])
		if err != nil || n < 0 {
			return fmt.Errorf("%w: %q", errFamily, fields[1])
		}
		word, family = fields[0], n
	}
	if err := checkWord(word); err != nil {
		return err
	}
	if removed {
		c.remove(word)
	} else {
		c.addRoot(word, family)
	}
	return nil
}

func checkWord(w string) error {
	switch {
	case w == "":
		return errEmpty
	case len(w) > morph.MaxBytes:
		return errLong
	case !utf8.ValidString(w):
		return errUTF8
	case strings.ContainsFunc(w, unicode.IsSpace):
		return errSpace
	}
	return nil
}

// LineError reports a line of a lexicon file that cannot be read: which it is, counted
// from 1, and why.
type LineError struct {
	Line int
	Err  error
}

// Error says where and why.
func (e *LineError) Error() string { return fmt.Sprintf("stem: lexicon line %d: %v", e.Line, e.Err) }

// Unwrap returns the cause: [ErrLine] with details, or an error of the reader.
func (e *LineError) Unwrap() error { return e.Err }
