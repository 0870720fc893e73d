package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A name that goes on behind its bracketed short form is one mention:
// [Pemerintah Kota (Pemkot) Surabaya], [Badan Legislasi (Baleg) DPR RI], [Satuan
// Polisi Pamong Praja (Satpol PP) Kota Malang]. So is a campaign team with its
// pair of candidates: [TPN Ganjar-Mahfud].

// JoinBehindBrackets puts such mentions together.
func JoinBehindBrackets(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		if e.Label == entity.Organization && !clue.IsRank(e.In(p.Text), clue.Honorific) {
			i = withLegalForm(p.Names, i, p.Text)
			e = p.Names[i]
			for n := joined(p.Names[i:], p.Text); n > 0; n = joined(p.Names[i:], p.Text) {
				i += n
				e.End = p.Names[i].End
				e.Score = min(e.Score, p.Names[i].Score)
				p.Names[i] = e
			}
			if size := levelLen(p.Text[e.End:]); size > 0 {
				for e.End += size; i+1 < len(p.Names) && p.Names[i+1].Start < e.End; i++ {
				}
			}
			if i+1 < len(p.Names) {
				if unit, ok := joinResearch(e, p.Names[i+1], p.Text); ok {
					e = unit
					i++
				}
			}
		}
		out = append(out, e)
	}
	p.Names = out
}

// legalForms stand in brackets behind the name of a company and belong to it:
// [PT Kereta Api Indonesia (Persero)], [PT Timah (Persero) Tbk].
var legalForms = []string{" (Persero)", " (PERSERO)", " (persero)", " (Perseroda)", " (PERSERODA)", " (perseroda)"}

// listedMark may follow: the company is at the stock exchange.
const listedMark = " Tbk"

// withLegalForm lengthens entity i by a legal form behind it, and returns the
// index that it has then: entities inside the form are lost.
func withLegalForm(entities []entity.Entity, i int, text string) int {
	e := entities[i]
	for _, form := range legalForms {
		if !strings.HasPrefix(text[e.End:], form) {
			continue
		}
		e.End += len(form)
		if strings.HasPrefix(text[e.End:], listedMark) {
			e.End += len(listedMark)
		}
		for i+1 < len(entities) && entities[i+1].Start < e.End {
			i++
		}
		entities[i] = e
		break
	}
	return i
}

// joined returns how many of the entities behind the first belong to it.
func joined(entities []entity.Entity, text string) int {
	at := entities[0].End
	next := 1
	bracketed := false
	if next < len(entities) && goesOnInBracket(entities[0], entities[next], text) {
		return next
	}
	if size := max(bracketedForm(text[at:]), bracketedPhrase(text[at:])); size > 0 {
		for next < len(entities) && entities[next].End < at+size {
			next++
		}
		at += size
		bracketed = true
	}
	if next >= len(entities) || entities[next].Start != at+1 || text[at] != ' ' {
		return 0
	}
	switch entities[next].Label {
	case entity.Location, entity.Organization:
		if bracketed {
			return next
		}
	case entity.Person:
		if next+1 < len(entities) && entities[next+1].Label == entity.Person && entities[next+1].Start == entities[next].End+1 && text[entities[next].End] == '-' {
			return next + 1
		}
	}
	return 0
}

// longestShortForm is how many bytes a short form may have.
const longestShortForm = 16

// bracketedForm returns the length of " (X)" at the start of text, where X is one
// word that starts with a capital; 0 if there is none.
func bracketedForm(text string) int {
	if len(text) < 5 || text[:2] != " (" || !ortho.IsUpper(text[2]) {
		return 0
	}
	text = text[2:min(len(text), longestShortForm+3)]
	end := strings.IndexByte(text, ')')
	if end < 2 || strings.ContainsAny(text[:end], " \n(,;") {
		return 0
	}
	return end + 3
}
