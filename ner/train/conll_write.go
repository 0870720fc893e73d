package train

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// WriteCoNLL writes data as [ReadCoNLL] reads it: token, tab, BIO label, a
// blank line behind every sentence. Raw text is cut into tokens and sentences
// first. If an entity begins or ends inside a token, the token is cut there, so that
// no entity is lost or grows: Prabowo-Gibran, one token with two people, becomes
// three. The white space between tokens is not kept.
//
// It fails for sentences that [Train] refuses as well, and for what the format cannot
// hold: tokens and labels with a tab or a newline in them, labels that end in white
// space. Sentences are counted from 1 in errors.
func WriteCoNLL(w io.Writer, data []Sentence) error {
	out := bufio.NewWriter(w)
	for i, s := range data {
		if err := writeCoNLLSentence(out, s); err != nil {
			return errors.Join(fmt.Errorf("train: sentence %d: %w", i+1, err), out.Flush())
		}
	}
	return out.Flush()
}

func writeCoNLLSentence(out *bufio.Writer, s Sentence) error {
	if err := s.check(); err != nil {
		return err
	}
	for _, e := range s.Entities {
		if label := string(e.Label); strings.ContainsAny(label, "\t\n") || strings.TrimRightFunc(label, unicode.IsSpace) != label {
			return fmt.Errorf("%w %q: CoNLL columns cannot hold it", ErrLabel, label)
		}
	}
	if s.Tokens != nil {
		_, err := writeCoNLLTokens(out, s.Text, s.Tokens, s.Entities)
		return err
	}
	tokens := tokenize.Tokenizer{}.Append(nil, s.Text)
	entities := s.Entities
	for sentence := range (tokenize.Splitter{}).Sentences(s.Text, tokens) {
		done, err := writeCoNLLTokens(out, s.Text, sentence, entities)
		if err != nil {
			return err
		}
		entities = entities[done:]
	}
	return nil
}

// writeCoNLLTokens writes one sentence and returns how many of the entities
// end in it.
func writeCoNLLTokens(out *bufio.Writer, text string, tokens []tokenize.Token, entities []ner.Entity) (int, error) {
	done, begun := 0, -1
	for _, token := range tokens {
		for start := token.Start; start < token.End; {
			for done < len(entities) && entities[done].End <= start {
				done++
			}
			end, label := token.End, "O"
			if done < len(entities) && entities[done].Start < token.End {
				switch e := entities[done]; {
				case start < e.Start:
					end = e.Start
				case begun < done:
					begun = done
					end, label = min(end, e.End), "B-"+string(e.Label)
				default:
					end, label = min(end, e.End), "I-"+string(e.Label)
				}
			}
			if err := writeCoNLLLine(out, text[start:end], label); err != nil {
				return done, err
			}
			start = end
		}
	}
	for done < len(entities) && len(tokens) > 0 && entities[done].End <= tokens[len(tokens)-1].End {
		done++
	}
	return done, out.WriteByte('\n')
}

// writeCoNLLLine writes a token and its label.
func writeCoNLLLine(out *bufio.Writer, token, label string) error {
	if strings.ContainsAny(token, "\t\n") {
		return fmt.Errorf("%w: %q holds a tab or a newline", ErrTokens, token)
	}
	token = strings.TrimSpace(token)
	switch {
	case token == "":
		return nil
	case strings.HasPrefix(token, docStart):
		return fmt.Errorf("%w: %q begins like the line between two documents", ErrTokens, token)
	}
	_, err := fmt.Fprintf(out, "%s\t%s\n", token, label)
	return err
}
