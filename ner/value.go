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
// means. Fields that its label has no use for are zero; values compare with ==
// when their times do.
//
// In JSON a value has the names of its fields in small letters. Times are written
// after RFC 3339, grains and amounts as their String methods do; what is zero is
// left out, but for the amounts of Money and Percent:
//
//	{"label":"DATE","from":"2024-06-10T00:00:00+07:00","to":"2024-06-10T00:00:00+07:00","grain":"day"}
//	{"label":"PERCENT","low":"0","high":"6.8"}
type Value struct {
	Label Label `json:"label"`
	// From and To are, for [Date] and [Time], the beginnings of the first and
	// of the last minute, day, month ... that is meant, Grain says of which.
	// They are the same unless a range is meant.
	From  time.Time `json:"from,omitzero"`
	To    time.Time `json:"to,omitzero"`
	Grain Grain     `json:"grain,omitzero"`
	// Low and High are, for [Money] and [Percent], the amount, twice the same
	// unless a range is meant; they are negative behind a minus sign that is part
	// of the mention: -0,48%, Rp -3 miliar. A sign before the currency (-Rp 3
	// miliar) and the word minus are not, and so are not read.
	Low  Decimal `json:"low,omitzero"`
	High Decimal `json:"high,omitzero"`
	// Currency is the ISO 4217 code of an amount of money.
	Currency string `json:"currency,omitzero"`
	// Zoned tells that the zone of a time stands in the text (WIB, UTC+7); it
	// is that of the reference otherwise.
	Zoned bool `json:"zoned,omitzero"`
}

// Value returns what e, a mention in text, means. ref is the time the text was
// written: relative dates (kemarin, pekan lalu, Senin depan) count from it,
// times fall on its day, and both are in its location where the text names no
// zone. A weekday without a date is the last one up to ref, as news has it, or
// the next one with a word for it (Jumat depan, Kamis besok); a day or month
// without a year is the one nearest to ref; a year of two digits (17/8/45) lies in
// the 2000s, or in the 1900s if that would be more than ten years after ref; weeks
// begin on Monday. Half past twelve (setengah satu) is at noon unless the text
// says otherwise.
//
// ok is false where there is no such value: for other labels, for dates that do
// not exist (31/2/2024), are vague (beberapa hari lalu), count from something
// else in the text (hari berikutnya), follow the Islamic, the Saka or the
// Javanese calendar (Jumat Kliwon), lie before the common era or leave out days
// between (18, 19, dan 26 Januari), for numbers of more than 18 digits, and for
// ranges whose only magnitude fits their end alone (Rp 50-1 miliar).
// Offsets of e outside text give no value, either.
func (e Entity) Value(text string, ref time.Time) (v Value, ok bool) {
	if e.Start < 0 || e.End > len(text) || e.Start >= e.End {
		return Value{}, false
	}
	read, ok := expression.ReadValue(entity.Label(e.Label), plain.Of(e.In(text)).Text, ref)
	if !ok {
		return Value{}, false
	}
	return Value{
		Label: e.Label, From: read.From, To: read.To, Grain: Grain(read.Grain), Zoned: read.Zoned,
		Low: Decimal(read.Low), High: Decimal(read.High), Currency: read.Currency,
	}, true
}

// MarshalJSON writes the value as the comment of Value says.
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

// String returns the value in a form after ISO 8601, ranges with a slash:
// 2024-06-10, 2024-06, 2019/2024, 14:30+07:00, 84370000000 USD, 6.8 %. A week
// is the day it begins on with /P1W.
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

// End returns the moment a date or time is over: the beginning of what follows
// To.
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
