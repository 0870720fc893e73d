package tagger

import (
	"encoding/binary"
	"hash/crc32"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

func TestNames(t *testing.T) {
	entries := map[uint64]NameInfo{}
	for i, name := range []string{"Sungai Musi", "Sungai Musi Rawas", "Dewi"} {
		keys := NameKey(nil, name)
		for _, k := range keys[:len(keys)-1] {
			entries[k] |= IsPrefix
		}
		entries[keys[len(keys)-1]] |= 1 << i
	}
	entries[Hash("bupati")] = (NameInfo(0x4321)<<verdictAt | IsAcronym).WithClass(0xA5)
	data := string(BuildNames(entries, true, "about"))
	n, err := OpenNames(data)
	require.NoError(t, err)
	assert.True(t, n.Verdicts)
	assert.Equal(t, "about", n.About)
	for k, v := range entries {
		assert.Equal(t, v, n.Find(k))
	}
	assert.Zero(t, n.Find(Hash("lain")))
	assert.Equal(t, uint8(0xA5), n.Find(Hash("bupati")).class())
	assert.Equal(t, uint32(0x4321), n.Find(Hash("bupati")).word())
	for _, bad := range []string{"", "x", data[:30], data[:len(data)-1], data + "x", "WICNAME2" + data[8:]} {
		_, err := OpenNames(bad)
		assert.ErrorIs(t, err, ErrNames)
	}
	n, err = OpenNames(string(BuildNames(nil, false, "")))
	require.NoError(t, err)
	assert.False(t, n.Verdicts)
	assert.Zero(t, n.Find(Hash("lain")))
}

// randomNames are names of more infos than there are codes.
func randomNames(count int) map[uint64]NameInfo {
	rng := rand.New(rand.NewPCG(1, 9))
	entries := map[uint64]NameInfo{}
	for range count {
		entries[rng.Uint64()] = 1 + NameInfo(rng.ExpFloat64()*200)
	}
	return entries
}

func TestManyNames(t *testing.T) {
	entries := randomNames(20_000)
	data := BuildNames(entries, true, "")
	assert.Equal(t, data, BuildNames(entries, true, ""), "the same bytes every time")
	assert.Less(t, len(data), 6*len(entries))
	n, err := OpenNames(string(data))
	require.NoError(t, err)
	wrong := 0
	for h, v := range entries {
		if n.Find(h) != v {
			wrong++
		}
		if n.Find(h*3) != 0 {
			wrong++
		}
	}
	assert.Less(t, wrong, 12, "names taken for others")
}

// Whatever the checks behind the checksum let pass can be searched.
func TestDamagedNames(t *testing.T) {
	entries := randomNames(300)
	data := string(BuildNames(entries, true, "about"))
	body := len(namesMagic) + 4
	refused := 0
	for at := body; at < len(data); at++ {
		for _, flip := range []byte{1, 0xFF} {
			damaged := data[body:at] + string([]byte{data[at] ^ flip}) + data[at+1:]
			_, err := OpenNames(data[:body] + damaged)
			require.ErrorIs(t, err, ErrNames, "checksum")
			sum := binary.LittleEndian.AppendUint32(nil, bytestring.Sum(damaged, crc32.IEEETable))
			n, err := OpenNames(namesMagic + string(sum) + damaged)
			if err != nil {
				require.ErrorIs(t, err, ErrNames)
				refused++
				continue
			}
			for h := range entries {
				n.Find(h)
			}
		}
	}
	assert.Greater(t, refused, 100)
}
