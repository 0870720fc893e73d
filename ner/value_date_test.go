package ner

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

var dateValues = map[string]string{
	"Senin, 10 Juni 2024":          "2024-06-10",
	"Jumat (17/10/2025)":           "2025-10-17",
	"Jumat (17/10)":                "2024-10-17",
	"Sabtu-Minggu (26-27/10/2024)": "2024-10-26/2024-10-27",
	"10/6/24":                      "2024-06-10",
	"2024-06-10":                   "2024-06-10",
	"17-08-1945":                   "1945-08-17",
	"13 Agt 2021":                  "2021-08-13",
	"10-12 Juni 2024":              "2024-06-10/2024-06-12",
	"01-Mar-26":                    "2026-03-01",
	"7-Oktober":                    "2024-10-07",
	"19/4 lalu":                    "2024-04-19",
	"24/4 s.d. 26/4":               "2024-04-24/2024-04-26",
	"12 Rabiul Awal 1446 H":        "-",
	"Jumat Kliwon":                 "-",
	"10 hingga 12 Juni 2024":       "2024-06-10/2024-06-12",
	"29 November-4 Desember 2023":  "2023-11-29/2023-12-04",
	"28 Desember-2 Januari 2024":   "2023-12-28/2024-01-02",
	"1 Januari":                    "2024-01-01",
	"30 Desember":                  "2023-12-30", // 165 days ago, not 201 ahead
	"30 Desember lalu":             "2023-12-30",
	"1 Januari mendatang":          "2025-01-01",
	"tanggal 17":                   "2024-06-17",
	"tanggal 5 bulan depan":        "2024-07-05",
	"bulan Maret":                  "2024-03",
	"Juni 2022":                    "2022-06",
	"Juni":                         "2024-06",
	"September lalu":               "2023-09",
	"November tahun lalu":          "2023-11",
	"Januari-Maret 2024":           "2024-01/2024-03",
	"Agustus 2023-Juli 2024":       "2023-08/2024-07",
	"2024":                         "2024",
	"tahun 2000":                   "2000",
	"2019-2024":                    "2019/2024",
	"2024/25":                      "2024/2025",
	"tahun 1980-an":                "1980/1989",
	"tahun 80-an":                  "1980/1989",
	"kuartal III 2024":             "2024-07/2024-09",
	"semester kedua tahun lalu":    "2023-07/2023-12",
	"kemarin":                      "2024-06-11",
	"kemarin lusa":                 "2024-06-10",
	"hari ini":                     "2024-06-12",
	"besok":                        "2024-06-13",
	"lusa":                         "2024-06-14",
	"malam ini":                    "2024-06-12",
	"tadi malam":                   "2024-06-11",
	"Senin":                        "2024-06-10",
	"Jumat":                        "2024-06-07",
	"Rabu":                         "2024-06-12",
	"Jumat depan":                  "2024-06-14",
	"Kamis besok":                  "2024-06-13",
	"Jumat lusa":                   "2024-06-14",
	"hari Minggu besok":            "2024-06-16",
	"Kamis dini hari nanti":        "2024-06-13",
	"Rabu malam nanti":             "2024-06-12",
	"Rabu nanti":                   "2024-06-19",
	"Selasa malam nanti":           "2024-06-18",
	"Jumat malam mendatang":        "2024-06-14",
	"dini hari tadi":               "2024-06-12",
	"dini hari nanti":              "2024-06-13",
	"tadi dini hari":               "2024-06-12",
	"Sabtu dan Minggu (8-9/6)":     "2024-06-08/2024-06-09",
	"Senin hingga Rabu (3-5/6)":    "2024-06-03/2024-06-05",
	"Senin dan Rabu (3-5/6/2024)":  "-",
	"17/8/45":                      "1945-08-17",
	"17/8/34":                      "2034-08-17",
	"1/8/1945":                     "1945-08-01",
	"1-2/8/45":                     "1945-08-01/1945-08-02",
	"3 Mei '35":                    "1935-05-03",
	"Rabu lalu":                    "2024-06-05",
	"hari Minggu ini":              "2024-06-16",
	"Senin pekan depan":            "2024-06-17",
	"pekan lalu":                   "2024-06-03/P1W",
	"minggu depan":                 "2024-06-17/P1W",
	"akhir pekan ini":              "2024-06-15/2024-06-16",
	"bulan lalu":                   "2024-05",
	"bln dpn":                      "2024-07",
	"thn yg lalu":                  "2023",
	"mgg dpn":                      "2024-06-17/P1W",
	"hr ini":                       "2024-06-12",
	"2 hr lalu":                    "2024-06-10",
	"bsk":                          "2024-06-13",
	"kmren":                        "2024-06-11",
	"ntar mlm":                     "2024-06-12",
	"bulan yang akan datang":       "2024-07",
	"tahun ini":                    "2024",
	"dua tahun lalu":               "2022",
	"tiga puluh hari yang lalu":    "2024-05-13",
	"200 tahun silam":              "1824",
	"seminggu lalu":                "2024-06-03/P1W",
	"setahun lalu":                 "2023",
	"Jumat pekan lalu (31/5/2024)": "2024-05-31",
	"Senin lalu, 8 April":          "2024-04-08",
	"Minggu kemarin (2/6)":         "2024-06-02",
	"19 Juni s.d. 13 Juli 2025":    "2025-06-19/2025-07-13",
	"1 Des 2025 s/d 5 Jan 2026":    "2025-12-01/2026-01-05",
	"tahun 2015 s/d 2022":          "2015/2022",
	"Januari s.d. Maret 2024":      "2024-01/2024-03",
	"1/11/2025 s.d. 30/11/2025":    "2025-11-01/2025-11-30",
	"Senin s.d. Jumat":             "-",
	"1.200 SM":                     "-",
	"31/2/2024":                    "-",
	"7, 8, dan 9 November 2025":    "2025-11-07/2025-11-09",
	"18, 19, dan 26 Januari 2024":  "-",
	"25 & 26 Desember 2024":        "2024-12-25/2024-12-26",
	"22 Juli tahun lalu":           "2023-07-22",
	"31 Okt 25":                    "2025-10-31",
	"12 Des '99":                   "1999-12-12",
	"June 10, 2024":                "2024-06-10",
	"1-2/11/2025":                  "2025-11-01/2025-11-02",
	"12/4":                         "2024-04-12",
	"Jumat Kliwon (2/5/2025)":      "2025-05-02",
	"kuartal III/2025":             "2025-07/2025-09",
	"kuartal II-25":                "2025-04/2025-06",
	"triwulan I dan II 2024":       "2024-01/2024-06",
	"triwulan I dan III 2024":      "-",
	"Q1 2026":                      "2026-01/2026-03",
	"2H25":                         "2025-07/2025-12",
	"9M 2025":                      "2025-01/2025-09",
	"Q4 tahun lalu":                "2023-10/2023-12",
	"kuartal lalu":                 "2024-01/2024-03",
	"semester depan":               "2024-07/2024-12",
	"kuartal sebelumnya":           "-",
	"kuartal III":                  "2024-07/2024-09",
	"triwulan III-IV":              "2024-07/2024-12",
	"kuartal I lalu":               "2024-01/2024-03",
	"kuartal IV lalu":              "2023-10/2023-12",
	"semester I mendatang":         "2025-01/2025-06",
	"awal minggu ini":              "2024-06-10/P1W",
	"pertengahan minggu depan":     "2024-06-17/P1W",
	"akhir minggu lalu":            "2024-06-08/2024-06-09",
	"tanggal 25 lalu":              "2024-05-25",
	"tanggal 5 mendatang":          "2024-07-05",
	"tanggal 5 lalu":               "2024-06-05",
	"tanggal 20 tahun lalu":        "-",
	"12 Juni mendatang":            "2025-06-12",
	"10-14 Juni mendatang":         "2025-06-10/2025-06-14",
	"10-14 Juni lalu":              "2024-06-10/2024-06-14",
	"Juni mendatang":               "2025-06",
	"3 tahun terakhir":             "-",
	"dua tahun":                    "-",
	"3 bulan mendatang":            "-",
	"10 tahun ke depan":            "-",
	"tiga minggu ini":              "-",
	"lebih dari lima tahun lalu":   "-",
	"dua atau tiga hari lalu":      "-",
	"Q1-Q3":                        "2024-01/2024-09",
	"Q1-Q2 2023":                   "2023-01/2023-06",
	"Q1 dan Q3":                    "-",
	"Q1-H2":                        "-",
	"Q1 2023-Q2 2024":              "-",
	"kuartal I-kuartal III":        "2024-01/2024-09",
	"kuartal I, II, dan III":       "2024-01/2024-09",
	"kuartal I, III, dan IV":       "-",
	"lusa kemarin":                 "2024-06-10",
	"kemarin dulu":                 "2024-06-10",
	"besok lusa":                   "2024-06-14",
	"1-2 tahun lalu":               "2022/2023",
	"2-3 hari lalu":                "2024-06-09/2024-06-10",
	"3 sampai 4 minggu yang lalu":  "2024-05-13/2024-05-20/P1W",
	"tiga hingga lima tahun lalu":  "2019/2021",
	"dua-tiga bulan lalu":          "2024-03/2024-04",
	"1-2 ribu tahun lalu":          "0024/1024",
	"dua tiga hari lalu":           "-",
	"15-10 tahun lalu":             "-",
	"7.100 tahun lalu":             "-",
	"2.500-2.000 tahun lalu":       "-",
	"dua kuartal lalu":             "-",
	"tahun 44 SM":                  "-",
	"961 Sebelum Masehi":           "-",
	"605 Saka":                     "-",
	"1445 H":                       "-",
	"622 Masehi":                   "0622",
	"8 Juni 632 M":                 "0632-06-08",
	"tahun 1884 M":                 "1884",
	"tahun '98":                    "1998",
	"tahun '70-an":                 "1970/1979",
	"30 Februari 2024":             "-",
	"beberapa hari lalu":           "-",
	"hari berikutnya":              "-",
	"1 Syawal 1445 H":              "-",
	"Senin-Jumat":                  "-",
	"2024-2019":                    "-",
	"tahun 1234567890123456789":    "-",
	"":                             "-",
	"entah":                        "-",
}

