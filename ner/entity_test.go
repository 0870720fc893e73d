package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
)

// The steps below this package have labels and grains of their own, which must
// mean the same.
func TestStepsMeanTheSame(t *testing.T) {
	for label, below := range map[Label]entity.Label{
		Person: entity.Person, Location: entity.Location, Organization: entity.Organization, Event: entity.Event,
		Product: entity.Product, Law: entity.Law, Date: entity.Date, Time: entity.Time, Money: entity.Money, Percent: entity.Percent,
	} {
		assert.Equal(t, string(label), string(below))
	}
	for grain, below := range map[Grain]expression.Grain{
		NoGrain: expression.NoGrain, Minute: expression.Minute, Hour: expression.Hour, Day: expression.Day,
		Week: expression.Week, Month: expression.Month, Year: expression.Year,
	} {
		assert.EqualValues(t, below, grain)
	}
}
