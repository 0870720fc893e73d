// Package expression finds what has a grammar rather than a name, and reads what it
// means: calendar expressions, clock times, sums of money and percentages (the
// TIMEX and NUMEX of the message understanding conferences).
//
// [Append] walks over the tokens of a line from left to right. First every token is
// looked up in one lexicon (lexiconRows) and becomes an item of a class; only a line
// that has an item which can begin a mention is then matched, by one function for
// each kind of expression: date.go, month.go, year.go, weekday.go, time.go,
// amount.go and so on. What is marked and what is not follows the guideline
// (ner/LABELS.md): durations (tiga hari), ages and vague times
// (beberapa waktu lalu) are not marked, nor is the part of the day behind a date
// (Jumat malam) or the part of a year before it (awal 2024).
//
// [ReadValue] cuts a mention into the same items and reads its value
// (value*.go).
package expression
