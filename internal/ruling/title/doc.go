// Package title marks the titles of works, which are products: in quotes (title), behind
// bertajuk and berjudul (called), without quotes (plain), in pairs (series), with a
// subtitle (subtitle), in headlines (headline), and those of old works, which have the
// kind in them (old_work). date keeps dates apart from titles in the same words, and
// episode tells the number of an episode, which is no part of one.
package title
