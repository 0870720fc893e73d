// Package ortho reads what the writing of words tells: where they begin, case,
// quotes, dashes and bullets, numbers in digits, in words and in Roman letters.
package ortho
