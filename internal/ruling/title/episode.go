package title

import "strings"

// The number of an episode is no part of the name of a programme: [Lapor Pak]
// Eps. 214.

// episodeWords stand before the number, or at the end of a name that was cut
// before it.
var episodeWords = [...]string{" Eps", " Ep", " Eps.", " Ep.", " Episode", " EPS", " EP.", " EPISODE", " episode"}

// EpisodeLen returns the length of the word for an episode that a name of several
// words ends in, with its number, or 0.
func EpisodeLen(name string) int {
	end := strings.TrimRight(name, "0123456789")
	number := len(end) < len(name)
	if number {
		end = strings.TrimRight(end, " ")
	}
	for _, word := range episodeWords {
		if rest, ok := strings.CutSuffix(end, word); ok && rest != "" && (number || !strings.EqualFold(word, " episode")) {
			return len(name) - len(strings.TrimRight(rest, " "))
		}
	}
	return 0
}
