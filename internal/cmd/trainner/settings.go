package main

import (
	"errors"
	"fmt"
	"math"
)

// check refuses what makes no model, whatever the files: arguments without a flag, flags
// that do not go together, and settings out of range.
func (o *options) check() error {
	given := len(o.train) > 0
	switch {
	case len(o.rest) > 0:
		return fmt.Errorf("%s stands behind no flag; files are named by -train, -test and -other", o.rest[0])
	case given && (o.names != "" || o.hold != ""):
		return errors.New("-train makes no table of names and holds nothing back")
	case given && o.show:
		return errors.New("-show does not go with -train; evalner -errors shows the errors of the model")
	case !given && len(o.test)+len(o.other) > 0:
		return errors.New("-test and -other go with -train; evalner measures models that are there")
	}
	return errors.Join(o.checkCounts(), o.checkShares())
}

// checkCounts looks at the settings that are whole numbers.
func (o *options) checkCounts() error {
	for _, f := range []struct {
		name         string
		value, least int
	}{
		{"recase", o.recase, 0}, {"least", o.least, 0}, {"cutoff", o.Cutoff, 0}, {"rows", o.Rows, 0},
		{"epochs", o.Epochs, 1}, {"average", o.Average, 0},
	} {
		if f.value < f.least {
			return fmt.Errorf("-%s is %d, want %d or more", f.name, f.value, f.least)
		}
	}
	return nil
}

// checkShares looks at the others.
func (o *options) checkShares() error {
	inf := math.Inf(1)
	for _, f := range []struct {
		name        string
		value, most float64
	}{
		{"rate", o.Rate, inf}, {"pool", o.poolWeight, inf}, {"l2", o.L2, inf}, {"drop", o.Drop, 1}, {"apart", o.Apart, 1},
		{"sure", float64(o.Sure), 1}, {"doubt", float64(o.Doubt), inf},
	} {
		switch {
		case math.IsNaN(f.value) || math.IsInf(f.value, 0) || f.value < 0:
			return fmt.Errorf("-%s is %g, want 0 or more", f.name, f.value)
		case f.value > f.most:
			return fmt.Errorf("-%s is %g, want %g at most", f.name, f.value, f.most)
		}
	}
	switch {
	case o.Rate == 0:
		return errors.New("-rate is 0, want more")
	case o.Drop == 1:
		return errors.New("-drop is 1, want less: no feature is left")
	}
	return nil
}
