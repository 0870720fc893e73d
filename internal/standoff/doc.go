// Package standoff reads and writes annotations that are kept apart from their
// text. The raw text that we annotate must not be copied into the repository,
// so a file of annotations holds nothing but offsets into it, and a checksum
// that tells when they no longer fit.
//
// A file has one JSON value a line, one excerpt of a raw file:
//
//	{"parts":[[917,0,67],[917,120,450]],"sum":"1a2b3c4d","entities":[[0,12,"PER"],[30,44,"ORG"]]}
//
// Each part is the number of a line of the raw file, counted from 0, and where
// the part starts and ends in the text of that line; see Lines for what the
// text of a line is. The text of the excerpt is its parts joined by newlines.
// sum is the first eight hex digits of the SHA-256 of that text, and entities
// are the mentions in it, in text order, each with its start, end and label.
// All offsets are bytes of UTF-8, half-open. Mentions do not overlap, and none
// goes across a newline.
package standoff
