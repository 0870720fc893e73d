package prose

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestAppend(t *testing.T) {
	for _, tc := range []struct {
		why, text string
		want      string
	}{
		{"a caption", "The Russian President, Vladimir Putin.", "Vladimir Putin/PER"},
		{
			"only the English sentence of a page",
			"Presiden Rusia, Vladimir Putin, tiba di Moskow.\nThe Russian President, Vladimir Putin.\nPhoto :\nPutin kembali ke Moskow.",
			"Vladimir Putin/PER",
		},
		{"the last name of a text", "He flew from Jakarta to Moscow", "Jakarta/LOC, Moscow/LOC"},
		{"curly quotes", "“We love Jakarta,” said Vladimir Putin in Moscow’s centre.", "Jakarta/LOC, Vladimir Putin/PER, Moscow/LOC"},
		{"an apostrophe inside a name", "The actor Peter O’Toole lived in Ireland.", "Peter O’Toole/PER, Ireland/LOC"},
		{"single quotes", "He said that ‘Moscow’ is the capital of Russia.", "Moscow/LOC, Russia/LOC"},
		{"a quote as an HTML entity", "This is Indonesia&rsquo;s president, Prabowo Subianto, in Beijing.", "Indonesia/LOC, Prabowo Subianto/PER, Beijing/LOC"},
		{"no-break spaces", "The president of France, Emmanuel\u00a0Macron, met him in Paris.", "France/LOC, Emmanuel\u00a0Macron/PER, Paris/LOC"},
		{"a soft hyphen", "He was in Mos\u00adcow and in Paris with them.", "Mos\u00adcow/LOC, Paris/LOC"},
		{"the stop of the sentence", "He was seen with Kim Jong Un.", "Kim Jong Un/PER"},
		{"a letter whose lower case is shorter", "He was in İzmir and in Istanbul.", "İzmir/LOC, Istanbul/LOC"},
		{"a credit", "Photo by Rangga Aditya/Getty Images for the club.", "Rangga Aditya/PER, Getty Images/ORG"},
		{"a headline", "I Can't Start My Bike in Moscow", "Moscow/LOC"},
		{"a headline in capitals", "POLICE ARREST TWO MEN AFTER THE ATTACK", ""},
		{"titles and nationality", "Indonesian Foreign Minister Sugiono met US Secretary of State Marco Rubio.", "Sugiono/PER, US/LOC, Marco Rubio/PER"},
		{"Indonesian only", "Vladimir Putin tiba di Pyongyang.", ""},
		{"nothing", "", ""},
		{"white space", " \n\t\n", ""},
		{"no names", "This is the end of the story.", ""},
	} {
		t.Run(tc.why, func(t *testing.T) {
			got := Finder{}.Append(nil, tc.text)
			assert.Equal(t, tc.want, show(tc.text, got))
			valid(t, tc.text, got)
		})
	}
}

// valid checks what holds of every answer.
func valid(t testing.TB, text string, entities []ner.Entity) {
	t.Helper()
	at := 0
	for _, e := range entities {
		require.GreaterOrEqual(t, e.Start, at)
		require.Greater(t, e.End, e.Start)
		require.LessOrEqual(t, e.End, len(text))
		require.True(t, e.Start == 0 || utf8.RuneStart(text[e.Start]) || !utf8.ValidString(text))
		require.True(t, e.Score > 0 && e.Score <= 1)
		require.NotEmpty(t, e.Label)
		at = e.End
	}
}

func TestAppendKeepsDst(t *testing.T) {
	text := "The Russian President, Vladimir Putin."
	first := ner.Entity{Label: ner.Law, Score: 1}
	got := Finder{}.Append([]ner.Entity{first}, text)
	require.Len(t, got, 2)
	assert.Equal(t, first, got[0])
}

// These make prose itself panic, or lose the words that are looked for.
func TestWhatProseTripsOver(t *testing.T) {
	for _, text := range []string{
		"The ȺȺȺȺȺ's house is in London.",
		"The KKKK's house is in London.",
		"The \xff\xff\xff's house is in London.",
		"He said that 'Mary's' home is in London.",
		"It is rock'n'the 'sup n'this in London.",
		"The end " + strings.Repeat("(", 5000) + " is in London.",
		"The end " + strings.Repeat(".", 5000) + " is in London.",
		"The end " + strings.Repeat("'s", 5000) + " is in London.",
	} {
		got := Finder{}.Append(nil, text)
		valid(t, text, got)
		assert.Contains(t, show(text, got), "London/LOC", text[:min(len(text), 50)])
	}
}

func TestPassages(t *testing.T) {
	text := "Putin tiba di Moskow.\nThe Russian President, Vladimir Putin.\nPhoto :\n\"We will not give up,\" he said.\nSelesai."
	var got []string
	for s := range English(text) {
		got = append(got, s.In(text))
	}
	assert.Equal(t, []string{"The Russian President, Vladimir Putin.", `"We will not give up," he said.`}, got)
	for s := range (Finder{AnyLanguage: true}).Passages(text) {
		assert.Equal(t, "Putin tiba di Moskow.", s.In(text))
		break // a caller may stop
	}
}

