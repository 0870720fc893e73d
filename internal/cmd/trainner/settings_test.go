package main

import (
	"context"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Settings out of range are errors before any file is read, with and without -train.
func TestSettingsOutOfRange(t *testing.T) {
	for want, change := range map[string]func(o *options){
		"-epochs is 0, want 1 or more":   func(o *options) { o.Epochs = 0 },
		"-epochs is -1, want 1 or more":  func(o *options) { o.Epochs = -1 },
		"-average is -1, want 0 or more": func(o *options) { o.Average = -1 },
		"-cutoff is -1, want 0 or more":  func(o *options) { o.Cutoff = -1 },
		"-rows is -1, want 0 or more":    func(o *options) { o.Rows = -1 },
		"-recase is -1, want 0 or more":  func(o *options) { o.recase = -1 },
		"-least is -1, want 0 or more":   func(o *options) { o.least = -1 },
		"-rate is 0, want more":          func(o *options) { o.Rate = 0 },
		"-rate is -1, want 0 or more":    func(o *options) { o.Rate = -1 },
		"-pool is -1, want 0 or more":    func(o *options) { o.poolWeight = -1 },
		"-pool is NaN, want 0 or more":   func(o *options) { o.poolWeight = math.NaN() },
		"-l2 is +Inf, want 0 or more":    func(o *options) { o.L2 = math.Inf(1) },
		"-drop is 1, want less":          func(o *options) { o.Drop = 1 },
		"-drop is 1.5, want 1 at most":   func(o *options) { o.Drop = 1.5 },
		"-apart is 2, want 1 at most":    func(o *options) { o.Apart = 2 },
		"-sure is 1.5, want 1 at most":   func(o *options) { o.Sure = 1.5 },
		"-doubt is -1, want 0 or more":   func(o *options) { o.Doubt = -1 },
	} {
		for _, train := range []files{nil, {"missing"}} {
			o := shipOptions(train...)
			change(&o)
			assert.ErrorContains(t, o.run(context.Background(), &strings.Builder{}), want)
		}
	}
	o := shipOptions()
	o.recase, o.poolWeight, o.L2, o.Average, o.Apart, o.Sure, o.Doubt = 0, 0, 0, 0, 1, 0, 0
	assert.NoError(t, o.check(), "0 is for none")
}
