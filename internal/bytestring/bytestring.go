// Package bytestring reads the tables that are embedded as strings, in place: numbers,
// the byte of the least weight first, and checksums. encoding/binary and hash/crc32
// read byte slices alone.
package bytestring

import "hash/crc32"

// Uint16 returns the two bytes of s from byte at on, all of which must be there.
func Uint16[T string | []byte](s T, at int) uint16 {
	s = s[at : at+2]
	return uint16(s[0]) | uint16(s[1])<<8
}

// Uint32 returns the four bytes of s from byte at on, all of which must be there.
func Uint32[T string | []byte](s T, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Uint64 returns the eight bytes of s from byte at on, all of which must be there.
func Uint64[T string | []byte](s T, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Sum returns the CRC-32 of s by a table.
func Sum(s string, table *crc32.Table) uint32 {
	sum := uint32(0)
	var buf [4096]byte // the string goes through it piece by piece
	for len(s) > 0 {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, table, buf[:n])
		s = s[n:]
	}
	return sum
}
