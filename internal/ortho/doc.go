// Package ortho reads what the writing of a word tells: case, quotes, dashes and
// bullets, numbers in digits, in words and in Roman letters.
package ortho
