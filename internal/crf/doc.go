// Package crf is a linear-chain conditional random field over BIOES labels:
// its learner, its quantised model and its decoder. It knows nothing of text;
// features are hashes.
package crf
