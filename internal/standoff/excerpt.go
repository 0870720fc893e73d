package standoff

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Excerpt is one annotated excerpt of a raw file.
type Excerpt struct {
	Parts    [][3]int // line, start, end
	Sum      string   // Sum of the text
	Entities []Entity // offsets into the text
}

// Entity is one mention, in JSON an array: [0,12,"PER"].
type Entity struct {
	Start, End int
	Label      string
}

// Sum returns the checksum of a text.
func Sum(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:4])
}

// Join returns the parts joined by newlines. lines are the texts of the lines
// of the raw file, from Lines.
func Join(parts [][3]int, lines []string) (string, error) {
	if err := checkParts(parts); err != nil {
		return "", err
	}
	var b strings.Builder
	for i, p := range parts {
		if p[0] >= len(lines) {
			return "", fmt.Errorf("part %v: the raw file has only %d lines", p, len(lines))
		}
		line := lines[p[0]]
		if !isSpan(line, p[1], p[2]) {
			return "", fmt.Errorf("part %v does not fit its line, which has %d bytes", p, len(line))
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(line[p[1]:p[2]])
	}
	return b.String(), nil
}

// Text returns the text of the excerpt. It fails when the parts, the checksum
// or the mentions do not fit the raw file.
func (e *Excerpt) Text(lines []string) (string, error) {
	if err := e.check(); err != nil {
		return "", err
	}
	text, err := Join(e.Parts, lines)
	if err != nil {
		return "", err
	}
	if sum := Sum(text); sum != e.Sum {
		return "", fmt.Errorf("the text of parts %v has the sum %s, not %s: it is not the text that was annotated", e.Parts, sum, e.Sum)
	}
	for _, m := range e.Entities {
		if !isSpan(text, m.Start, m.End) {
			return "", fmt.Errorf("entity %v does not fit the text, which has %d bytes", m, len(text))
		}
		if strings.Contains(text[m.Start:m.End], "\n") {
			return "", fmt.Errorf("entity %v goes across a newline", m)
		}
	}
	return text, nil
}

// isSpan says whether start and end, in this order, lie in text and do not cut
// a character in two.
func isSpan(text string, start, end int) bool {
	at := func(i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
	return end <= len(text) && at(start) && at(end)
}

var (
	sumForm   = regexp.MustCompile(`^[0-9a-f]{8}$`)
	labelForm = regexp.MustCompile(`^[A-Z]+$`)
)

// check tests what can be told without the raw file.
func (e *Excerpt) check() error {
	if err := checkParts(e.Parts); err != nil {
		return err
	}
	if !sumForm.MatchString(e.Sum) {
		return fmt.Errorf("sum %q is not eight hex digits", e.Sum)
	}
	end := 0
	for _, m := range e.Entities {
		switch {
		case m.Start < 0 || m.Start >= m.End:
			return fmt.Errorf("entity %v is empty or negative", m)
		case m.Start < end:
			return fmt.Errorf("entity %v overlaps the one before it or belongs in front of it", m)
		case !labelForm.MatchString(m.Label):
			return fmt.Errorf("entity %v: a label is capital letters", m)
		}
		end = m.End
	}
	return nil
}

func checkParts(parts [][3]int) error {
	if len(parts) == 0 {
		return errors.New("there are no parts")
	}
	for _, p := range parts {
		if p[0] < 0 || p[1] < 0 || p[1] >= p[2] {
			return fmt.Errorf("part %v is empty or negative", p)
		}
	}
	return nil
}
