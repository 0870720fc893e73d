package ner

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/plain"
)

// Grain is how exact a date or time is.
type Grain uint8

// The grains, from fine to coarse.
const (
	NoGrain Grain = iota
	Minute
	Hour
	Day
	Week
	Month
	Year
)

var grainNames = [...]string{"none", "minute", "hour", "day", "week", "month", "year"}

// String returns the name of the grain in small letters, "none" for NoGrain and
// "Grain(200)" for one that has none.
func (g Grain) String() string {
	if int(g) < len(grainNames) {
		return grainNames[g]
	}
	return "Grain(" + strconv.Itoa(int(g)) + ")"
}

// MarshalText writes what String returns, for JSON and the like. It fails for a
// Grain that has no name.
func (g Grain) MarshalText() ([]byte, error) {
	if int(g) >= len(grainNames) {
		return nil, fmt.Errorf("ner: %v has no name", g)
	}
	return []byte(grainNames[g]), nil
}

// UnmarshalText reads the name of a grain.
func (g *Grain) UnmarshalText(name []byte) error {
	i := slices.Index(grainNames[:], string(name))
	if i < 0 {
		return fmt.Errorf("ner: no grain has the name %q", name)
	}
	*g = Grain(i)
	return nil
}

// Value is what a mention of a date, a time, a sum of money or a percentage
// means. Fields that its label does not use are zero. Values can be compared with ==
// as far as their times can.
//
// In JSON the fields have their names in small letters. Times are written as in
// RFC 3339, grains and amounts as by their String methods. Zero fields are left out,
// except the amounts of Money and Percent:
//
//	{"label":"DATE","from":"2024-06-10T00:00:00+07:00","to":"2024-06-10T00:00:00+07:00","grain":"day"}
//	{"label":"PERCENT","low":"0","high":"6.8"}
type Value struct {
	Label Label `json:"label"`
	// From and To are for [Date] and [Time]: the beginnings of the first and of
	// the last minute, day, month or whatever Grain says. They are the same
	// unless the mention is a range.
	From  time.Time `json:"from,omitzero"`
	To    time.Time `json:"to,omitzero"`
	Grain Grain     `json:"grain,omitzero"`
	// Low and High are for [Money] and [Percent]: the amount, the same in both
	// unless the mention is a range. They are negative if a minus sign is part
	// of the mention: -0,48%, Rp -3 miliar. A sign in front of the currency (-Rp 3
	// miliar) and the word minus are no part of it, and so are not read.
	Low  Decimal `json:"low,omitzero"`
	High Decimal `json:"high,omitzero"`
	// Currency is the ISO 4217 code of an amount of money.
	Currency string `json:"currency,omitzero"`
	// Zoned says that the text names the zone of a time (WIB, UTC+7). Otherwise
	// the zone is that of the reference time.
	Zoned bool `json:"zoned,omitzero"`
}

