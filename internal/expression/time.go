package expression

import "github.com/wicara-nlp/wicara/internal/entity"

// clockTime matches a clock time: pukul 14.30 WIB, 08.00-10.00 WIB, jam 7
// malam, 04:00 GMT. Without pukul or jam in front, the zone behind, a colon, a
// range of two full times or what stands around must tell that it is one.
func (s *lineItems) clockTime(i int) match {
	cued := s.is(i, clPukul, clJam)
	j := i
	if cued {
		j++
	}
	end := s.clock(j, cued)
	if end == j || cued && s.list[i].val != 0 && (!s.isFullClock(j) || s.list[j].glued) {
		return match{} // pk is no clock in PK 7 and PK.05
	}
	colon := s.class(j) == clClock && s.isFullClock(j)
	end, spread := s.clockRange(j, end, cued)
	plain := end
	end = s.clockTail(end, cued)
	if s.class(end) == clDash && s.list[end].glued && s.isZoneEnd(end-1) {
		if k := s.clock(end+1, cued); k > end+1 && s.list[end+1].glued {
			end = s.clockTail(k, cued) // 15.00 WIB-17.30 WIB
		}
	}
	if cued {
		if s.class(i) == clJam && !s.mayBeHour(i, end) {
			return match{}
		}
		return match{end, entity.Time, scoreSure}
	}
	if zoned := end > plain && s.isZoneEnd(end-1); zoned && s.class(j) != clNumWord {
		return match{end, entity.Time, scoreSure}
	}
	if colon || (spread || s.isSlot(i)) && s.isFullClock(j) || s.isPlacedClock(i, end) || s.isSpokenHour(i) {
		return match{end, entity.Time, scoreBare}
	}
	return match{}
}

// clock returns the index behind the time of day at item i. Behind pukul or
// jam a whole number and a spelled one will do.
func (s *lineItems) clock(i int, cued bool) int {
	switch s.class(i) {
	case clClock:
		return i + 1
	case clDecade:
		if cued && s.list[i].val <= 24 {
			return i + 1 // jam 10-an
		}
	case clNum:
		it := s.list[i]
		if cued && it.form == formInt && it.val <= 24 && (it.end-it.start <= 2 || s.isAbout(i)) {
			end, _ := s.minutesOff(i + 1)
			return end
		}
		if it.form == formClock || it.form == formInt && it.val <= 24 && it.end-it.start <= 2 && s.is(i+1, clAmPm, clZone) {
			return i + 1
		}
		if s.isDigitClock(i) || s.isSpokenHour(i) {
			return i + 1
		}
	case clNumWord:
		if !cued {
			return i
		}
		j := i
		if s.list[j].val == -2 { // setengah tujuh
			j++
			if s.class(j) == clNum && s.list[j].form == formInt && 1 <= s.list[j].val && s.list[j].val <= 12 {
				end, _ := s.minutesOff(j + 1)
				return end // setengah 8
			}
		}
		if s.class(j) != clNumWord || s.list[j].val < 1 || s.list[j].val > 11 {
			return i
		}
		j++
		if s.class(j) == clTens {
			j++
			if s.list[j-1].val == 10 && s.class(j) == clNumWord && 1 <= s.list[j].val && s.list[j].val <= 4 && s.class(j+1) != clTens && !s.countsThing(j) {
				j++ // dua puluh satu, but not of pukul dua puluh satu mobil
			}
		}
		end, _ := s.minutesOff(j)
		return end
	}
	return i
}

// isDigitClock tells whether item i is a time of four digits, as armies and
// agencies write it, that its zone or pukul announces: 0200 GMT, pukul 1600.
func (s *lineItems) isDigitClock(i int) bool {
	it := s.list[i]
	return it.form == formInt && it.end-it.start == len("1430") && !s.isAbout(i) && it.val/100 <= 24 && it.val%100 < 60 &&
		(s.class(i+1) == clZone || s.class(i-1) == clPukul)
}

// clockRange goes on with the end of a range: -22.00, hingga 10.00; behind a whole hour
// only to one with what both share: jam 8 sampai 10 malam.
func (s *lineItems) clockRange(i, end int, cued bool) (int, bool) {
	dash := s.class(end) == clDash
	if !dash && s.class(end) != clTo {
		return end, false
	}
	j := end + 1
	if s.wordEqual(j, "dengan") {
		j++
	}
	if k := s.clock(j, cued); k > j && (dash || s.list[i].form == formClock || s.class(i) == clClock || cued && s.is(k, clDaypart, clDini, clZone, clAmPm)) {
		return k, dash || s.isSlotClock(i) && s.isSlotClock(j) && !s.isMeasured(k)
	}
	return end, false
}

// clockTail goes on with the part of the day, am or pm, and the zone. Behind a
// time that nothing announces, Subuh with a capital is the prayer: 04:43 Subuh.
func (s *lineItems) clockTail(end int, cued bool) int {
	if s.class(end) == clAmPm {
		end++
	}
	if s.class(end) == clDini && s.class(end+1) == clHari {
		end += 2
	} else if s.class(end) == clDaypart && !s.placesDaypart(end) && (cued || !s.isPrayer(end)) {
		end++
	}
	switch s.class(end) {
	case clZone:
		end = s.zoneEnd(end)
	case clWaktu:
		if s.class(end+1) == clSetempat {
			end += 2
		}
	}
	return end
}

// placesDaypart tells whether the part of the day at item i is placed by the word
// behind it and so is a date: pukul 19.30 [malam ini]. Behind a whole hour of the
// twelve it belongs to the time, which it would be half of without: pukul 10 pagi
// tadi.
func (s *lineItems) placesDaypart(i int) bool {
	if !s.is(i+1, clIni, clTadi, clNanti) {
		return false
	}
	hour := s.list[i-1]
	return hour.class == clNum && hour.form != formInt || hour.class == clClock || hour.val > 12
}

// zoneEnd returns the index behind the zone at item i and its distance from
// UTC: UTC+7, UTC+08:00.
func (s *lineItems) zoneEnd(i int) int {
	end := i + 1
	if s.list[i].val == 0 && s.is(end, clPlus, clDash) && s.is(end+1, clNum, clClock) && s.list[end].glued && s.list[end+1].glued {
		end += 2
	}
	return end
}

// isZoneEnd tells whether item i closes a time by its zone or by am and pm.
func (s *lineItems) isZoneEnd(i int) bool {
	switch s.class(i) {
	case clZone, clSetempat, clAmPm:
		return true
	case clNum, clClock: // UTC+7
		return s.class(i-2) == clZone
	}
	return false
}

// isFullClock tells whether item i has two digits for the hour and two for
// the minute.
func (s *lineItems) isFullClock(i int) bool {
	it := s.list[i]
	return (it.class == clClock || it.form == formClock) && it.end-it.start >= len("14.30")
}

// mayBeHour tells whether jam at item i is the clock and no duration: not
// behind a number (dua jam), unless that ends a date, and not followed by a
// unit (jam 50 km).
func (s *lineItems) mayBeHour(i, end int) bool {
	if s.dateEnd == i {
		return true
	}
	switch s.class(i - 1) {
	case clNum, clNumWord, clTens, clVague, clMag:
		return false
	}
	return !s.is(end, clUnit, clPercent)
}
