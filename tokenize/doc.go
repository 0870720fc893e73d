// Package tokenize cuts Indonesian text into tokens and sentences with exact byte offsets.
package tokenize
