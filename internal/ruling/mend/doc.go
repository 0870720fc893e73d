// Package mend mends what the model found before anything is added to it: mend asks the
// packages of people, bodies, places, events and products where each name begins and
// ends, and tests of theirs go through it. tail and glued cut off what pages put beside
// names, joined parts two names found in one, and hyphen ends places at whole words.
package mend