func TestIsEnglish(t *testing.T) {
	for sentence, want := range map[string]bool{
		"":                                   false,
		"Vladimir Putin":                     false,
		"\xff\xfe":                           false,
		`"I love Bali," kata Julia Roberts.`: false,
		`Saya pergi," he said to the man at the door.`:  true,
		"Film The Lord of the Rings tayang di bioskop.": false,
		"US and UK": false,
		"It’s a boy, and he isn’t going to be a doctor.": true,
	} {
		assert.Equal(t, want, IsEnglish(sentence), sentence)
	}
}

func TestConcurrent(t *testing.T) {
	text := "The Russian President, Vladimir Putin, met Kim Jong Un in Moscow."
	want := Finder{}.Append(nil, text)
	require.NotEmpty(t, want)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { assert.Equal(t, want, Finder{}.Append(nil, text)) })
	}
	wg.Wait()
	assert.Same(t, Builtin(), Builtin())
}

// Every byte of a cleaned sentence leads back to the text, in order.
func TestCleaned(t *testing.T) {
	for _, text := range []string{
		"", "abc", "“Moscow’s” &rsquo;90s", "İ K \xff ẞ Ⱥ", "O'Shea don't they'll boys' 'Mary'",
		"a\u00adb\u200bc", strings.Repeat("x", 300), "''''", "'s 's's",
	} {
		var c cleaned
		c.reset(text, tokenize.Span{End: len(text)})
		require.Len(t, c.from, len(c.bytes))
		require.True(t, utf8.Valid(c.bytes))
		at := 0
		for _, s := range c.from {
			require.GreaterOrEqual(t, s.Start, at, text)
			require.GreaterOrEqual(t, s.End, s.Start)
			require.LessOrEqual(t, s.End, len(text))
			at = s.Start
		}
		// the letters are all there, in order
		letters := func(s string) string {
			return strings.Map(func(r rune) rune {
				if 'a' <= r && r <= 'z' {
					return r
				}
				return -1
			}, s)
		}
		assert.Equal(t, letters(strings.ReplaceAll(text, "&rsquo;", "")), letters(string(c.bytes)))
	}
}

// The words of a cleaned sentence are all found again in what prose makes of
// it: none is lost.
func TestNoWordIsLost(t *testing.T) {
	words := []string{
		"O'Shea", "'Mary'", "'so", "don't", "don'ts", "they'll", "it's,", "Moscow's.", "rock'n'roll", "n't",
		"'re", "'m", "(a)", "\"b\"", "$100", "U.S.", "U.S.'s", "boys'.", "Qur'an", "1990's", "'90s", "D'Souza's",
	}
	for _, a := range words {
		for _, b := range words {
			text := a + " " + b
			var c cleaned
			c.reset(text, tokenize.Span{End: len(text)})
			var got strings.Builder
			for _, tok := range Builtin().tokens(string(c.bytes)) {
				got.WriteString(tok.Text)
			}
			require.Equal(t, strings.ReplaceAll(string(c.bytes), " ", ""), got.String(), text)
		}
	}
}

// The time to decide on a sentence grows with its length alone: a megabyte with
// a closing quote behind every word takes a fraction of a second, where quadratic
// time would take a minute.
func TestManyClosingQuotes(t *testing.T) {
	start := time.Now()
	for _, piece := range []string{`a" `, `the” `} {
		IsEnglish(strings.Repeat(piece, 1_000_000/len(piece)))
	}
	assert.Less(t, time.Since(start), 10*time.Second)
}

func FuzzAppend(f *testing.F) {
	f.Add("The Russian President, Vladimir Putin.")
	f.Add("“We love Jakarta,” said O’Toole’s İ \xff &rsquo;s ȺȺȺ's.")
	f.Add("He said 'sup to the 'Mary's and n't of the of U.S. in London")
	f.Fuzz(func(t *testing.T, text string) {
		for _, finder := range []Finder{{}, {AnyLanguage: true}} {
			got := finder.Append(nil, text)
			valid(t, text, got)
			passages := slices.Collect(finder.Passages(text))
			for _, e := range got {
				require.True(t, slices.ContainsFunc(passages, func(s tokenize.Span) bool {
					return s.Start <= e.Start && e.End <= s.End
				}))
			}
		}
	})
}

// page is an article with a caption, as they are.
const page = `Presiden Rusia Vladimir Putin akan mengunjungi Vietnam pada pekan depan. Kunjungan itu disampaikan juru bicara Kremlin kepada wartawan di Moskow.

The Russian President, Vladimir Putin.

Photo :
Putin dijadwalkan bertemu para pemimpin Vietnam di Hanoi. Keduanya akan membahas kerja sama energi dan pertahanan, juga rencana pembangunan pembangkit listrik tenaga nuklir.
`

func BenchmarkAppend(b *testing.B) {
	Builtin()
	for _, bc := range []struct{ name, text string }{
		{"Indonesian page", strings.Repeat(page, 4)},
		{"English", strings.Repeat("The Russian President, Vladimir Putin, met Kim Jong Un in Moscow.\n", 10)},
	} {
		b.Run(bc.name, func(b *testing.B) {
			b.SetBytes(int64(len(bc.text)))
			b.ReportAllocs()
			var dst []ner.Entity
			for b.Loop() {
				dst = Finder{}.Append(dst[:0], bc.text)
			}
		})
	}
}

func BenchmarkEnglish(b *testing.B) {
	text := strings.Repeat(page, 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range English(text) {
		}
	}
}
