package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Platforms are products when they are the medium and organisations when they act
// as companies, says the guideline: tayang di [Netflix|PRD], CEO [Netflix|ORG],
// [Twitter|ORG] menyatakan. In our annotations 49 of 50 behind words for a company or
// before verbs of saying are organisations, and 2,542 of 2,543 behind words for a
// medium are products.

// platformKind says what a platform may be.
type platformKind uint8

const (
	// network: one that is a company as well.
	network platformKind = iota + 1
	// channel: one of a company with another name, or that hardly speaks.
	channel
	// appShop: one where people buy or order, a company behind di, too.
	appShop
)

// mediaPlatforms are platforms by their kind. What has a building (di Google) is left
// out: it is told by more than the word before.
var mediaPlatforms = kindsOf(map[string]platformKind{
	"facebook, instagram, twitter, whatsapp, youtube, Facebook, Instagram, TikTok, Tiktok, Twitter, WhatsApp, Whatsapp, Telegram, YouTube, Youtube, Netflix, Spotify, LinkedIn, Linkedin, Snapchat, " +
		"Threads, Discord, Reddit, Pinterest, Tumblr, Twitch, Zoom, Vidio, Viu, WeTV, iQIYI, Hulu, KlikFilm, Crunchyroll, SoundCloud, Deezer, Joox, " +
		"JOOX, Bigo, Signal, WeChat, Weibo, LINE, KakaoTalk, Truth Social, Bluesky": network,
	"Disney+, Disney+ Hotstar, Disney Plus, Disney Plus Hotstar, Prime Video, Amazon Prime Video, Amazon Prime, Apple TV+, Apple TV Plus, HBO Max, HBO Go, HBO GO, Paramount+, Peacock, " +
		"Catchplay+, CATCHPLAY+, Vision+, RCTI+, MAXstream, MAXStream, Mola, Mola TV, Genflix, Bstation, Lionsgate Play, Apple Music, YouTube Music, " +
		"Steam, Google Play, Google Play Store, Play Store, Playstore, App Store, Appstore, PlayStation Store, Nintendo eShop, Epic Games Store, " +
		"Loket.com, TIX ID, Tix ID": channel,
	"Traveloka, TRAVELOKA, Grab, GrabFood, GrabCar, GrabExpress, Gojek, GoJek, Go-Jek, GO-JEK, GoFood, Go-Food, GoSend, GoCar, GoRide, Maxim, inDrive, InDrive, Uber, Bluebird, " +
		"Shopee, SHOPEE, ShopeeFood, Tokopedia, TOKOPEDIA, Bukalapak, Lazada, Blibli, Zalora, OLX, Carousell, Tiket.com, tiket.com, Agoda, Airbnb, Pegipegi, " +
		"DANA, Dana, OVO, GoPay, Gopay, LinkAja, ShopeePay, Kredivo, Akulaku, Bibit, Ajaib, Halodoc, Alodokter, Ruangguru, Zenius, Quipper": appShop,
})

// kindsOf makes a table of lists of names by the kind of those in each.
func kindsOf[V comparable](lists map[string]V) map[string]V {
	kinds := map[string]V{}
	for list, kind := range lists {
		for name := range wordlist.SetOf(list) {
			kinds[name] = kind
		}
	}
	return kinds
}

// longestPlatform is the size of the longest of them in bytes.
const longestPlatform = len("Disney Plus Hotstar")

var (
	// companyCues stand before a company that has a platform of its name.
	companyCues = wordlist.Words("co-founder pegawai petinggi perwakilan direktur eksekutif menurut")
	// ownerCues stand before a company, whatever name it has.
	ownerCues = wordlist.Words("ceo cto cfo coo founder bos karyawan pendiri pihak saham dirut")
	// spokenVerbs stand before who says what was quoted. In headlines, with a capital,
	// they have an object: Bos Ungkap Facebook Berubah.
	spokenVerbs = wordlist.Words("ujar ungkap jelas terang tegas tulis kata papar tutur sebut")
	// companyVerbs are what companies do and media do not.
	companyVerbs = wordlist.Words("mengatakan mengumumkan mengakui menegaskan menyatakan membantah mengungkap menyampaikan memperingatkan " +
		"memastikan mengonfirmasi mengkonfirmasi menolak melaporkan merespons menanggapi menggugat mengakuisisi menyebutkan menjelaskan meluncurkan")
	// beforeVerb may stand between a name and its verb.
	beforeVerb = wordlist.Words("pun juga kembali telah sudah resmi sendiri lalu kemudian")
	// mediumWords stand before a medium, and before what is told there: unggahan
	// Facebook mengatakan.
	mediumWords = wordlist.Words("di lewat melalui via akun unggahan postingan kanal")
	// appWords stand before an app, of whatever kind.
	appWords = wordlist.Words("aplikasi pengguna menggunakan saldo")
	// aboutMedium are further words behind which no company speaks.
	aboutMedium = wordlist.Words("dari ke pada dalam video pengguna sosial platform aplikasi grup maupun dan juga media oleh atau untuk dengan")
	// atCompany stand before di where it is a company that is worked at.
	atCompany = wordlist.Words("bekerja kerja karier karir pekerjaan jabatan saham investasi magang bos pengembangan perubahan")
)

