package page

import "sync"

// use is what a phrase of the pages says, on a line of its own or at the head of one.
type use uint16

const (
	furniture    use = 1 << iota // a whole line of page furniture
	opening                      // begins a line of page furniture
	shortOpening                 // begins a short one
	pageLabel                    // begins one with a colon behind the phrase
	relatedLabel                 // points to another story with a colon behind the phrase
	storyLead                    // a whole line that headlines of other stories follow
	alsoLead                     // goes before the headline of another story without a colon, too
	videoLead                    // goes before the title of a video in quotes without a colon
	tagLead                      // a whole line that tags follow, one a line
)

// phrases are what news pages write between and around their articles, in small
// letters and without end marks, by all that each of them says.
var phrases = [...]struct {
	uses use
	list []string
}{
	{relatedLabel | storyLead | alsoLead, []string{"baca juga", "baca pula", "lihat juga", "simak juga", "tonton juga", "next article"}},
	{relatedLabel | storyLead | furniture, []string{"berita terkait", "artikel terkait", "berita lainnya", "terpopuler", "trending"}},
	{relatedLabel | storyLead, []string{"pilihan editor", "pilihan redaksi", "artikel lain", "video terkait"}},
	{relatedLabel | furniture, []string{"baca selengkapnya"}},
	{relatedLabel | videoLead, []string{
		"lihat video", "simak video", "saksikan video", "lihat juga video", "simak juga video", "saksikan juga video", "tonton juga video",
	}},
	{relatedLabel, []string{"baca", "read also", "also read", "baca berita lainnya", "saksikan juga", "simak selengkapnya", "editor's choice"}},
	{videoLead, []string{"tonton video"}},
	{storyLead | furniture, []string{
		"artikel lainnya", "berita terkini", "berita terbaru", "berita populer", "terkini", "populer", "rekomendasi", "rekomendasi untuk anda", "pilihan untukmu",
	}},
	{storyLead, []string{"berita lain", "berita pilihan"}},
	{tagLead | pageLabel | furniture, []string{"tag", "tags", "tagged", "topik", "topik terkait", "kata kunci"}},
	{pageLabel | furniture, []string{"share", "bagikan", "bagikan ini"}},
	{pageLabel, []string{"terkait", "halaman", "kategori", "label", "post views"}},
	{alsoLead | furniture, []string{"previous post", "next post", "previous article"}},
	{furniture, []string{
		"halaman selanjutnya", "halaman berikutnya", "halaman sebelumnya", "selanjutnya", "berikutnya", "sebelumnya", "next", "prev", "previous", "next page",
		"lihat semua", "tampilkan semua", "show all", "lihat lainnya", "lihat selengkapnya", "selengkapnya", "read more", "load more", "muat lagi",
		"bagikan artikel", "bagikan artikel ini", "bagikan berita ini", "share this", "komentar", "tulis komentar", "beri komentar", "kirim komentar", "comments", "batalkan balasan", "navigasi pos", "navigasi tulisan", "post navigation",
		"home", "beranda", "kembali ke atas", "back to top", "menu", "cari", "search", "masuk", "daftar", "login", "log in", "sign in", "subscribe", "berlangganan",
		"advertisement", "iklan", "advertorial", "scroll to continue with content", "scroll ke bawah untuk melanjutkan membaca", "scroll untuk melanjutkan membaca", "lanjutkan membaca", "gulir untuk lanjut membaca",
		"copy link", "salin tautan", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "instagram", "youtube", "tautan disalin",
		"ikuti kami", "follow us", "about us", "tentang kami", "redaksi", "pedoman media siber", "kontak", "hubungi kami", "disclaimer", "kebijakan privasi", "privacy policy",
		"lihat foto", "url telah disalin", "url telah tercopy", "indeks", "index", "loading", "dengarkan", "dengarkan artikel", "simpan", "cetak", "print", "perbesar", "zoom", "tutup", "close", "skip ad",
	}},
	{furniture | shortOpening, []string{"download aplikasi", "unduh aplikasi", "tinggalkan balasan", "leave a reply"}},
	{shortOpening, []string{"share on ", "follow ", "klik di sini", "saksikan live "}},
	{opening, []string{
		"simak breaking news dan berita pilihan", "dapatkan update berita", "dapatkan berita", "ikuti berita terkini", "ikuti kami di", "ikuti saluran", "ikuti kanal",
		"gabung di channel", "gabung channel", "gabung di kanal", "mari bergabung di grup", "cek berita dan artikel", "baca berita tanpa iklan", "artikel ini telah tayang", "artikel ini sudah tayang",
		"copyright ©", "copyright (c)", "hak cipta ©", "©", "all rights reserved", "simak berita lain", "baca berita lain", "jangan lupa like", "jangan lupa subscribe",
		"[gambas:", "tag #", "tags #", "dilarang keras mengambil konten", "scroll to continue",
		"saksikan video pilihan berikut", "saksikan video pilihan di bawah", "alamat email anda tidak akan dipublikasikan", "your email address will not be published",
	}},
}

// phrasesFor returns the phrases with a use.
func phrasesFor(u use) (list []string) {
	for _, row := range phrases {
		if row.uses&u != 0 {
			list = append(list, row.list...)
		}
	}
	return list
}

// usesByLine are the uses of the phrases by the lines they make.
var usesByLine = sync.OnceValue(func() map[string]use {
	uses := map[string]use{}
	for _, row := range phrases {
		for _, phrase := range row.list {
			uses[phrase] = row.uses
		}
	}
	return uses
})

// isLine reports whether a line is a phrase with one use and nothing else.
func isLine(s string, u use) bool { return lookUp(usesByLine(), s)&u != 0 }
