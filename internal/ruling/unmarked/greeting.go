package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Speeches begin with the greetings of all religions, Shalom, Om Swastiastu, Namo
// Buddhaya, Salam Kebajikan, Rahayu, and end with Om Santi Santi Santi Om. What people
// call out is no name either, "Horas!" teriak warga, Sari: Amin, semoga, though some
// of them may be names of people as well.

// greetingUse says where a word is a greeting.
type greetingUse uint8

const (
	// greeting: everywhere.
	greeting greetingUse = iota + 1
	// amongGreetings: beside another in a list, being a name of people, too.
	amongGreetings
	// outcry: where a line, a quote or a turn of someone begins.
	outcry
	// nameOutcry: where a quote or a turn begins and ends there or goes on with a
	// wish, being a name of people, too.
	nameOutcry
)

// greetings are such words, in small letters.
var greetings = wordlist.NameUses(map[greetingUse]string{
	greeting:       "swastiastu, swastyastu, om swastiastu, om swastyastu, buddhaya, namo buddhaya, namobuddhaya, salam kebajikan",
	amongGreetings: "shalom, syalom, shallom, rahayu, salam sejahtera",
	outcry:         "horas, punten, oke, assalamualaikum, alhamdulillah, astagfirullah, astaga",
	nameOutcry:     "amin, aamiin",
})

// isGreeting says whether e, behind the last of the mentions before it, is a greeting
// or what someone calls out.
func isGreeting(e entity.Entity, text string, before []entity.Entity) bool {
	front, behind := text[:e.Start], text[e.End:]
	switch wordlist.Lookup(greetings, e.In(text)) {
	case greeting:
		return true
	case amongGreetings:
		last, isLast := strings.CutSuffix(front, ", ")
		next, isNext := strings.CutPrefix(behind, ", ")
		return isLast && wordlist.IsOneOf(greetingEnds, ortho.LastWord(last[max(0, len(last)-longestGreeting):])) ||
			isNext && wordlist.IsOneOf(greetingHeads, clue.LettersOf(next[:min(len(next), longestGreeting)]))
	case outcry:
		return (entity.OpensLine(text, e.Start) || opensSpeech(front, before)) && (behind == "" || strings.IndexByte(",.!\"\r\n", behind[0]) >= 0)
	case nameOutcry:
		return opensSpeech(front, before) && endsSpeech(behind)
	}
	return isChant(front, e.In(text), behind)
}

// greetingHeads begin greetings, and greetingEnds end them.
var (
	greetingHeads = wordlist.Words("om namo namobuddhaya salam rahayu shalom syalom")
	greetingEnds  = wordlist.Words("swastiastu swastyastu buddhaya namobuddhaya kebajikan sejahtera shalom syalom wabarakatuh")
)

// longestGreeting is how many bytes a word of a greeting may have.
const longestGreeting = 20

// opensSpeech says whether text ends where a quote or someone's turn begins: Budi: or
// Pak RT: or Warga:, but not Ketua:, behind which a name stands.
func opensSpeech(text string, before []entity.Entity) bool {
	if quoted := strings.TrimRight(text, "\"“"); len(quoted) < len(text) {
		return quoted == "" || strings.IndexByte(" \n\r(:", quoted[len(quoted)-1]) >= 0
	}
	speaker, ok := strings.CutSuffix(text, ": ")
	if !ok {
		return false
	}
	if n := len(before); n > 0 && before[n-1].End == len(speaker) && before[n-1].Label == entity.Person {
		return true
	}
	speaker = speaker[max(0, len(speaker)-2*longestGreeting):]
	first, last, _ := clue.CutLast(speaker[strings.LastIndexAny(speaker, "\r\n")+1:])
	return wordlist.IsOneOf(speakers, last) || wordlist.IsOneOf(speakerTitles, ortho.LastWord(first))
}

var (
	// speakers have turns in a talk, and speakerTitles stand in front of who has one.
	speakers      = wordlist.Words("moderator mc host penonton warga jemaah jamaah hadirin massa semua peserta pembawa narator anak-anak")
	speakerTitles = wordlist.Words("pak bu bapak ibu bang mas mbak kang kak om tante")
)

// endsSpeech says whether a quote or a sentence ends in front of text, or goes on with a
// wish.
func endsSpeech(text string) bool {
	if wish, ok := strings.CutPrefix(text, ", "); ok {
		return wordlist.IsOneOf(wishes, clue.LettersOf(wish[:min(len(wish), longestGreeting)]))
	}
	text = strings.TrimLeft(text, ",")
	return text == "" || strings.IndexByte(".!\"\r\n", text[0]) >= 0 || strings.HasPrefix(text, "”")
}

// wishes begin what stands behind an amen.
var wishes = wordlist.Words("semoga moga mudah ya insyaallah insya terima")

// isChant says whether name is Santi of the closing words, where it stands twice or
// more: Om Santi, Santi, Santi Om.
func isChant(front, name, behind string) bool {
	first := ortho.FirstWord(name)
	if first != "Santi" && first != "Shanti" {
		return false
	}
	rest := strings.ReplaceAll(name, first, "")
	return strings.TrimLeft(rest, " ,") == "" && (rest != "" || strings.HasSuffix(strings.TrimRight(front, " ,"), first) ||
		strings.HasPrefix(strings.TrimLeft(behind, " ,"), first))
}
