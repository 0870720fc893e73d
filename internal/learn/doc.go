// Package learn fits the model of a tagger to annotated documents.
package learn