func TestDateValues(t *testing.T) {
	for mention, want := range dateValues {
		assert.Equal(t, want, valueOf(Date, mention), mention)
	}
}

// 29 February is in the nearest year that has it.
func TestLeapDayValues(t *testing.T) {
	for _, tt := range []struct {
		year          int
		mention, want string
	}{
		{2025, "29 Februari", "2024-02-29"},
		{2026, "29 Februari", "2024-02-29"},
		{2027, "29 Februari", "2028-02-29"},
		{2024, "29 Februari", "2024-02-29"},
		{2024, "29 Februari mendatang", "2024-02-29"},
		{2025, "29 Februari mendatang", "2028-02-29"},
		{2023, "29 Februari lalu", "2020-02-29"},
		{2097, "29 Februari mendatang", "2104-02-29"},
		{2025, "30 Februari", "-"},
	} {
		e := Entity{Span: tokenize.Span{End: len(tt.mention)}, Label: Date}
		got := "-"
		if v, ok := e.Value(tt.mention, time.Date(tt.year, 2, 12, 0, 0, 0, 0, time.UTC)); ok {
			got = v.String()
		}
		assert.Equal(t, tt.want, got, "%s in %d", tt.mention, tt.year)
	}
}

// A part of the year lies in that of the text, or in the one before where that is
// nearer; shorter ranges are the nearest ones.
func TestYearlessRangeValues(t *testing.T) {
	for _, tt := range []struct{ ref, mention, want string }{
		{"2025-10-15", "Januari-September", "2025-01/2025-09"},
		{"2025-11-05", "Januari-September", "2025-01/2025-09"},
		{"2025-12-20", "Januari-September", "2025-01/2025-09"},
		{"2026-01-15", "Januari-September", "2025-01/2025-09"},
		{"2025-10-15", "Januari-Maret", "2025-01/2025-03"},
		{"2026-01-15", "Januari-Maret", "2026-01/2026-03"},
		{"2025-10-15", "Oktober-Desember", "2025-10/2025-12"},
		{"2025-09-15", "Oktober-Desember", "2025-10/2025-12"},
		{"2025-02-15", "Oktober-Desember", "2024-10/2024-12"},
		{"2026-01-15", "November-Januari", "2025-11/2026-01"},
		{"2025-10-15", "Desember-Februari", "2025-12/2026-02"},
		{"2025-10-15", "Agustus-Oktober lalu", "2025-08/2025-10"},
		{"2025-10-15", "Oktober-Desember mendatang", "2026-10/2026-12"},
		{"2025-09-15", "Oktober-Desember mendatang", "2025-10/2025-12"},
		{"2025-12-15", "Januari-Februari", "2026-01/2026-02"},
		{"2025-10-30", "Februari-Maret", "2026-02/2026-03"},
		{"2025-10-30", "September-Oktober lalu", "2025-09/2025-10"},
		{"2025-10-30", "1 Januari-30 September", "2025-01-01/2025-09-30"},
		{"2025-10-30", "28-30 Oktober lalu", "2025-10-28/2025-10-30"},
		{"2025-12-30", "28 Desember-2 Januari", "2025-12-28/2026-01-02"},
		{"2025-10-15", "kuartal I", "2025-01/2025-03"},
		{"2026-01-15", "kuartal keempat", "2025-10/2025-12"},
		{"2025-08-15", "kuartal IV", "2025-10/2025-12"},
		{"2025-10-15", "semester I", "2025-01/2025-06"},
		{"2025-04-10", "kuartal II mendatang", "2026-04/2026-06"},
		{"2025-06-05", "semester I lalu", "2025-01/2025-06"},
		{"2025-05-05", "semester I lalu", "2024-01/2024-06"},
		{"2026-01-15", "triwulan III-IV", "2025-07/2025-12"},
	} {
		ref, err := time.Parse(time.DateOnly, tt.ref)
		require.NoError(t, err)
		v, ok := Entity{Span: tokenize.Span{End: len(tt.mention)}, Label: Date}.Value(tt.mention, ref)
		require.True(t, ok, tt.mention)
		assert.Equal(t, tt.want, v.String(), "%s at %s", tt.mention, tt.ref)
	}
}

