package clue

import (
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The seats of regencies are in datelines, but not all in the lists of regions,
// which have provinces, regencies, cities, districts and villages: [PASIR
// PENGARAIAN] - Polisi ... Outlets write many in one word.

// Seats are those that the lists lack.
var Seats = wordlist.Names("" +
	"amlapura, argamakmur, arosuka, bandar seri bentan, bandarlampung, batusangkar, baubau, betun, calang, dabo singkep, " +
	"daik lingga, dataran hunipopu, doloksanggul, gedongtataan, gunung sitoli, kefa, kobagma, kota mungkid, kota pinang, " +
	"kuala kapuas, kuala kurun, kuala pembuang, kuala tungkal, kualakurun, kualatungkal, labungkari, langara, liwa, " +
	"lubukbasung, lubukpakam, lubuksikaping, mangupura, mbay, meulaboh, moanemani, muara bungo, muara sabak, muara teweh, " +
	"muarabulian, muarabungo, muaraenim, muarasabak, muaratebo, muarateweh, muaro sijunjung, oelamasi, ondong siau, padang " +
	"aro, padangsidempuan, pagaralam, palangka raya, pangkalankerinci, pangkalpinang, parik malintang, pasir pangaraian, " +
	"pasir pengaraian, pasirpangaraian, pasirpengaraian, pelabuhanratu, pematang siantar, ranai, redelong, selat panjang, " +
	"selatpanjang, semarapura, sengkang, serui, siak sri indrapura, siau, sibuhuan, sumbawa besar, taluk kuantan, " +
	"talukkuantan, tana paser, tanjungredeb, tanjungselor, tanjunguban, teluk kuantan, telukkuantan, tua pejat, waghete, " +
	"waibakul, wangiwangi, watansoppeng")

// IsDatelinePlace reports a name that a gazetteer has as a place, or a seat.
func IsDatelinePlace(k *tagger.Knowledge, name string) bool {
	return wordlist.IsOneOf(Seats, name) || k.IsPlace(name)
}

// IsSeat reports a place that is no name of a person, or a seat.
func IsSeat(k *tagger.Knowledge, name string) bool {
	return wordlist.IsOneOf(Seats, name) || IsPlaceName(k, name)
}
