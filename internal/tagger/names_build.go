package tagger

import (
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"maps"
	"math"
	"slices"
)

// perNameBucket is how many names a bucket of a table has on the average.
const perNameBucket = 8

// nameRow is a name on its way to its bucket.
type nameRow struct {
	hash, bucket uint64
	info         NameInfo
}

// key is what the table knows a name by.
func (r nameRow) key() uint64 {
	first, second := nameMark(r.hash)
	return r.bucket<<16 | uint64(first)<<8 | uint64(second)
}

// BuildNames returns the stored form of a table. about says what it was made
// of. Of two names whose hashes the table cannot tell apart, the one with the
// smaller hash stays. The stored form is, little-endian:
//
//	magic     8 bytes
//	checksum  uint32: CRC-32 (IEEE) of everything behind it
//	verdicts  uint32: whether the table holds verdicts on words
//	about     uint32: bytes of the text on what it was made of
//	buckets   uint32
//	rows      uint32: names in all
//	size      uint32: bytes of all buckets
//	          the text
//	common    255 × 6 bytes: the commonest infos, by code
//	index     uint32 for every bucket: where it begins among them
//	buckets   one behind the other
//
// The bucket of a name is the low half of its hash times the number of buckets,
// divided by 2^32. A bucket is
//
//	n         byte: names in it
//	marks     n × the top byte of the hash, then n × its second byte
//	codes     n × byte: the info, 255 for one that is not common
//	infos     6 bytes for each of those
func BuildNames(entries map[uint64]NameInfo, verdicts bool, about string) []byte {
	le := binary.LittleEndian
	buckets := uint64(max(1, len(entries)/perNameBucket))
	rows := nameRows(entries, buckets)
	common := commonest(rows)
	codes := map[NameInfo]byte{}
	var head, index, data []byte
	for i, info := range common {
		head = appendInfo(head, info)
		if _, ok := codes[info]; !ok {
			codes[info] = byte(i)
		}
	}
	stored, at := 0, 0
	for b := range buckets {
		index = le.AppendUint32(index, uint32(len(data)))
		end := at
		for end < len(rows) && rows[end].bucket == b {
			end++
		}
		n := min(end-at, math.MaxUint8) // more only if somebody made the hashes up
		data = appendNames(data, rows[at:at+n], codes)
		at, stored = end, stored+n
	}
	flag := 0
	if verdicts {
		flag = 1
	}
	var out []byte
	for _, v := range []int{flag, len(about), int(buckets), stored, len(data)} {
		out = le.AppendUint32(out, uint32(v))
	}
	out = slices.Concat(out, []byte(about), head, index, data)
	return slices.Concat([]byte(namesMagic), le.AppendUint32(nil, crc32.ChecksumIEEE(out)), out)
}

// nameRows returns the rows to store, in their order.
func nameRows(entries map[uint64]NameInfo, buckets uint64) []nameRow {
	rows := make([]nameRow, 0, len(entries))
	for _, h := range slices.Sorted(maps.Keys(entries)) {
		rows = append(rows, nameRow{h, nameBucket(h, buckets), entries[h]})
	}
	slices.SortStableFunc(rows, func(a, b nameRow) int { return cmp.Compare(a.key(), b.key()) })
	return slices.CompactFunc(rows, func(a, b nameRow) bool { return a.key() == b.key() })
}

// commonest returns the infos that get codes, the commonest first.
func commonest(rows []nameRow) [rare]NameInfo {
	count := map[NameInfo]int{}
	for _, r := range rows {
		count[r.info]++
	}
	infos := slices.SortedFunc(maps.Keys(count), func(a, b NameInfo) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	var out [rare]NameInfo
	copy(out[:], infos)
	return out
}

func appendNames(dst []byte, rows []nameRow, codes map[NameInfo]byte) []byte {
	dst = append(dst, byte(len(rows)))
	for _, r := range rows {
		first, _ := nameMark(r.hash)
		dst = append(dst, first)
	}
	for _, r := range rows {
		_, second := nameMark(r.hash)
		dst = append(dst, second)
	}
	var infos []byte
	for _, r := range rows {
		code, ok := codes[r.info]
		if !ok {
			code = rare
			infos = appendInfo(infos, r.info)
		}
		dst = append(dst, code)
	}
	return append(dst, infos...)
}

func appendInfo(dst []byte, info NameInfo) []byte {
	return append(binary.LittleEndian.AppendUint32(dst, uint32(info)), byte(info>>32), byte(info>>40))
}
