package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// In other languages than English a name begins with what it is, as in Indonesian:
// [Partido Rakyat], [Universität Muara] and [Rumah Sakit Muara] are neither people
// nor places.

// foreignHeads are words for bodies in the languages of Europe. Of 144 names that
// begin so in our annotations, 113 of them with Institut, all are organisations.
var foreignHeads = wordlist.Words(
	"agencia agence agenzia asociación asociacion associação associació associazione ateneo banca banco banque bundesamt bundesbank",
	"coalición colegio comisión comitato comité commissione compagnia compagnie compañía confederación confédération consejo consiglio",
	"corporación ejército empresa escuela esquerra federación fédération fondation fondazione fundação fundación grupo groupe gruppo",
	"hochschule institut instituto istituto ministère ministerio ministero mouvement movimiento movimento organización parti",
	"partido partit partito policía policia scuola sindicato sindacato sociedad società société união unió unión universidad",
	"universidade università universitat universität université École école verband",
)

// LabelHeads labels people and places that begin like that as organisations, and places
// that begin with a word for a hospital: of 363 names that do, all but one are
// organisations in our annotations.
func LabelHeads(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Person && e.Label != entity.Location {
			continue
		}
		head, rest, ok := strings.Cut(e.In(p.Text), " ")
		if !ok || ortho.IsLower(head[0]) {
			continue
		}
		isHospital := e.Label == entity.Location && (wordlist.IsOneOf(clue.Hospitals, head) || head == "Rumah" && len(rest) > len("Sakit ") && strings.HasPrefix(rest, "Sakit "))
		if isHospital || wordlist.IsOneOf(foreignHeads, head) {
			e.Label, e.Score = entity.Organization, entity.Sure
		}
	}
}
