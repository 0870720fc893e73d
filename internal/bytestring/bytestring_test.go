package bytestring

import (
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNumbers(t *testing.T) {
	data := []byte("\x01\xfe\x03\xfc\x05\xfa\x07\xf8\x09\xf6\x0b")
	s, le := string(data), binary.LittleEndian
	for at := range 4 {
		assert.Equal(t, le.Uint16(data[at:]), Uint16(s, at))
		assert.Equal(t, le.Uint32(data[at:]), Uint32(s, at))
		assert.Equal(t, le.Uint64(data[at:]), Uint64(s, at))
		assert.Equal(t, le.Uint64(data[at:]), Uint64(data, at))
	}
	assert.Panics(t, func() { Uint32(s, len(s)-3) })
}

func TestSum(t *testing.T) {
	for _, n := range []int{0, 1, 4095, 4096, 4097, 10000} {
		s := strings.Repeat("sungai", n)[:n]
		assert.Equal(t, crc32.ChecksumIEEE([]byte(s)), Sum(s, crc32.IEEETable), n)
	}
}
