// Package bench measures the library against its peers. It is a module of its
// own, so that no peer becomes a dependency of the library.
//
//	go test -bench . ./...                      # from internal/bench
//	go test -bench Tokens -text my-news.txt
//	go test -bench Stem
package bench