// Value returns what e, a mention in text, means. ref is the time at which the text
// was written:
//
//   - Relative dates (kemarin, pekan lalu, Senin depan) count from ref.
//   - Times fall on the day of ref.
//   - Dates and times are in the location of ref unless the text names a zone.
//   - A weekday without a date is the last one up to ref, as usual in news, or the
//     next one if a word says so (Jumat depan, Kamis besok, Sabtu malam nanti).
//   - A day or month without a year is the one nearest to ref, and behind sejak or
//     semenjak, also with awal, pertengahan or akhir in between, the last one up to ref.
//   - A quarter, a semester and three months or more (Januari-September) without a year
//     lie in the year of ref, or in the one before if the end of those is nearer to ref
//     than the beginning of the coming ones or the end of the present ones.
//   - With lalu, a day, a month or a range without a year is the last one that began
//     before ref, even if it is not over (10-14 Juni lalu on 12 June), with mendatang the
//     first one that begins after ref; a month counts as a whole, so that neither is that
//     of ref. A quarter, a semester and three months or more with lalu are the last ones
//     whose last month has come.
//   - A day without a month (tanggal 17) is in the month of ref; with lalu, mendatang or
//     sejak it is found as a day without a year is, and a month too short for it is passed
//     over.
//   - Counts back are ranges if the text has two of them: 10-15 tahun lalu.
//   - A year of two digits (17/8/45) lies in the 2000s, or in the 1900s if that would
//     be more than ten years after ref.
//   - Weeks begin on Monday.
//   - Setengah satu is 12.30, soon after noon, and so is satu kurang sepuluh 12.50,
//     unless the text says that it is night.
//
// ok is false if there is no such value:
//
//   - for other labels, and if e does not lie in text;
//   - for dates that do not exist (31/2/2024), are vague (beberapa hari lalu, dua tiga
//     hari lalu, lebih dari lima tahun lalu), are spans of no fixed end (3 tahun terakhir),
//     count from something else in the text (hari berikutnya), or lie before the common
//     era;
//   - for days and months that come again (setiap Jumat, tiap Senin dan Kamis, saban 17
//     Agustus), unless a word or a year says which one is meant;
//   - for dates of the Islamic, Saka or Javanese calendar (Jumat Kliwon);
//   - for lists with days left out (18, 19, dan 26 Januari);
//   - for ranges of quarters of two years (Q4 2023-Q1 2024);
//   - for numbers of more than 18 digits;
//   - for ranges whose only magnitude cannot belong to both ends (Rp 50-1 miliar).
func (e Entity) Value(text string, ref time.Time) (v Value, ok bool) {
	if e.Start < 0 || e.End > len(text) || e.Start >= e.End {
		return Value{}, false
	}
	read, ok := expression.ReadValue(entity.Label(e.Label), text[:e.Start], plain.Of(e.In(text)).Text, ref)
	if !ok {
		return Value{}, false
	}
	return Value{
		Label: e.Label, From: read.From, To: read.To, Grain: Grain(read.Grain), Zoned: read.Zoned,
		Low: Decimal(read.Low), High: Decimal(read.High), Currency: read.Currency,
	}, true
}

// MarshalJSON writes the value in the form shown at [Value].
func (v Value) MarshalJSON() ([]byte, error) {
	type fields Value // without this method
	if v.Label != Money && v.Label != Percent {
		return json.Marshal(fields(v))
	}
	return json.Marshal(struct {
		fields
		Low  Decimal `json:"low"` // also if zero
		High Decimal `json:"high"`
	}{fields(v), v.Low, v.High})
}

// layouts are the forms of ISO 8601 of the grains.
var layouts = [...]string{
	Minute: "15:04", Hour: "15", Day: "2006-01-02", Week: "2006-01-02", Month: "2006-01", Year: "2006",
}

// String returns the value in the manner of ISO 8601: 2024-06-10, 2024-06,
// 14:30+07:00, 84370000000 USD, 6.8 %. A range has a slash: 2019/2024. A week is
// written as its first day and /P1W.
func (v Value) String() string {
	switch v.Label {
	case Date, Time:
		layout := layouts[v.Grain]
		if v.Label == Time && v.Zoned {
			layout += "-07:00"
		}
		s := v.From.Format(layout)
		if !v.To.Equal(v.From) {
			s += "/" + v.To.Format(layout)
		}
		if v.Grain == Week {
			s += "/P1W"
		}
		return s
	case Money, Percent:
		s := v.Low.String()
		if v.High != v.Low {
			s += "/" + v.High.String()
		}
		if v.Label == Percent {
			return s + " %"
		}
		return s + " " + v.Currency
	}
	return ""
}

// End returns the moment at which a date or time is over: the beginning of the
// minute, day, month ... after To.
func (v Value) End() time.Time {
	switch v.Grain {
	case Minute:
		return v.To.Add(time.Minute)
	case Hour:
		return v.To.Add(time.Hour)
	case Day:
		return v.To.AddDate(0, 0, 1)
	case Week:
		return v.To.AddDate(0, 0, 7)
	case Month:
		return v.To.AddDate(0, 1, 0)
	case Year:
		return v.To.AddDate(1, 0, 0)
	}
	return v.To
}
