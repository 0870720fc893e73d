// Package press reads the parts of a page that are written to a pattern, and marks who
// wrote and printed it: dateline, dateline_club, slot and slot_region (the head of a
// report), credit, byline, photographer, outlet, newspaper.
package press
