package tagger

// occurrences links the units of a document that are the same word.
type occurrences struct {
	slots []int32 // open addressing over lower-case hashes: unit + 1
}

// build links every capitalised unit to the next one of the same lower-case
// form (info.other), in a ring, and marks the words that also stand in lower
// case.
func (o *occurrences) build(d *Document) {
	size := 64
	for size < 2*len(d.Units) {
		size *= 2
	}
	if cap(o.slots) < size {
		o.slots = make([]int32, size)
	}
	o.slots = o.slots[:size]
	clear(o.slots)
	for i := range d.Units {
		u := &d.Units[i]
		d.info[i].other = int32(i)
		if !u.Shape.alphabetic() || u.End-u.Start < 2 {
			continue
		}
		slot := o.find(d, u.Lower)
		head := o.slots[slot] - 1
		if head < 0 {
			o.slots[slot] = int32(i) + 1
			continue
		}
		d.info[i].other, d.info[head].other = d.info[head].other, int32(i)
		o.slots[slot] = int32(i) + 1
	}
	for _, slot := range o.slots {
		if slot > 0 {
			d.markSeenLower(int(slot) - 1)
		}
	}
}

// find returns the slot of a word, or the empty one where it belongs.
func (o *occurrences) find(d *Document, lower uint64) int {
	mask := uint64(len(o.slots) - 1)
	for at := lower & mask; ; at = (at + 1) & mask {
		if s := o.slots[at]; s == 0 || d.Units[s-1].Lower == lower {
			return int(at)
		}
	}
}

// markSeenLower marks a ring of occurrences if one of them is in lower case.
func (d *Document) markSeenLower(head int) {
	any := false
	for i := head; ; {
		any = any || d.Units[i].Shape == Lowercase
		if i = int(d.info[i].other); i == head {
			break
		}
	}
	if !any {
		return
	}
	for i := head; ; {
		d.info[i].flags |= seenLower
		if i = int(d.info[i].other); i == head {
			break
		}
	}
}
