// Package coref tells which names of a document are those of one thing, by the
// names alone.
//
// [Clusters] (linker.go) makes one form of all mentions that have the same words once
// they are folded (fold.go) and brought to one spelling (name.go, spelling.go, work.go),
// and joins forms by rules from the general to the particular: what the text defines
// (define.go, bracket.go, inner.go, called.go, petname.go, title.go, ticker.go) unless it is
// known as something else (known.go), short forms that every reader knows (alias.txt,
// alias.go, doubtful.go), slips of a letter (slip.go), parts of people's names and their nicknames
// (person.go, nickname.go), of storms' (storm.go), of places (place.go, street.go) and
// organisations (org.go, firm.go), models without their makers (product.go), letters and
// syllables (acronym.go).
// Forms that must stay two things, relatives, father and Jr., kings of one name, an
// official and his wife, a company abroad and its daughter here, are kept apart before that
// (apart.go, spouse.go, other.go, daughter.go); who of several bears a name is in
// claimant.go. The name of a cluster is its fullest form (fullest.go).
//
// [Agree] settles conflicting labels of one name before that (agree.go), and those of a
// name and its initials (agree_short.go).
package coref