// LabelPlatforms labels platforms, and products that are companies.
func LabelPlatforms(p *clue.Page) {
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		var kind platformKind
		if (e.Label == entity.Product || e.Label == entity.Organization) && e.End-e.Start <= longestPlatform {
			kind = mediaPlatforms[e.In(p.Text)]
		}
		if kind == 0 && e.Label != entity.Product {
			continue
		}
		at = entity.From(p.Tokens, at, e.Start)
		switch {
		case e.Label == entity.Product && hasOwner(*e, p.Text, p.Tokens, at), e.Label == entity.Product && kind == network && actsAsCompany(*e, p.Text, p.Tokens, at):
			e.Label, e.Score = entity.Organization, max(e.Score, entity.Sure)
		case kind != 0 && e.Label == entity.Organization && isMedium(*e, p.Text, p.Tokens, at):
			e.Label, e.Score = entity.Product, max(e.Score, entity.Sure)
		}
	}
}

// hasOwner says whether a product, which begins with token at, stands where companies
// do: pendiri Ombak, Direktur Utama Ombak, diakuisisi oleh Ombak. In our annotations
// 3 of 1,780 names there are products.
func hasOwner(e entity.Entity, text string, tokens []tokenize.Token, at int) bool {
	if isShip(e.In(text)) {
		return false // pihak KM Ombak
	}
	before := clue.WordBefore(e.Start, text, tokens, at)
	if wordlist.IsOneOf(ownerCues, before) {
		return true
	}
	switch before {
	case "Utama", "utama":
		return strings.EqualFold(clue.WordBefore(tokens[at-1].Start, text, tokens, at-1), "direktur")
	case "oleh":
		return clue.WordBefore(tokens[at-1].Start, text, tokens, at-1) == "diakuisisi"
	}
	return false
}

// actsAsCompany says whether the words around a platform, which begins with token
// at, are those around a company.
func actsAsCompany(e entity.Entity, text string, tokens []tokenize.Token, at int) bool {
	next := entity.Behind(e.Span, text, tokens[min(at, len(tokens)):])
	before := clue.WordBefore(e.Start, text, tokens, at)
	switch {
	case wordlist.IsOneOf(companyCues, before), before == "bicara" && clue.WordBefore(tokens[at-1].Start, text, tokens, at-1) == "juru":
		return true
	case spokenVerbs.Has(before):
		return len(next) == 0 || next[0].Kind != tokenize.Mention // tulis Instagram @akun
	case wordlist.IsOneOf(mediumWords, before), wordlist.IsOneOf(aboutMedium, before):
		return false
	}
	line := entity.LineReader{Text: text, Tokens: next}
	n := 0
	for wordlist.IsOneOf(beforeVerb, line.Word(n)) {
		n++
	}
	return companyVerbs.Has(line.Word(n))
}

// isMedium says whether a platform, which begins with token at, stands behind a word
// for a medium.
func isMedium(e entity.Entity, text string, tokens []tokenize.Token, at int) bool {
	before := clue.WordBefore(e.Start, text, tokens, at)
	switch {
	case wordlist.IsOneOf(appWords, before), before == "uninstall":
		return true
	case !wordlist.IsOneOf(mediumWords, before), before == "di" && mediaPlatforms[e.In(text)] == appShop:
		return false
	}
	return before != "di" || !wordlist.IsOneOf(atCompany, clue.WordBefore(tokens[at-1].Start, text, tokens, at-1))
}
