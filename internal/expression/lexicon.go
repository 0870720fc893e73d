package expression

import (
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// class is what a word means to the rules for dates, times and amounts.
type class uint8

const (
	clNone       class = iota
	clNum              // digits: 12, 10.000, 84,37, 14.30; see item.form
	clClock            // 14:30
	clDateNum          // 10/6/2024, 2024-06-10
	clDecade           // 1990-an, 90-an
	clNumWord          // lima, sepuluh, setengah
	clTens             // belas, puluh, ratus: multiply the number word before
	clKoma             // koma between spelled digits
	clMag              // ribu, juta, miliar, triliun
	clMagAbbr          // jt, rb, M, T: only behind a currency
	clMagAbout         // jutaan: a vague count, and a magnitude behind an amount of money
	clVague            // beberapa, puluhan
	clSeUnit           // setahun, sebulan, sepekan, sehari
	clMonth            // Januari
	clMonthPart        // Okt, March: a month only beside a day or a year
	clHijri            // Syawal
	clWeekday          // Senin
	clWeekdayX         // Monday, Sen: a weekday only beside a numbered date
	clMinggu           // Sunday and week
	clHari             // hari
	clTanggal          // tanggal, tgl
	clBulan            // bulan
	clTahun            // tahun
	clPekan            // pekan
	clEra              // era, dekade
	clPart             // awal, akhir, tengah
	clPast             // lalu, silam
	clNext             // mendatang, depan
	clIni              // ini
	clKemarin          // kemarin
	clBesok            // besok, lusa, esok
	clNanti            // nanti
	clTadi             // tadi
	clBeside           // sebelumnya, berikutnya
	clYang             // yang
	clAkan             // akan
	clDatang           // datang
	clDaypart          // pagi, siang, sore, malam
	clDini             // dini, as in dini hari
	clPukul            // pukul, pkl
	clJam              // jam
	clZone             // WIB, GMT
	clAmPm             // am, pm
	clWaktu            // waktu
	clSetempat         // setempat
	clCurrency         // Rp, US$: in front of the amount
	clCurCode          // USD, EUR: in front of the amount or behind it
	clCurWord          // rupiah, dolar: behind the amount
	clCountry          // AS, Singapura: behind a currency word
	clPercent          // persen, %
	clPoint            // poin: percentage points
	clComma            // ,
	clOpen             // (
	clClose            // )
	clDash             // - and –
	clSlash            // /
	clPlus             // +
	clTo               // hingga, sampai; val is 1 for s.d., which does what the dash does
	clAnd              // dan
	clQuarter          // kuartal, semester
	clRoman            // I, II, III, IV
	clPrep             // pada, sejak: what follows is no part of a name
	clUnit             // orang, meter: the number before is no year
	clNomor            // nomor: the number behind is no year
	clEvent            // Pilpres, Pemilu: the year behind belongs to the event
	clSacred           // salat, Pasar: the weekday behind is no date
	clFeast            // Agung, Abu: makes a feast of the weekday before
	clEraMark          // masehi, SM, H: behind a year
	clPeriod           // Q1, 2H: a part of the year that follows
	clPasaran          // Kliwon: a day of the Javanese week
	clSign             // the sign of a number, from one token with it
	clPlusMinus        // ±
	clApostrophe       // ', before the last two digits of a year
	clColon            // :
	clSlotWord         // Imsak, check-in: what a timetable gives the time of
	clHijriHead        // Rabiul: the first word of a month's name
)

// sense is what the lexicon knows of a word: its class and a value whose
// meaning depends on the class (number of a month, minutes of a zone ...).
type sense struct {
	val   int64
	class class
}

// lexiconRows is the lexicon of the rules: the values of a row count up from val
// by step, word by word; alternatives of one value are joined by a bar. Words
// are lower-case and without a final stop.
var lexiconRows = []struct {
	class     class
	val, step int64
	words     string
}{
	// Calendar. Spellings after KBBI, with those still met in news and mail.
	{clMonth, 1, 1, "januari|januarai pebruari|februari|febuari|febrari maret april mei juni juli agustus|augustus september|sepetember oktober november|nopember desember|december"},
	{clMonthPart, 1, 1, "jan|january feb|peb|february mar|mrt|march apr may jun|june jul|july agu|agt|ags|agust|aug|august sep|sept okt|oct|october nov|nop des|dec"},
	{clHijri, 1, 1, "muharram|muharam safar|shafar rabiulawal rabiulakhir jumadilawal jumadilakhir rajab syakban|syaban|sya'ban ramadan|ramadhan|romadhon syawal|syawwal zulkaidah|zulqaidah|dzulqa'dah|dzulkaidah|dzulqaidah zulhijah|zulhijjah|dzulhijjah"},
	{clHijri, 1, 0, "suro"}, // Muharam, in the Javanese calendar
	{clHijriHead, 3, 0, "rabiul rabi'ul rabiuts rabi'uts"},
	{clHijriHead, 5, 0, "jumadil jumadal jumadits jumada"},
	{clWeekday, 1, 1, "senin selasa rabu kamis jumat|jum'at|jumaat sabtu ahad"},
	{clWeekdayX, 1, 1, "sen|mon|monday sel|tue|tuesday rab|wed|wednesday kam|thu|thursday jum|fri|friday sab|sat|saturday min|sun|sunday"},
	{clMinggu, 7, 0, "minggu mgg"},
	{clHari, 0, 0, "hari hri hr"},
	{clTanggal, 0, 0, "tanggal tgl"},
	{clBulan, 0, 0, "bulan bln"},
	{clTahun, 0, 0, "tahun thn th taun"},
	{clPekan, 0, 0, "pekan"},
	{clEra, 0, 0, "era dekade dasawarsa medio"},
	{clPart, 0, 0, "awal akhir tengah pertengahan penghujung"},
	{clQuarter, 3, 0, "kuartal triwulan tw"},
	{clQuarter, 6, 0, "semester"},
	{clQuarter, 4, 0, "caturwulan"},
	{clRoman, 1, 1, "i ii iii iv"},
	{clPeriod, 31, 1, "q1 q2 q3 q4"}, // ten times the months, and which of the year
	{clPeriod, 61, 1, "h1 h2"},
	{clEraMark, eraCommon, 0, "masehi"},
	{clEraMark, eraBefore, 0, "sm"},
	{clEraMark, eraOther, 0, "hijriah hijriyah h saka"},
	// Relative words; val is the distance in units of what goes before.
	{clPast, -1, 0, "lalu silam"},
	{clNext, 1, 0, "mendatang depan dpn"},
	{clIni, 0, 0, "ini"},
	{clKemarin, -1, 0, "kemarin kemaren kmrn kmren"},
	{clBesok, 1, 1, "besok|esok|bsk lusa"},
	{clNanti, 0, 0, "nanti ntar nnti"},
	{clTadi, 0, 0, "tadi tdi"},
	{clBeside, -1, 2, "sebelumnya berikutnya"},
	{clYang, 0, 0, "yang yg"},
	{clAkan, 0, 0, "akan"},
	{clDatang, 1, 0, "datang dtg"},
	{clSeUnit, 1, 1, "sehari sepekan|seminggu sebulan setahun"},
	// Clock. The value of a part of the day is its index, that of a zone its
	// distance from UTC in minutes (IANA tz database).
	{clDaypart, 0, 1, "subuh pagi|pgi siang sore|petang malam|malem|mlm"},
	{clDini, 0, 0, "dini"},
	{clPukul, 0, 1, "pukul|pkl|pkul pk"},
	{clJam, 0, 1, "jam jm"},
	{clSlotWord, 0, 0, "imsak imsyak terbit terbenam syuruq syuruk dhuha duha zuhur dzuhur zhuhur dhuhur lohor asar ashar magrib maghrib isya isya' isyak"},
	{clSlotWord, 0, 0, "check-in check-out checkin checkout kick-off kickoff boarding keberangkatan kedatangan berangkat tiba tayang registrasi pembukaan penutupan istirahat ishoma"},
	{clZone, 420, 60, "wib wita wit"},
	{clZone, 0, 0, "gmt utc"},
	{clZone, 60, 0, "bst cet"},
	{clZone, 120, 0, "cest eet"},
	{clZone, 180, 0, "msk was"}, // WAS: Waktu Arab Saudi
	{clZone, 330, 0, "ist"},
	{clZone, 480, 0, "sgt myt"},
	{clZone, 540, 0, "jst kst"},
	{clZone, 600, 60, "aest aedt"},
	{clZone, -300, 60, "est edt"},
	{clZone, -480, 60, "pst pdt"},
	{clAmPm, 0, 12, "am|a.m pm|p.m"},
	{clWaktu, 0, 0, "waktu"},
	{clSetempat, 0, 0, "setempat"},
	// Numbers. Spelled after Pedoman Umum Ejaan Bahasa Indonesia, II.A.
	{clNumWord, 0, 1, "nol|kosong satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"},
	{clNumWord, 100, 0, "seratus"},
	{clNumWord, 1e3, 0, "seribu"},
	{clNumWord, 1e6, 0, "sejuta"},
	{clNumWord, 1e9, 0, "semiliar"},
	{clNumWord, -2, 0, "setengah"},
	{clTens, 0, 0, "belas"},
	{clTens, 10, 90, "puluh ratus"},
	{clKoma, 0, 0, "koma"},
	{clMag, 1e3, 0, "ribu rebu thousand"},
	{clMag, 1e6, 0, "juta million"},
	{clMag, 1e9, 0, "miliar milyar milliar miliyar milyard billion"},
	{clMag, 1e12, 0, "triliun trilyun triliyun trilliun trillion"},
	{clMag, 1e15, 0, "kuadriliun quadrillion"},
	{clMagAbbr, 1e3, 0, "rb k"},
	{clMagAbbr, 1e6, 0, "jt"},
	{clMagAbbr, 1e9, 0, "m bn"},
	{clMagAbbr, 1e12, 0, "t tn"},
	{clVague, 0, 0, "beberapa belasan puluhan ratusan"},
	{clMagAbout, 1e3, 0, "ribuan rban rb-an ribu-an"},
	{clMagAbout, 1e6, 0, "jutaan jtan jt-an juta-an"},
	{clMagAbout, 1e9, 0, "miliaran miliar-an m-an"},
	{clMagAbout, 1e12, 0, "triliunan triliun-an t-an"},
	{clPercent, 0, 0, "persen % prosen percent pct"},
	{clPoint, 0, 0, "poin persentase"},
	// Signs and short words that hold the pieces together.
	{clComma, 0, 0, ","},
	{clOpen, 0, 0, "("},
	{clClose, 0, 0, ")"},
	{clDash, 0, 0, "- – — − --"},
	{clSlash, 0, 0, "/"},
	{clPlusMinus, 0, 0, "±"},
	{clApostrophe, 0, 0, "' ’ ‘"},
	{clColon, 0, 0, ":"},
	{clPlus, 0, 0, "+"},
	{clTo, 0, 0, "hingga sampai"},
	{clTo, 1, 0, "s.d sd s/d"},
	{clAnd, 0, 0, "dan &"},
	{clPrep, 0, 0, "pada sejak di ke per mulai selama sepanjang dalam seluruh untuk dari tiap setiap saban tiap-tiap antara sebelum setelah menjelang hari"},
	{clNomor, 0, 0, "nomor no nomer pasal seri kode km iso"},
	{clUnit, 0, 0, "orang jiwa warga responden unit buah ekor meter kilometer km kg kilogram gram ton liter hektare hektar ha cc mm cm mdpl watt kwh hp dpt tps eksemplar lembar kursi rumah hari bulan tahun jam menit detik pekan kali personel prajurit peserta penonton siswa mahasiswa karyawan pekerja kalori mg mah rpm piksel poin halaman suara kk paket botol pohon"},
	{clEvent, 0, 0, "pilpres pemilu pilkada pileg pilgub pilbup pilwalkot pilwali pilkades olimpiade games asiad ktt formula motogp piala liga laliga bundesliga ligue serie league cup champions championship kejuaraan turnamen"},
	{clSacred, 0, 0, "salat shalat sholat solat ibadah khotbah khutbah bada ba'da pasar sekolah"},
	{clFeast, 0, 0, "agung abu putih palma suci berkah peduli curhat bersih"},
	{clPasaran, 0, 0, "kliwon legi pahing pon wage"},
}

// lexicon finds the words of lexiconRows.
type lexicon struct{ words *wordlist.Table[sense] }

var loadLexicon = sync.OnceValue(func() *lexicon {
	words := make(map[string]sense, 512)
	add := func(word string, w sense) {
		// A word stands in the row of its first meaning; countries and
		// currencies come last and never take a word away from the calendar.
		if _, taken := words[word]; !taken {
			words[word] = w
		}
	}
	for _, row := range lexiconRows {
		val := row.val
		for field := range strings.FieldsSeq(row.words) {
			for word := range strings.SplitSeq(field, "|") {
				add(word, sense{val, row.class})
				// Jum'at is as often written with a typographic apostrophe.
				for _, mark := range [...]string{"’", "‘"} {
					add(strings.Replace(word, "'", mark, 1), sense{val, row.class})
				}
			}
			val += row.step
		}
	}
	for i, c := range currencies {
		for word := range strings.FieldsSeq(c.before) {
			add(word, sense{int64(i), clCurrency})
		}
		for word := range strings.FieldsSeq(c.around) {
			add(word, sense{int64(i), clCurCode})
		}
		for word := range strings.FieldsSeq(c.behind) {
			add(word, sense{int64(i), clCurWord})
		}
	}
	for i, c := range currencyCountries {
		for word := range strings.FieldsSeq(c.words) {
			add(word, sense{int64(i), clCountry})
		}
	}
	return &lexicon{wordlist.TableOf(words)}
})

// chatWords are those of them that chats shorten to what names are made of as well,
// in capitals: Ketua DPN, tersangka HR.
var chatWords = wordlist.Words("hr hri dpn bsk mgg pgi")

// lookup returns what the lexicon knows of word, whose letters may be of
// either case and which may end in a stop.
func (lex *lexicon) lookup(word string) sense {
	if n := len(word) - 1; n > 0 && word[n] == '.' {
		word = word[:n]
	}
	return wordlist.Lookup(lex.words, word)
}
