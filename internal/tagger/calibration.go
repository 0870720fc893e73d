package tagger

import "math"

// Calibration is a straight line over log-odds (Platt 1999): models are surer
// of their spans than they should be.
type Calibration struct {
	Slope  float64 `json:"slope"`
	Offset float64 `json:"offset"`
}

// closest is how near to 0 and 1 a probability may come.
const closest = 1e-4

// LogOdds returns the log-odds of a probability.
func LogOdds(p float32) float64 {
	x := max(closest, min(1-closest, float64(p)))
	return math.Log(x / (1 - x))
}

// Of returns the calibrated probability.
func (c Calibration) Of(p float32) float32 {
	if c.Slope == 0 {
		return p
	}
	return float32(1 / (1 + math.Exp(-c.Slope*LogOdds(p)-c.Offset)))
}
