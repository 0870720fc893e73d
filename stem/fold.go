package stem

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// appendFolded appends the terms of text in lower case whatever its capitals. What
// capitals tell apart elsewhere is one term here: doctor and dari (dr.).
func (g gleaner) appendFolded(dst []string, text string) []string {
	text = strings.ToLower(text)
	tokens := foldedTokens(text)
	for i, t := range tokens {
		word := wordOf(text, t)
		g.turn(text, tokens[i:])
		switch {
		case isWhole(t):
			dst = append(dst, word)
		case isWord(t) && !isCurrency(text, tokens[i:]) && !g.stopsShort(text, t):
			dst = g.appendWord(dst, word)
		}
	}
	return dst
}

// foldedTokens returns the tokens of text, which is in small letters.
//
// Capitals tell the tokenizer what belongs together (H&M, 12/PUU-XXI/2023, M.Hum.), so it
// sees the text in capitals, whose ASCII letters have as many bytes as small ones. What
// it knows in another spelling only is in that one: Rp, hosts, addresses, names of files,
// the words of ranges (2013-sekarang).
func foldedTokens(text string) []tokenize.Token {
	upper := upperASCII(text)
	tokens := tokenize.Tokenizer{}.AppendBytes(nil, upper)
	small, i := 0, 0 // small is the end of what is in small letters again
	for t := range (tokenize.Tokenizer{}).Tokens(text) {
		for i < len(tokens) && tokens[i].Start < t.Start {
			i++
		}
		switch {
		case isAddress(text, t) && (i == len(tokens) || !agree(text, t, tokens[i])):
		case t.In(text) == "-" && i > 0 && tokens[i-1].End > max(t.End, small):
			t = tokens[i-1]
		default:
			continue
		}
		copy(upper[t.Start:t.End], t.In(text))
		small = t.End
	}
	if small > 0 {
		tokens = tokenize.Tokenizer{}.AppendBytes(tokens[:0], upper)
	}
	return tokens
}

// upperASCII returns text with its ASCII letters in capitals, but for the small one of Rp,
// which the tokenizer knows by it: Rp10.000-Rp20.000.
func upperASCII(text string) []byte {
	upper := []byte(text)
	for i, c := range upper {
		if isSmall(c) && !isRupiah(text, i) {
			upper[i] = c - ('a' - 'A')
		}
	}
	return upper
}

// isRupiah reports whether the letter at i is the last of rp that no letter touches.
func isRupiah(text string, i int) bool {
	return text[i] == 'p' && i > 0 && text[i-1] == 'r' && (i == 1 || !isSmall(text[i-2])) && (i+1 == len(text) || !isSmall(text[i+1]))
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// isAddress reports the tokens of a text in small letters that capitals may divide, as
// ends of hosts and files are small: toko.online, surat.pdf.
func isAddress(text string, t tokenize.Token) bool {
	switch t.Kind {
	case tokenize.URL, tokenize.Email, tokenize.Mention, tokenize.Hashtag:
		return true
	case tokenize.Word:
		stop := t.Start + strings.LastIndexByte(t.In(text), '.')
		return stop > t.Start && stop+1 < t.End && isSmall(text[stop+1])
	}
	return false
}

// agree reports whether the token capital of the text in capitals is the address small of
// that in small letters, or its host alone, as the name behind an outlet is no path:
// WICARA.ID/SARI.
func agree(text string, small, capital tokenize.Token) bool {
	if capital.Start != small.Start {
		return false
	}
	return capital.End == small.End || isWhole(capital) && capital.End < len(text) && text[capital.End] == '/'
}

// article is the Arabic article of names, which is written apart or with a hyphen.
const article = "al"

// together returns root as others write it who leave out its apostrophes (ma'ruf) or its
// hyphen: e-mail, sub-sektor. Without its hyphen it must be a root of the lexicon, and with
// it none. What the caller has put into the lexicon stays. With FoldCase alone, as it is
// for queries.
func (g gleaner) together(root string) (string, bool) {
	if !g.fold {
		return root, false
	}
	quoted := strings.IndexByte(root, '\'') >= 0
	first, second, ok := strings.Cut(root, "-")
	if !quoted && (!ok || first == second || first == article || len(second) < 2 || strings.IndexByte(second, '-') >= 0) {
		return root, false
	}
	var whole, w morph.Word
	switch {
	case !whole.Set(root) || g.added(whole.Bytes()):
		return root, false
	case quoted:
		return strings.ReplaceAll(root, "'", ""), true
	case g.Lexicon.Flags(whole.Bytes())&(lextable.Root|lextable.Form) != 0:
		return root, false
	}
	word := first + second
	w.Set(word)
	return word, g.Lexicon.Flags(w.Bytes())&lextable.Root != 0
}
