package tagger

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/wicara-nlp/wicara/internal/bytestring"
	"github.com/wicara-nlp/wicara/internal/crf"
)

// The stored form of a tagger:
//
//	magic     "WICARA\x00" and the version, 8 bytes
//	header    uint32 length, then JSON
//	model     as crf.Model.AppendBinary writes it
//	checksum  CRC-32 (IEEE) of everything before it
const (
	magic   = "WICARA\x00"
	version = 2
)

// Errors of Parse; they say what is wrong with stored bytes.
var (
	ErrForeign   = errors.New("not a model of Wicara")
	ErrVersion   = errors.New("model of another version of the format")
	ErrCorrupt   = errors.New("corrupt model")
	ErrKnowledge = errors.New("model made for other tables or another built-in model")
)

// Header says what a model is and how it was made.
type Header struct {
	Labels      []string          `json:"labels"`
	Votes       bool              `json:"votes"`
	Knowledge   string            `json:"knowledge"`      // what it was trained with, see Knowledge.ID
	Base        string            `json:"base,omitempty"` // the Sum of the tagger that it builds on
	Everywhere  bool              `json:"everywhere,omitempty"`
	Calibration Calibration       `json:"calibration,omitzero"`
	Inputs      map[string]string `json:"inputs,omitempty"`
	Settings    map[string]string `json:"settings,omitempty"`
}

// AppendBinary appends the stored form of t. inputs names what it was trained
// on, with checksums, and settings how.
func (t *Tagger) AppendBinary(dst []byte, inputs, settings map[string]string) ([]byte, error) {
	header := Header{Labels: t.Labels, Votes: t.Votes, Knowledge: t.Know.ID(), Everywhere: t.Everywhere, Calibration: t.Calibration,
		Inputs: inputs, Settings: settings}
	if t.Base != nil {
		header.Base = t.Base.Sum
	}
	h, err := json.Marshal(header)
	if err != nil {
		return nil, err
	}
	from := len(dst)
	dst = append(append(dst, magic...), version)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(h)))
	dst = append(dst, h...)
	dst = t.Model.AppendBinary(dst)
	return binary.LittleEndian.AppendUint32(dst, crc32.ChecksumIEEE(dst[from:])), nil
}

// Parse reads the stored form of a tagger that uses the knowledge k, and checks
// all of it. The tagger goes on using data. It is for the caller to set its Base
// where the header names one.
func Parse(data string, k *Knowledge) (*Tagger, Header, error) { return parse(data, k, false) }

// Trust is Parse for data that is known to be sound: it reads the header alone.
func Trust(data string, k *Knowledge) (*Tagger, Header, error) { return parse(data, k, true) }

func parse(data string, k *Knowledge, sound bool) (*Tagger, Header, error) {
	var h Header
	if len(data) <= len(magic) || data[:len(magic)] != magic {
		return nil, h, ErrForeign
	}
	if v := data[len(magic)]; v != version {
		return nil, h, fmt.Errorf("%w: %d, want %d", ErrVersion, v, version)
	}
	body := data[len(magic)+1:]
	if len(body) < 8 {
		return nil, h, fmt.Errorf("%w: cut off after %d bytes", ErrCorrupt, len(data))
	}
	if !sound && bytestring.Sum(data[:len(data)-4], crc32.IEEETable) != bytestring.Uint32(data, len(data)-4) {
		return nil, h, fmt.Errorf("%w: wrong checksum over %d bytes", ErrCorrupt, len(data))
	}
	n := bytestring.Uint32(body, 0)
	body = body[4 : len(body)-4]
	if uint64(n) > uint64(len(body)) {
		return nil, h, fmt.Errorf("%w: header of %d bytes in %d", ErrCorrupt, n, len(body))
	}
	if err := json.Unmarshal([]byte(body[:n]), &h); err != nil {
		return nil, h, fmt.Errorf("%w: header: %w", ErrCorrupt, err)
	}
	if h.Knowledge != k.ID() {
		return nil, h, fmt.Errorf("%w: %s, want %s", ErrKnowledge, h.Knowledge, k.ID())
	}
	read := crf.Parse
	if sound {
		read = crf.Trust
	}
	m, rest, err := read(body[n:])
	if err != nil {
		return nil, h, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if len(rest) > 0 || m.Table.Labels != 1+4*len(h.Labels) {
		return nil, h, fmt.Errorf("%w: %d labels for %d types, %d bytes left over", ErrCorrupt, m.Table.Labels, len(h.Labels), len(rest))
	}
	sum := fmt.Sprintf("%08x", bytestring.Uint32(data, len(data)-4))
	return &Tagger{Model: m, Labels: h.Labels, Know: k, Votes: h.Votes, Everywhere: h.Everywhere, Calibration: h.Calibration, Sum: sum}, h, nil
}
