package product

import "github.com/wicara-nlp/wicara/internal/wordlist"

// vehicleWord says what a word of a name tells of a car or motorcycle.
type vehicleWord uint8

const (
	// vehicleModel: a model, which names nothing else.
	vehicleModel vehicleWord = iota + 1
	// vehicleHomonym: a model that is a word, a person or a place as well.
	vehicleHomonym
	// vehicleMaker: who makes them.
	vehicleMaker
	// vehicleLead: the first word of a model, in front of such a word.
	vehicleLead
)

// VehicleWords are the words of models sold in Indonesia and of the best known
// elsewhere.
var VehicleWords = wordlist.Uses(map[vehicleWord]string{
	vehicleModel: "Avanza Sigra Calya Agya Brio Mobilio BR-V HR-V CR-V WR-V CRV WRV Fortuner Innova Terios Yaris Camry Corolla Raize Hilux Alphard " +
		"Vellfire Sienta Etios HiAce Hiace Prius Zenix Xpander Pajero L300 Xforce XForce Destinator Ertiga XL7 Baleno Jimny S-Presso Vitara " +
		"Fronx Celerio Livina X-Trail Navara Elgrand Magnite Teana CX-3 CX-5 CX-30 CX-8 CX-9 CX-60 CX-80 BT-50 MX-5 Confero Binguo Creta Stargazer " +
		"Ioniq IONIQ Avega Sorento Seltos Carens Picanto Sportage Tiggo TIGGO GranMax Granmax Luxio Sirion Espass D-Max MU-X mu-X EcoSport Ecosport " +
		"Aveo CR-Z Scoopy PCX PCX150 PCX160 ADV150 ADV160 CBR150R CBR250RR CBR600RR CBR1000RR CB150R CB150X CB500X CRF CRF150L " +
		"CRF250L CRF1000L Vario BeAT Megapro NMAX Nmax NMax Aerox Fazzio Filano XSR155 XSR900 XMAX Xmax TMAX YZF-R15 YZF-R25 YZF-R1 YZF-R6 YZF-R7 " +
		"YZF-R9 MT-03 MT-07 MT-09 MT-10 MT-15 MT-25 Vixion V-Ixion Byson FreeGo Freego WR155R GSX GSX-R150 GSX-R1000 GSX-S150 V-Strom Burgman " +
		"Hayabusa KLX KLX150 KLX230 W175 D-Tracker ZX-25R ZX-25RR ZX-4R ZX-4RR ZX-6R ZX-10R Z900 Z1000 Corsa Qashqai Megane Twingo Sandero " +
		"Passat Tiguan Touareg Jetta Scirocco Panamera Taycan Boxster Aventador Gallardo Revuelto Veyron Corvette Camaro Silverado Cybertruck Impreza " +
		"Crosstrek WRX Mondeo Zafira Elantra Cerato GT-R Bentayga Cullinan Chetak",
	vehicleHomonym: "Xenia Veloz Ayla Jazz City Civic Accord Rush Rocky Kijang Supra Harrier Voxy Vios Crown Triton Outlander Eclipse Lancer Mirage Galant Kuda " +
		"Colt Canter Swift Carry Karimun Splash Katana Escudo APV Serena Juke Kicks March Terra Evalia Leaf Murano Almaz Cortez Alvez Formo Mitra " +
		"Palisade Tucson Kona Staria Carnival Rio Optima Atto Seal Dolphin Sealion M6 Omoda J5 J6 J7 J8 EX5 EX2 Taft Feroza Zebra Ceria Panther Elf " +
		"Giga Traga Ranger Everest Fiesta Captiva Spin Trax Colorado Beat Genio Forza Revo Sonic Verza Stylo Rebel Mio Lexi Gear Jupiter XSR R15 R25 " +
		"Satria Nex Address Avenis Shogun Smash Thunder Ninja Versys Vulcan Estrella Eliminator Focus Insignia Cooper Golf Polo Beetle Mustang " +
		"Wrangler Rubicon Cherokee Prado Forester Outback Sonata Accent Getz Stinger Skyline Mirai Macan Cayenne Cayman Octavia Superb Duster Kiger " +
		"Triber Cruiser Himalayan EV6 EV9 Countryman Clubman Defender Discovery Evoque Velar Levante Ghibli Puma Kuga Escape Explorer Bronco Tiida " +
		"Latio Huracan Huracán Urus Odyssey Freed Chiron Ignis Altima Sunny Freelander Boxer Partner Berlingo Picasso Cactus HRV CBR Strada Clio",
	vehicleMaker: "Toyota Honda Suzuki Yamaha Kawasaki Daihatsu Mitsubishi Nissan Datsun Mazda Hyundai KIA Kia Wuling BYD Chery Isuzu Hino BMW Audi Tesla Ford " +
		"Lexus Geely Neta Aion AION VinFast Vinfast Jaecoo JAECOO Subaru Peugeot Volvo Chevrolet Vauxhall Opel Renault Citroen Citroën Fiat " +
		"Volkswagen VW Mercedes-Benz Porsche Ferrari Lamborghini Jaguar Bentley MINI Skoda Dodge Jeep Cadillac Proton Perodua MG GWM DFSK Denza " +
		"Bajaj Piaggio",
	vehicleLead: "Grand Land All-New New",
})

// vehicleTrims may stand behind a model, and make a model of a homonym before them.
var vehicleTrims = wordlist.SetOf("RS, VRZ, TRD, GR, HEV, PHEV, BEV, EV, e-Power, e-Smart, DM-i, Hatchback, GLX, GLS, CBS, ABS, Sportivo, Modellista, Nismo, Mugen, Innova")

// hospitalTrim is short for hospitals, too: Mitra RS di Bogor.
const hospitalTrim = "RS"

// withHospitalTrim are the homonyms that are sold with it.
var withHospitalTrim = wordlist.SetOf("Jazz, City, Civic, HRV, Focus, Fiesta, Octavia, Clio")

// vehicleSpecs may stand behind a model, too, but are words or parts of other names.
var vehicleSpecs = wordlist.SetOf("Sport, Cross, Hybrid, Turbo, GT, Reborn, Venturer, Zenix, Prestige, Dakar, Ultimate, Exceed, Sedan, Street, ZX, SE, XE, DS, " +
	"Alpha, Veloz, Crysta, Attivo, Neo, Premium, Signature, Calligraphy, Hunter, Cartenz, Satya, Cruiser, Vitara, Livina, Strong")

// furtherSpecs stand behind a trim, never directly behind a model.
var furtherSpecs = wordlist.SetOf("CVT, MT, AT, A/T, M/T, ADS, 4x2, 4x4, 4WD, Edition, Long, Range, Standard, Type, Two, Tone")

// trimLetters are trims as well.
const trimLetters = "EGJLQRSTVXZ"

// vehicleNouns stand before a model.
var vehicleNouns = wordlist.Words("mobil sedan hatchback suv mpv lcgc minibus bermobil skutik matik motor bermotor")

// vehicleClubs stand behind a model in the names of those who drive it, and of what
// they do together.
var vehicleClubs = wordlist.SetOf("Community, Club, Owner, Owners, Indonesia, Modifest, World, Day, Days, Fest, Festival, Cup, Challenge, Racing, Team, Center, Centre, " +
	"Jaya, Motor, Motors, Group, Awards, Award, Official, Brotherhood, Lovers, Horizon, Motorsport")
