package expression

import (
	"strings"
	"time"
)

// timeValue reads a clock time or a range of two.
func (s *lineItems) timeValue(ref time.Time) (v Value, ok bool) {
	var minutes [2]int
	n := 0
	v.Grain = Hour
	location := ref.Location()
	for i := 0; i < len(s.list); i++ {
		it := s.list[i]
		switch it.class {
		case clZone:
			offset := int(it.val)
			if end := s.zoneEnd(i); end > i+1 {
				distance := int(s.list[end-1].val)
				if s.list[end-1].form == formInt {
					distance *= 60
				}
				if distance < 0 || distance > 14*60 {
					return v, false
				}
				if s.class(i+1) == clDash {
					distance = -distance
				}
				offset += distance
				i = end - 1
			}
			location = time.FixedZone(strings.ToUpper(s.text[it.start:it.end]), 60*offset)
			v.Zoned = true
		case clNum, clClock, clNumWord, clDecade:
			if n == len(minutes) {
				return v, false
			}
			var exact bool
			if minutes[n], exact, i, ok = s.clockValue(i); !ok {
				return v, false
			}
			if exact {
				v.Grain = Minute
			}
			n++
		}
	}
	if n == 0 {
		return v, false
	}
	day := time.Date(ref.Year(), ref.Month(), ref.Day(), 0, 0, 0, 0, location)
	at := func(m int) time.Time { return day.Add(time.Duration(m+s.afternoon(m)) * time.Minute) }
	v.From = at(minutes[0])
	v.To = at(minutes[n-1])
	if early := day.Add(time.Duration(minutes[0]) * time.Minute); v.To.Before(v.From) && !v.To.Before(early) {
		v.From = early // 08.00 hingga 4 sore
	}
	if v.To.Before(v.From) {
		v.To = v.To.AddDate(0, 0, 1) // 22.00-02.00
	}
	return v, true
}

// clockValue reads the time at item i: its minute of the day, whether it has
// minutes, and its last item.
func (s *lineItems) clockValue(i int) (minute int, exact bool, last int, ok bool) {
	it := s.list[i]
	switch {
	case it.class == clClock || it.form == formClock:
		return int(it.val), true, i, it.val <= 24*60
	case it.class == clNum && it.end-it.start == len("1430") && !s.isAbout(i):
		return int(it.val/100*60 + it.val%100), true, i, it.form == formInt && it.val <= 2400 && it.val%100 < 60
	}
	off := 0
	if it.val == -2 {
		off = -30
		i++
	}
	hour, i, ok := s.hourValue(i)
	if end, minutes := s.minutesOff(i + 1); end > i+1 {
		off += minutes
		i = end - 1
	}
	if off < 0 && hour == 1 && !s.isEarly() {
		hour += 12 // setengah satu is 12.30
	}
	minute = hour*60 + off
	return minute, off != 0, i, ok && minute >= 0
}

// hourValue reads the whole hour that begins at item i, and returns its last item.
func (s *lineItems) hourValue(i int) (hour, last int, ok bool) {
	switch s.class(i) {
	case clNum, clDecade:
		hour = int(s.list[i].val)
		return hour, i, s.list[i].form == formInt && hour <= 24
	case clNumWord:
	default:
		return 0, i, false
	}
	hour = int(s.list[i].val)
	if s.class(i+1) == clTens {
		i++
		if s.list[i].val == 0 {
			hour += 10
		} else {
			hour *= int(s.list[i].val)
			if s.class(i+1) == clNumWord { // dua puluh satu
				i++
				hour += int(s.list[i].val)
			}
		}
	}
	return hour, i, 0 <= hour && hour <= 24
}

// isEarly tells whether the mention names a part of the day before noon: dini hari,
// subuh, pagi.
func (s *lineItems) isEarly() bool {
	for i := range s.list {
		if s.class(i) == clDini || s.class(i) == clDaypart && s.list[i].val <= 1 {
			return true
		}
	}
	return false
}

// afternoon returns the minutes that the part of the day, or am and pm, in the
// mention adds to a time on the twelve-hour clock.
func (s *lineItems) afternoon(minute int) int {
	hour := minute / 60
	for i, it := range s.list {
		switch it.class {
		case clAmPm:
			if hour == 12 {
				return 60 * (int(it.val) - 12)
			}
			if hour < 12 {
				return 60 * int(it.val)
			}
		case clDaypart:
			first := [...]int{24, 24, 1, 1, 5}[it.val] // hours from here on are afternoon
			if it.val == 4 && hour == 12 && i > 0 {
				return -12 * 60 // jam 12 malam
			}
			if hour >= first && hour < 12 && (it.val != 2 || hour <= 5) {
				return 12 * 60
			}
		}
	}
	return 0
}
