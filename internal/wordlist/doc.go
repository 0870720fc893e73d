// Package wordlist keeps lists of words and what is known of them: tables that
// answer no to most words without a look into a map, and the lists that several
// packages ask.
package wordlist
