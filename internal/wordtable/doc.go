// Package wordtable keeps what was counted and learned about the word types of
// a large text: the clusters of their vectors at two depths, and how often
// they are written with a small letter, a capital and all capitals. It is how
// the recognizer knows something about words that its training data lack.
//
// A table is one string, as embedded into the program, and is read in place:
// opening it copies nothing, and a look-up reads one number of an index and a
// few neighbouring rows. Eight bytes a word hold everything, the word itself
// only as a hash: a word that is not in the table is taken for one that is
// about once in a million look-ups.
//
// # Format, version 2
//
// All numbers are little-endian.
//
//	offset  bytes  content
//	0       8      "wicwords"
//	8       4      version, 2
//	12      4      CRC-32C of everything from byte 16 on
//	16      4      n, the number of rows
//	20      2      b, the base-2 logarithm of the number of buckets
//	22      2      p, the length of the parameters
//	24      4      the number of clusters at each of the two depths, 2 bytes each
//	28      32     SHA-256 of the inputs
//	60      p      how the table was made, for people
//	60+p    4·(2^b+1)  for every bucket the number of its first row, then n
//	…       8·n    the rows, by bucket, then by value
//
// The bucket of a word is the top b bits of its Key. A row is, from the top bit:
// 22 bits that equal the low bits of the Key, 6 bits without use, 11
// bits C1200, 9 bits C300, then 4 bits each Lower, Title, Upper and Freq.
//
// internal/cmd/buildwords makes the table.
package wordtable
