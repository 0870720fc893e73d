// Package ner finds people, places, organisations, events, products, laws,
// dates, times, sums of money and percentages in Indonesian text, and says
// which mentions are the same person, place or organisation.
package ner
