package clue

import "github.com/wicara-nlp/wicara/internal/wordlist"

// Countries, and what is called like one.

// countryUse says what a name is.
type countryUse uint8

const (
	// state: the usual name of a country, and of nothing else.
	state countryUse = iota + 1
	// land: a continent, a territory, an old name or a short one, or that of a country
	// that something else is called, too: the state of Georgia, Kepulauan Komoro.
	land
)

// countries are those names, with a comma between them.
var countries = wordlist.NameUses(map[countryUse]string{
	state: "" +
		"Afganistan, Afrika Selatan, Albania, Aljazair, Amerika Serikat, Andorra, Angola, Arab Saudi, Argentina, Armenia, " +
		"Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belanda, Belarus, Belgia, Belize, Benin, Bhutan, Bolivia, " +
		"Botswana, Brasil, Brunei Darussalam, Bulgaria, Burundi, Ceko, Chili, China, Cina, Denmark, Djibouti, Ekuador, " +
		"Eritrea, Estonia, Eswatini, Etiopia, Filipina, Finlandia, Gabon, Gambia, Ghana, Guatemala, Guyana, Haiti, " +
		"Honduras, Hungaria, India, Indonesia, Inggris, Irak, Iran, Irlandia, Islandia, Israel, Italia, Jamaika, Jepang, " +
		"Jerman, Kamboja, Kamerun, Kanada, Kazakhstan, Kenya, Kirgistan, Kolombia, Korea Selatan, Korea Utara, Kosovo, " +
		"Kroasia, Kuba, Kuwait, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lituania, Luksemburg, " +
		"Madagaskar, Malawi, Malaysia, Maroko, Mauritania, Meksiko, Mesir, Moldova, Monako, Mongolia, Montenegro, " +
		"Mozambik, Myanmar, Namibia, Nepal, Nigeria, Nikaragua, Norwegia, Oman, Pakistan, Palestina, Paraguay, Peru, " +
		"Polandia, Portugal, Prancis, Qatar, Rumania, Rusia, Rwanda, Selandia Baru, Senegal, Serbia, Singapura, Siprus, " +
		"Slovakia, Slovenia, Somalia, Spanyol, Sri Lanka, Sudan, Suriah, Suriname, Swedia, Swiss, Taiwan, Tajikistan, " +
		"Tanzania, Thailand, Timor Leste, Tiongkok, Tunisia, Turki, Turkmenistan, Uganda, Ukraina, Uni Emirat Arab, " +
		"Uruguay, Uzbekistan, Vatikan, Venezuela, Vietnam, Yaman, Yordania, Yunani, Zambia, Zimbabwe",
	land: "" +
		"AS, Afrika, Amerika, Aruba, Asia, Bahama, Barbados, Bermuda, Bosnia, Brazil, Brunei, Burma, Chad, Chile, Cile, " +
		"Curacao, Dominika, Eropa, Fiji, Georgia, Gibraltar, Grenada, Guadeloupe, Guam, Guinea, Hong Kong, Hongkong, " +
		"Hungary, Jordania, Kiribati, Komoro, Kongo, Korea, Korsel, Korut, Luxemburg, Makau, Makedonia, Maladewa, Mali, " +
		"Malta, Martinique, Mauritius, Niger, Oseania, Panama, Romania, Samoa, Saudi, Seychelles, Skotlandia, Slowakia, " +
		"Spain, Tahiti, Togo, Tonga, Turkiye, UEA, Vanuatu, Wales",
})

// IsCountry reports the usual name of a country, behind which a place may stand, or the
// name of a work or a body.
func IsCountry(name string) bool { return countries.Get(name) == state }

// IsLand reports that or another name of a country, a continent or a territory: what no
// club is called, and what stands behind a currency.
func IsLand(name string) bool { return countries.Get(name) != 0 }
