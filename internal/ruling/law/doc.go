// Package law marks laws and treaties by their numbers and names, with their articles:
// [Pasal 5 ayat (1) UU Nomor 8 Tahun 1981], [Konvensi Jenewa].
//
// law reads them, from what follows in kind (what the law is), name, number, subject
// (what it is about), article and code (KUHP and others known by a short name). english
// has those with English names; verb and series cut off what was found with a law and is
// none of it, or another.
package law
