// Package ner finds people, places, organisations and other names in Indonesian text.
package ner
