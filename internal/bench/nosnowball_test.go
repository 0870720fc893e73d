//go:build !cgo

package bench

import "testing"

// snowball is nil without cgo.
func snowball(*testing.B) func(string) string { return nil }
