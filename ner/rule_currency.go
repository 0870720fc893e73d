package ner

// currency is a unit of money: its ISO 4217 code, how it is written before
// an amount (lower-case), on either side of it, and behind it. A currency
// word shared by countries (dolar, pound) stands at the one it means alone.
type currency struct {
	code                   string
	before, around, behind string
}

var currencies = []currency{
	{"IDR", "rp", "idr", "rupiah"},
	{"USD", "us$ usd$ $us", "usd $", "dolar dollar dolla dollars"},
	{"SGD", "s$ sgd$", "sgd", ""},
	{"AUD", "a$ au$", "aud", ""},
	{"HKD", "hk$", "hkd", ""},
	{"CAD", "c$ ca$", "cad", ""},
	{"TWD", "nt$", "twd", ""},
	{"NZD", "nz$", "nzd", ""},
	{"BND", "b$", "bnd", ""},
	{"EUR", "", "eur €", "euro"},
	{"GBP", "", "gbp £", "pound poundsterling pounds"},
	{"JPY", "", "jpy ¥", "yen"},
	{"CNY", "", "cny rmb", "yuan renminbi"},
	{"MYR", "rm", "myr", "ringgit"},
	{"THB", "", "thb ฿", "baht"},
	{"SAR", "", "sar", "riyal"},
	{"QAR", "", "qar", ""},
	{"KRW", "", "krw ₩", "won"},
	{"INR", "rs", "inr ₹", "rupee"},
	{"PHP", "", "php ₱", "peso"},
	{"VND", "", "vnd ₫", "dong"},
	{"RUB", "", "rub ₽", "rubel"},
	{"TRY", "", "try ₺", "lira"},
	{"CHF", "", "chf", "franc"},
	{"AED", "", "aed", "dirham"},
	{"KWD", "", "kwd", "dinar"},
	{"BRL", "r$", "brl", ""},
	{"ZAR", "", "zar", "rand"},
	{"SEK", "", "sek", "krona"},
	{"NOK", "", "nok", "krone"},
	{"ILS", "", "ils ₪", "shekel syekel"},
	{"MXN", "", "mxn", ""},
}

// currencyCountries are the country words that may stand behind a currency
// word, and the code the two make together. An empty code keeps that of the
// currency word.
var currencyCountries = []struct {
	words string
	codes map[string]string
}{
	{"as us amerika serikat", nil},
	{"singapura", map[string]string{"USD": "SGD"}},
	{"australia", map[string]string{"USD": "AUD"}},
	{"hong kong hongkong", map[string]string{"USD": "HKD"}},
	{"kanada", map[string]string{"USD": "CAD"}},
	{"taiwan", map[string]string{"USD": "TWD"}},
	{"selandia baru", map[string]string{"USD": "NZD"}},
	{"brunei darussalam", map[string]string{"USD": "BND", "MYR": "BND"}},
	{"inggris sterling", nil},
	{"malaysia jepang tiongkok china cina thailand korea selatan india filipina vietnam rusia turki swiss eropa", nil},
	{"arab saudi", nil},
	{"qatar", map[string]string{"SAR": "QAR"}},
	{"swedia norwegia israel kuwait uea", nil},
	{"meksiko", map[string]string{"PHP": "MXN"}},
}
