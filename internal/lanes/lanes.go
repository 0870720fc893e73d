// Package lanes compares eight bytes at once, as parts of one word.
package lanes

const (
	ones = 0x0101010101010101
	low  = 0x7F * ones // all bits of every byte but the highest
)

// All returns a word of eight times the same byte.
func All(b byte) uint64 { return uint64(b) * ones }

// Zero marks the bytes of a word that are zero with their highest bits, and no others
// (Warren, Hacker's Delight, 6-1).
func Zero(x uint64) uint64 { return ^((x&low + low) | x | low) }