// What lasts since a time has begun.
func TestSinceValues(t *testing.T) {
	for _, tt := range []struct{ before, mention, want string }{
		{"berjalan sejak ", "1 Desember", "2023-12-01"},
		{"berjalan sejak ", "12 Juni", "2024-06-12"},
		{"Semenjak\u00a0", "Desember", "2023-12"},
		{"\"Sejak awal ", "September", "2023-09"},
		{"sejak ", "Juni", "2024-06"},
		{"sejak ", "tanggal 25", "2024-05-25"},
		{"sejak ", "tanggal 5", "2024-06-05"},
		{"sejak ", "Oktober-November", "2023-10/2023-11"},
		{"sejak ", "kuartal III", "2023-07/2023-09"},
		{"sejak ", "1 Juli mendatang", "2024-07-01"},
		{"sejak kapal tiba ", "1 Juli", "2024-07-01"},
	} {
		text := tt.before + tt.mention
		e := Entity{Span: tokenize.Span{Start: len(tt.before), End: len(text)}, Label: Date}
		v, ok := e.Value(text, valueRef)
		require.True(t, ok, text)
		assert.Equal(t, tt.want, v.String(), text)
	}
}

// A day that the month has not is in the next one that has it, on the side that the
// text points to.
func TestShortMonthValues(t *testing.T) {
	for _, tt := range []struct{ ref, before, mention, want string }{
		{"2024-03-15", "", "tanggal 30 lalu", "2024-01-30"},
		{"2023-03-15", "", "tanggal 28-29 lalu", "2023-01-28/2023-01-29"},
		{"2024-03-31", "", "tanggal 30 lalu", "2024-03-30"},
		{"2024-06-10", "", "tanggal 31 mendatang", "2024-07-31"},
		{"2024-01-31", "", "tanggal 30 mendatang", "2024-03-30"},
		{"2024-07-15", "sejak ", "tanggal 31", "2024-05-31"},
		{"2024-06-10", "", "tanggal 31", "-"},
		{"2024-07-15", "", "tanggal 31 bulan lalu", "-"},
	} {
		ref, err := time.Parse(time.DateOnly, tt.ref)
		require.NoError(t, err)
		text, got := tt.before+tt.mention, "-"
		if v, ok := (Entity{Span: tokenize.Span{Start: len(tt.before), End: len(text)}, Label: Date}).Value(text, ref); ok {
			got = v.String()
		}
		assert.Equal(t, tt.want, got, "%s at %s", text, tt.ref)
	}
}
