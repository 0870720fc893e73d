package expression

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
	{"IRR", "", "", "rial"},
	{"QAR", "", "qar", ""},
	{"KRW", "", "krw ₩", "won"},
	{"INR", "rs", "inr ₹", "rupee rupe"},
	{"PHP", "", "php ₱", "peso"},
	{"VND", "", "vnd ₫", "dong"},
	{"RUB", "", "rub ₽", "rubel"},
	{"TRY", "", "try ₺", "lira"},
	{"CHF", "", "chf", "franc"},
	{"AED", "", "aed", "dirham"},
	{"KWD", "", "kwd", "dinar"},
	{"BRL", "r$", "brl", "real"},
	{"NLG", "", "", "gulden guilder"},
	{"DEM", "", "", "mark"},
	{"ESP", "", "", "peseta"},
	{"PLN", "", "", "zloty"},
	{"HUF", "", "", "forint"},
	{"CZK", "", "", "koruna"},
	{"UAH", "", "", "hryvnia"},
	{"KZT", "", "", "tenge"},
	{"BDT", "", "", "taka"},
	{"MMK", "", "", "kyat"},
	{"KHR", "", "", "riel"},
	{"MOP", "", "", "pataca"},
	{"NGN", "", "", "naira"},
	{"ZAR", "", "zar", "rand"},
	{"SEK", "", "sek", "krona"},
	{"NOK", "", "nok", "krone kroner"},
	{"ILS", "", "ils ₪", "shekel syekel"},
	{"MXN", "", "mxn", ""},
	{"KES", "", "", "shilling"},
	{"ETB", "", "", "birr"},
	{"AFN", "", "", "afghani"},
	{"AZN", "", "", "manat"},
}

// needsCountry holds the currencies whose name is no sum without the country
// behind it: dong is a particle, too, rand and real are English words, Mark is
// a name, shillings are many.
var needsCountry = map[string]bool{"VND": true, "ZAR": true, "BRL": true, "DEM": true, "KES": true}

// currencyCountries are the country words that may stand behind a currency
// word, and the code the two make together. An empty code keeps that of the
// currency word.
var currencyCountries = []struct {
	words string
	codes map[string]string
}{
	{"as us a.s u.s amerika serikat", nil},
	{"singapura", map[string]string{"USD": "SGD"}},
	{"australia", map[string]string{"USD": "AUD"}},
	{"hong kong hongkong", map[string]string{"USD": "HKD"}},
	{"kanada", map[string]string{"USD": "CAD"}},
	{"taiwan", map[string]string{"USD": "TWD"}},
	{"selandia baru", map[string]string{"USD": "NZD"}},
	{"brunei darussalam", map[string]string{"USD": "BND", "MYR": "BND"}},
	{"inggris sterling", nil},
	{"malaysia jepang tiongkok china cina thailand korea selatan india filipina vietnam rusia turki swiss eropa", nil},
	{"utara", map[string]string{"KRW": "KPW"}},
	{"arab saudi", nil},
	{"qatar", map[string]string{"SAR": "QAR"}},
	{"swedia", map[string]string{"NOK": "SEK"}},
	{"norwegia", map[string]string{"SEK": "NOK"}},
	{"israel kuwait uea iran belanda jerman brasil ceko polandia hungaria ukraina kenya etiopia afghanistan azerbaijan", nil},
	{"denmark", map[string]string{"NOK": "DKK", "SEK": "DKK"}},
	{"islandia", map[string]string{"NOK": "ISK", "SEK": "ISK"}},
	{"oman", map[string]string{"IRR": "OMR", "SAR": "OMR"}},
	{"yaman", map[string]string{"IRR": "YER", "SAR": "YER"}},
	{"meksiko", map[string]string{"PHP": "MXN"}},
	{"argentina", map[string]string{"PHP": "ARS"}},
	{"chile cile", map[string]string{"PHP": "CLP"}},
	{"kolombia", map[string]string{"PHP": "COP"}},
	{"kuba", map[string]string{"PHP": "CUP"}},
	{"uruguay", map[string]string{"PHP": "UYU"}},
	{"mesir", map[string]string{"GBP": "EGP"}},
	{"suriah", map[string]string{"GBP": "SYP", "TRY": "SYP"}},
	{"lebanon libanon", map[string]string{"GBP": "LBP", "TRY": "LBP"}},
	{"sudan", map[string]string{"GBP": "SDG"}},
	{"italia", map[string]string{"TRY": "ITL"}},
	{"pakistan", map[string]string{"INR": "PKR"}},
	{"nepal", map[string]string{"INR": "NPR"}},
	{"irak", map[string]string{"KWD": "IQD"}},
	{"yordania", map[string]string{"KWD": "JOD"}},
	{"bahrain", map[string]string{"KWD": "BHD"}},
	{"aljazair", map[string]string{"KWD": "DZD"}},
	{"libya", map[string]string{"KWD": "LYD"}},
	{"tunisia", map[string]string{"KWD": "TND"}},
	{"serbia", map[string]string{"KWD": "RSD"}},
	{"maroko", map[string]string{"AED": "MAD"}},
	{"belarus belarusia", map[string]string{"RUB": "BYN"}},
	{"prancis", map[string]string{"CHF": "FRF"}},
	{"zimbabwe", map[string]string{"USD": "ZWL"}},
	{"fiji", map[string]string{"USD": "FJD"}},
	{"jamaika", map[string]string{"USD": "JMD"}},
	{"namibia", map[string]string{"USD": "NAD"}},
	{"somalia", map[string]string{"KES": "SOS"}},
	{"tanzania", map[string]string{"KES": "TZS"}},
	{"uganda", map[string]string{"KES": "UGX"}},
}
