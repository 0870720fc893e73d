package tagger

import (
	"github.com/wicara-nlp/wicara/internal/wordtable"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Document is a text cut into units, with everything about them that the
// features look at. It is scratch: Reset makes it ready for the next text.
type Document struct {
	Text      string
	Units     []Unit
	Sentences []Sentence
	info      []info // one per unit
	index     occurrences
	tokens    []tokenize.Token
	recent    recent
	lexed     bool // the knowledge holds verdicts on words
	hinted    bool // see Hint
	wide      bool // see Widen
}

// Sentence is a range of units, and how it is written.
type Sentence struct {
	Start, End int
	Mode       Mode
}

// Mode says what capitals mean in a sentence.
type Mode uint8

// The modes of a sentence.
const (
	Running  Mode = iota // capitals mark names and beginnings
	Headline             // Most Words Have One
	Caseless             // no word or every word is in capitals
	modes
)

// info is what the features know of one unit beyond itself.
type info struct {
	row       wordtable.Row
	names     nameMatch
	word      uint32 // verdict on it as a word of a name
	class     uint8  // as a word beside names
	runStart  int32  // the run of capitalised units around it; -1 for none
	runEnd    int32
	phrase    phrase
	other     int32 // the next unit of the document with the same word, in a ring
	vote      vote
	hint      hint
	flags     flags
	mode      Mode
	candidate bool
	near      bool // a candidate is at most two units away
}

// nameMatch holds the lists of names that match at a unit: all of them, those
// whose match begins here and those whose match ends here.
type nameMatch struct {
	inside, begin, end uint32
}

type flags uint16

const (
	inQuotes flags = 1 << iota
	inBrackets
	first        // first word of its sentence
	inTitle      // the first sentence of the document
	shortForm    // a bracketed short form whose letters the words before it spell
	longForm     // part of the words that a short form stands for
	longStart    // the first of them
	seenLower    // its lower-case form stands elsewhere in the document
	lastSentence // nothing but punctuation follows
)

// Load analyses a text: the tokens of one sentence when the caller has cut
// them, else the text as it is.
func (d *Document) Load(k *Knowledge, text string, tokens []tokenize.Token) {
	if tokens != nil {
		d.ResetSentence(k, text, tokens)
		return
	}
	d.tokens = tokenize.Tokenizer{}.Append(d.tokens[:0], text)
	d.Reset(k, text, d.tokens, true)
}

// Tokens returns the tokens that Load cut the text into.
func (d *Document) Tokens() []tokenize.Token { return d.tokens }

// Reset empties the document and analyses a text. Token i of tokens is never
// split across sentences; with split, words are cut at hyphens between names.
func (d *Document) Reset(k *Knowledge, text string, tokens []tokenize.Token, split bool) {
	d.begin(text)
	base := 0
	for sentence := range (tokenize.Splitter{}).Sentences(text, tokens) {
		d.addSentence(sentence, base, split)
		base += len(sentence)
	}
	d.analyse(k)
}

// ResetSentence is Reset for the tokens of one sentence, kept as they are.
func (d *Document) ResetSentence(k *Knowledge, text string, tokens []tokenize.Token) {
	d.begin(text)
	d.addSentence(tokens, 0, false)
	d.analyse(k)
}

func (d *Document) begin(text string) {
	d.Text = text
	d.hinted, d.wide = false, false
	d.Units = d.Units[:0]
	d.Sentences = d.Sentences[:0]
}

func (d *Document) addSentence(tokens []tokenize.Token, base int, split bool) {
	start := len(d.Units)
	for i, tok := range tokens {
		glued := i > 0 && tokens[i-1].End == tok.Start
		d.Units = appendUnits(d.Units, d.Text, base+i, tok, glued, split)
	}
	if len(d.Units) > start {
		d.Sentences = append(d.Sentences, Sentence{Start: start, End: len(d.Units)})
	}
}

func (d *Document) analyse(k *Knowledge) {
	n := len(d.Units)
	if cap(d.info) < n {
		d.info = make([]info, n+n/2)
	}
	d.info = d.info[:n]
	clear(d.info)
	d.recent.start(k)
	d.setModes()
	d.lexed = k.Names.Verdicts
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for j := s.Start; j < s.End; j++ {
			d.info[j].mode = s.Mode
			if i == 0 {
				d.info[j].flags |= inTitle
			}
		}
		d.markRuns(*s)
		d.markPhrases(*s)
		d.markBrackets(*s)
		d.markCandidates(*s)
		d.lookUp(k, *s)
	}
	d.index.build(d)
}

// lookUp finds what is known of the words near candidates.
func (d *Document) lookUp(k *Knowledge, s Sentence) {
	last := s.Start - 1
	for j := s.Start; j < s.End; j++ {
		if !d.info[j].candidate {
			continue
		}
		for i := max(last+1, j-2); i <= min(j+2, s.End-1); i++ {
			d.info[i].near = true
			d.info[i].row = d.recent.row(&d.Units[i], d.Text)
			last = i
		}
	}
	k.matchNames(d, s)
}

// Widen makes every unit a candidate, and looks up what is known of all of them. A
// tagger that keeps to the candidates of its own (a Base, say) comes before it. A
// document that is loaded anew is as before.
func (d *Document) Widen() {
	if d.wide {
		return
	}
	d.wide = true
	for _, s := range d.Sentences {
		for j := s.Start; j < s.End; j++ {
			d.info[j].candidate = true
			d.info[j].names = nameMatch{}
		}
		d.lookUp(d.recent.know, s)
	}
}

// Together says whether the units from start up to end are candidates of one
// sentence.
func (d *Document) Together(start, end int) bool {
	for _, s := range d.Sentences {
		if start < s.Start || start >= s.End {
			continue
		}
		for i := start; i < end; i++ {
			if i >= s.End || !d.info[i].candidate {
				return false
			}
		}
		return true
	}
	return false
}
