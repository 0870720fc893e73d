package lextable

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// New builds a table. Entries must have distinct words of 1 to MaxWord
// bytes; targets gives the roots of the exceptions and stemmed words among
// them, which are as short; without one a word is its own root.
func New(entries []Entry, targets map[string]string) *Table {
	t := &Table{words: len(entries), count: uint64(len(entries)*3/2 + 1), unit: unitFor(entries, targets)}
	data := bytes.Repeat([]byte{0}, 1<<t.unit)
	slots := make([]byte, t.count*4)
	var hashes []uint64
	for _, e := range entries {
		rec := len(data)
		data = appendEntry(data, e, targets[e.Word])
		data = append(data, make([]byte, align(len(data), t.unit)-len(data))...)
		h := wordkey.Of(e.Word).Hash
		if e.Flags&searched != 0 {
			hashes = append(hashes, h)
		}
		at := t.slot(h)
		for binary.LittleEndian.Uint32(slots[at*4:]) != 0 {
			at = (at + 1) % t.count
		}
		binary.LittleEndian.PutUint32(slots[at*4:], uint32(uint8(h>>tagShift))<<24|uint32(rec>>t.unit))
	}
	data = append(data, make([]byte, padding)...)
	t.slots, t.Searched, t.entries = string(slots), wordkey.NewFilter(hashes), string(data)
	return t
}

// unitFor returns the smallest unit by which all entries can be reached with
// the 24 bits of a slot.
func unitFor(entries []Entry, targets map[string]string) uint8 {
	size := 0
	var buf []byte
	for _, e := range entries {
		buf = appendEntry(buf[:0], e, targets[e.Word])
		size += len(buf)
	}
	unit := 0
	for size+(len(entries)+1)<<unit > 1<<(24+unit) {
		unit++
	}
	return uint8(unit)
}

func appendEntry(dst []byte, e Entry, target string) []byte {
	dst = append(dst, byte(len(e.Word)), e.Family, e.Freq, e.Flags)
	dst = append(dst, e.Word...)
	if e.Flags&(Form|Stemmed) == 0 {
		return dst
	}
	if target == "" {
		target = e.Word
	}
	if at := strings.Index(e.Word, target); at >= 0 {
		return append(dst, byte(at), byte(at+len(target)))
	}
	return append(append(dst, elsewhere, byte(len(target))), target...)
}

// FamilyScale and FreqScale are the steps per doubling of the counts kept in a
// byte.
const (
	FamilyScale = 24
	FreqScale   = 10
)

// Quantise returns scale*log2(1+count), rounded and capped at 255.
func Quantise(count, scale int) uint8 {
	return uint8(min(255, math.Round(float64(scale)*math.Log2(1+float64(count)))))
}

// Above returns the family with which a root wins against one of the given family with one
// affix more.
func Above(family uint8) uint8 { return uint8(min(255, int(family)+FamilyScale)) }
