package morph

// Kind says what kind of affix an Affix is. The kinds are numbered as those of
// package stem, which says more of them.
type Kind uint8

// The kinds of affixes.
const (
	Prefix Kind = iota
	Suffix
	Confix
	Infix
	Clitic
	Particle
	Reduplication
	Irregular
)

// Affix is one affix of a word, with the fields of the Affix of package stem.
type Affix struct {
	Form   string
	Kind   Kind
	Drop   string
	Hyphen bool
}

func (a Affix) irregular() bool { return a.Kind == Irregular }

// affixes lists the affixes of c in the word w, from the root outwards.
func (c *candidate) affixes(w []byte) []Affix {
	var list []Affix
	f, b := &c.front, c.back
	if c.fixed {
		list = fixedAffixes(c.root(), c.table.Word(c.rec))
	}
	at, around := int(f.at), f.around(b.suffix)
	for i := int(f.n) - 1; i >= 0; i-- {
		a, size := f.affix(w, at, i)
		at -= size
		if i == around {
			list = f.prefixes[i].class.appendTo(list, a, &b)
		} else {
			list = append(list, a)
		}
	}
	return b.appendAffixes(list)
}

// around says which prefix makes a confix with the ending: the outermost, but with -an
// that of a noun if ber- or se- stands before it: berkedudukan is ber- before kedudukan.
func (f *front) around(s suffix) int {
	if s == sufAn && f.n > 1 && (f.prefixes[0].class == clBer || f.prefixes[0].class == clSe) && f.prefixes[1].class.nominal() {
		return 1
	}
	return 0
}

// nominal says whether a prefix makes nouns with -an.
func (class prefixClass) nominal() bool {
	return class == clKe || class == clPer || class == clPe || class == clPeC
}

// affix returns prefix i of f, whose base begins at byte at of w, and the number of
// bytes that it has there.
func (f *front) affix(w []byte, at, i int) (Affix, int) {
	p := f.prefixes[i]
	size := int(p.size)
	if i > 0 && f.prefixes[i-1].drop != 0 {
		size-- // its first letter was swallowed in turn
	}
	a := Affix{Form: string(w[at-size:at]) + "-", Kind: Prefix}
	if size < int(p.size) {
		a.Form = string(f.prefixes[i-1].drop) + a.Form
	}
	if p.drop != 0 {
		a.Drop = string(p.drop)
	}
	switch p.class {
	case clKu:
		a.Kind = Clitic
	case clRe:
		a.Kind = Reduplication
	}
	return a, size
}

// appendTo appends a, a prefix of the class, which makes a confix with what it takes from
// b, or stands outside of the suffix of b.
func (class prefixClass) appendTo(list []Affix, a Affix, b *back) []Affix {
	if !class.surrounds(b, &a) && b.suffix != noSuffix {
		list = append(list, b.takeSuffix())
	}
	return append(list, a)
}

// surrounds makes a, a prefix of the class, a confix with what it takes from b: -an,
// or -nya behind se- if there is no suffix.
func (class prefixClass) surrounds(b *back, a *Affix) bool {
	switch {
	case b.suffix == sufAn && (class.nominal() || class == clBer):
		a.Form, a.Kind = a.Form+"an", Confix
		b.suffix = noSuffix
		return true
	case b.suffix == noSuffix && b.clitic == cliNya && class == clSe:
		a.Form, a.Kind = a.Form+"nya", Confix
		b.clitic = noClitic
		return true
	}
	return false
}

// confixClasses are the prefixes before a reduplication that make a confix with -an or
// -nya behind it.
var confixClasses = map[string]prefixClass{"se": clSe, "ke": clKe, "ber": clBer, "per": clPer}

// appendNya appends -nya, which is one affix with a se- that is the only one.
func appendNya(list []Affix) []Affix {
	if len(list) == 1 && list[0].Form == "se-" && list[0].Kind == Prefix && !list[0].Hyphen {
		return []Affix{{Form: "se-nya", Kind: Confix}}
	}
	return append(list, Affix{Form: "-nya", Kind: Clitic})
}

// takeSuffix takes the suffix from b.
func (b *back) takeSuffix() Affix {
	a := Affix{Form: "-" + suffixForms[b.suffix], Kind: Suffix}
	b.suffix = noSuffix
	return a
}

// fixedAffixes says how an exception comes from its root: by an infix behind
// the first letter, or in no regular way.
func fixedAffixes(root, form string) []Affix {
	if root == form {
		return nil
	}
	for _, infix := range []string{"el", "em", "er", "in"} {
		if root[:1]+infix+root[1:] == form {
			return []Affix{{Form: "-" + infix + "-", Kind: Infix}}
		}
	}
	return []Affix{{Form: form, Kind: Irregular}}
}

func (b back) appendAffixes(list []Affix) []Affix {
	if b.suffix != noSuffix {
		list = append(list, b.takeSuffix())
	}
	if b.clitic != noClitic {
		list = append(list, Affix{Form: "-" + cliticForms[b.clitic], Kind: Clitic})
	}
	if b.particle != noParticle {
		list = append(list, Affix{Form: "-" + particleForms[b.particle], Kind: Particle})
	}
	return list
}
