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

// affixes lists the affixes of c in the word w, from the root outwards.
func (c *candidate) affixes(w []byte) []Affix {
	var list []Affix
	f, b := &c.front, c.back
	if c.fixed {
		list = fixedAffixes(c.root(), c.table.Word(c.rec))
	}
	at := int(f.at)
	for i := int(f.n) - 1; i >= 0; i-- {
		p := f.prefixes[i]
		size := int(p.size)
		if i > 0 && f.prefixes[i-1].drop != 0 {
			size-- // its first letter was swallowed in turn
		}
		a := Affix{Form: string(w[at-size:at]) + "-", Kind: Prefix}
		at -= size
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
		if i == 0 {
			switch {
			case b.suffix == sufAn && (p.class == clKe || p.class == clPer || p.class == clPe || p.class == clPeC || p.class == clBer):
				a.Form, a.Kind = a.Form+"an", Confix
				b.suffix = noSuffix
			case b.suffix == noSuffix && b.clitic == cliNya && p.class == clSe:
				a.Form, a.Kind = a.Form+"nya", Confix
				b.clitic = noClitic
			case b.suffix != noSuffix:
				list = append(list, Affix{Form: "-" + suffixForms[b.suffix], Kind: Suffix})
				b.suffix = noSuffix
			}
		}
		list = append(list, a)
	}
	return b.appendAffixes(list)
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

func (b *back) appendAffixes(list []Affix) []Affix {
	if b.suffix != noSuffix {
		list = append(list, Affix{Form: "-" + suffixForms[b.suffix], Kind: Suffix})
	}
	if b.clitic != noClitic {
		list = append(list, Affix{Form: "-" + cliticForms[b.clitic], Kind: Clitic})
	}
	if b.particle != noParticle {
		list = append(list, Affix{Form: "-" + particleForms[b.particle], Kind: Particle})
	}
	return list
}
