package ner

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/press"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Labels that open a line. They count with a colon after them, except where a
// function says otherwise.
var (
	relatedLabels = []string{
		"baca juga", "baca", "lihat juga", "simak juga", "tonton juga", "baca pula", "berita terkait", "artikel terkait",
		"lihat video", "simak video", "saksikan video", "pilihan editor", "pilihan redaksi", "artikel lain", "berita lainnya", "read also", "also read",
		"baca selengkapnya", "baca berita lainnya", "simak juga video", "tonton juga video", "lihat juga video", "saksikan juga", "saksikan juga video",
		"simak selengkapnya", "video terkait", "terpopuler", "trending", "editor's choice",
	}
	bylineLabels = append(strings.Fields(press.BylineTasks),
		"oleh", "wartawan", "laporan", "tim redaksi", "redaksi", "author", "written by", "penulis berita", "editor berita", "pewarta foto",
	)
	creditLabels = append(strings.Fields(press.CreditWords),
		"sumber foto", "kredit foto", "fotografer", "photo credit", "dok", "dok. foto", "dokumentasi", "video",
	)
	// pageLabels open lines of page furniture.
	pageLabels = []string{"tag", "tags", "tagged", "topik", "terkait", "topik terkait", "kata kunci", "share", "bagikan", "halaman", "kategori", "label"}
)

// furniture are whole lines of news pages, without case and end marks.
var furniture = wordsSet(
	"halaman selanjutnya", "halaman berikutnya", "halaman sebelumnya", "selanjutnya", "berikutnya", "sebelumnya", "next", "prev", "previous", "next page",
	"lihat semua", "tampilkan semua", "show all", "lihat lainnya", "lihat selengkapnya", "baca selengkapnya", "selengkapnya", "read more", "load more", "muat lagi",
	"bagikan", "bagikan artikel", "bagikan artikel ini", "bagikan berita ini", "share", "share this", "komentar", "tulis komentar", "beri komentar", "kirim komentar", "comments",
	"home", "beranda", "kembali ke atas", "back to top", "menu", "cari", "search", "masuk", "daftar", "login", "log in", "sign in", "subscribe", "berlangganan",
	"advertisement", "iklan", "advertorial", "scroll to continue with content", "scroll ke bawah untuk melanjutkan membaca", "scroll untuk melanjutkan membaca", "lanjutkan membaca", "gulir untuk lanjut membaca",
	"berita terkait", "berita terkini", "berita terbaru", "berita populer", "berita lainnya", "terpopuler", "terkini", "populer", "trending", "artikel terkait", "artikel lainnya", "topik terkait", "rekomendasi", "rekomendasi untuk anda", "pilihan untukmu",
	"copy link", "salin tautan", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "instagram", "youtube", "tautan disalin",
	"download aplikasi", "unduh aplikasi", "ikuti kami", "follow us", "about us", "tentang kami", "redaksi", "pedoman media siber", "kontak", "hubungi kami", "disclaimer", "kebijakan privasi", "privacy policy",
	"tag", "tags", "tagged", "topik", "kata kunci", "lihat foto", "url telah disalin", "url telah tercopy", "indeks", "index", "loading", "dengarkan", "dengarkan artikel", "simpan", "cetak", "print", "perbesar", "zoom", "tutup", "close", "skip ad",
)

// openings begin lines of page furniture that are sentences.
var openings = []string{
	"simak breaking news dan berita pilihan", "dapatkan update berita", "dapatkan berita", "ikuti berita terkini", "ikuti kami di", "ikuti saluran", "ikuti kanal",
	"gabung di channel", "gabung channel", "gabung di kanal", "mari bergabung di grup", "cek berita dan artikel", "baca berita tanpa iklan", "artikel ini telah tayang", "artikel ini sudah tayang",
	"copyright ©", "copyright (c)", "hak cipta ©", "©", "all rights reserved", "follow ", "download aplikasi", "unduh aplikasi", "klik di sini", "simak berita lain", "baca berita lain", "jangan lupa like", "jangan lupa subscribe",
	"[gambas:", "saksikan live ", "tag #", "tags #", "dilarang keras mengambil konten", "scroll to continue",
}

// isOutlet reports an outlet or a source of pictures that is in the lists.
func isOutlet(s string) bool {
	return inSet(s, wordlist.PictureSources()) || press.IsLowerMedium(strings.TrimSpace(s))
}

// wordsSet makes a set when it is first asked for.
func wordsSet(ss ...string) func() map[string]struct{} {
	return sync.OnceValue(func() map[string]struct{} {
		m := make(map[string]struct{}, len(ss))
		for _, s := range ss {
			m[s] = struct{}{}
		}
		return m
	})
}

// hasFold reports whether s starts with prefix, which is in lower-case ASCII or
// caseless, whatever the case of s.
func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// hasLabel reports whether s opens with one of the labels and a colon.
func hasLabel(s string, labels []string) bool { return labelEnd(s, labels) > 0 }

// labelEnd returns the length of the label and its colon, or 0.
func labelEnd(s string, labels []string) int {
	colon := strings.IndexByte(s[:min(len(s), 32)], ':')
	if colon <= 0 {
		return 0
	}
	label := strings.Trim(s[:colon], " *_[(")
	for _, l := range labels {
		if strings.EqualFold(label, l) {
			return colon + 1
		}
	}
	return 0
}

// bareLabel reports whether a line is a label and nothing else.
func bareLabel(s string) bool { return strings.HasSuffix(s, ":") && countWords(s) <= 4 }

// countWords counts the words of a line.
func countWords(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

// inSet reports whether s, without case and the marks around it, is in set.
func inSet(s string, set map[string]struct{}) bool {
	if len(s) > 64 {
		return false
	}
	s = strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var buf [64]byte
	_, ok := set[string(lowered(&buf, s))]
	return ok
}

// lowered writes s, of 64 bytes at most, to buf in ASCII lower case and without
// full stops.
func lowered(buf *[64]byte, s string) []byte {
	out := buf[:0]
	for i := 0; i < min(len(s), len(buf)); i++ {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		if b != '.' {
			out = append(out, b)
		}
	}
	return out
}

func hasLower(s string) bool { return strings.IndexFunc(s, unicode.IsLower) >= 0 }

// bullet returns the length of the mark of a list item with the blank after it,
// or 0. A token that is one is told by isBullet.
func bullet(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '●', '▪', '◦', '‣', '*', '-', '–', '·', '■', '○':
		for n < len(s) && s[n] == s[0] && r < utf8.RuneSelf {
			return 0 // a rule: --- or ***
		}
	default:
		n = 0
		for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
			n++
		}
		if n == 0 && ortho.IsASCIILetter(s[0]) {
			n = 1
		}
		if n == 0 || n >= len(s) || s[n] != '.' && s[n] != ')' || s[n] == '.' && ortho.IsASCIILetter(s[0]) {
			return 0
		}
		n++
	}
	if n >= len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	return n + 1
}

// severalSentences reports whether a stop inside the line ends a sentence: one
// after a lower-case word of four letters, with a capital behind it.
func severalSentences(s string) bool {
	for i := 4; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' && ortho.IsUpperAt(s, i+2) && ortho.IsLower(s[i-1]) && ortho.IsLower(s[i-2]) && ortho.IsLower(s[i-3]) {
			return true
		}
	}
	return false
}
