// Package rawtext reads the compressed texts that the builders count words in.
package rawtext

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
)

// EachLine calls f for every line of a gzip file, with its newline, and returns
// the SHA-256 of the file as it is stored. Errors name the file.
func EachLine(path string, f func(line string)) (sum [sha256.Size]byte, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return sum, err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return sum, fmt.Errorf("%s: %w", path, err)
	}
	lines := bufio.NewReaderSize(z, 1<<20)
	for err == nil {
		var line string
		if line, err = lines.ReadString('\n'); line != "" && (err == nil || errors.Is(err, io.EOF)) {
			f(line)
		}
	}
	if !errors.Is(err, io.EOF) {
		return sum, fmt.Errorf("%s: %w", path, err)
	}
	return sha256.Sum256(data), nil
}
