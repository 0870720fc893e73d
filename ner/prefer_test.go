package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

func at(start, end int, label entity.Label, score float32) entity.Entity {
	return entity.Entity{Span: tokenize.Span{Start: start, End: end}, Label: label, Score: score}
}

func TestBetter(t *testing.T) {
	tests := []struct {
		name string
		a, b entity.Entity
		want bool
	}{
		{"the year in an event", at(0, 12, entity.Event, 0.4), at(8, 12, entity.Date, 1), false},
		{"a date around a name", at(3, 6, entity.Person, 0.9), at(0, 9, entity.Date, 0.5), true},
		{"the same span, a sure rule", at(0, 4, entity.Person, 0.99), at(0, 4, entity.Money, sureRule), true},
		{"a title of the words of a date", at(0, 12, entity.Product, entity.Sure), at(0, 12, entity.Date, sureRule), false},
		{"a date around a title", at(0, 7, entity.Product, entity.Sure), at(0, 12, entity.Date, sureRule), true},
		{"a date over part of a title", at(0, 7, entity.Product, entity.Sure), at(4, 12, entity.Date, sureRule), true},
		{"a title and a surer product", at(0, 7, entity.Product, 0.5), at(0, 7, entity.Product, 0.6), true},
		{"the same span, surer", at(0, 4, entity.Person, 0.5), at(0, 4, entity.Location, 0.6), true},
		{"the same span, less sure", at(0, 4, entity.Person, 0.5), at(0, 4, entity.Location, 0.4), false},
		{"crossing, a sure rule", at(0, 6, entity.Person, 0.99), at(4, 9, entity.Date, sureRule), true},
		{"crossing, surer", at(0, 6, entity.Person, 0.5), at(4, 9, entity.Location, 0.7), true},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, better(tt.a, tt.b), tt.name)
	}
}
