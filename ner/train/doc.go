// Package train makes models for package ner from annotated text, reads and
// writes such text, and measures recognizers on it.
//
// [ReadCoNLL] reads sentences that are cut into tokens, [ReadSpans] raw texts
// with the offsets of their entities. [Train] fits a model to either:
//
//	data, err := train.Collect(train.ReadSpans(file))
//	model, err := train.Train(ctx, data, train.Config{})
//	_, err = model.WriteTo(out)
//
// The model builds on the built-in one: what that finds is a feature, so that a
// hundred sentences tell much of how other conventions differ. Config.Alone does
// without it. [ner.ReadModel] reads what WriteTo wrote.
//
// [Evaluate] compares what a recognizer finds with what is annotated. Labels
// are the caller's: any names will do, up to 63 of them.
package train
