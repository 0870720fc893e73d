// Package train makes models for package ner from annotated text, reads and
// writes such text, and measures recognizers on it.
//
// [ReadCoNLL] reads sentences that are cut into tokens; [ReadSpans] reads raw texts
// with the offsets of their entities. [Train] fits a model to either:
//
//	data, err := train.Collect(train.ReadSpans(file))
//	model, err := train.Train(ctx, data, train.Config{})
//	_, err = model.WriteTo(out)
//
// The model builds on the built-in one, whose answers it takes as features. So the
// data only need to show how their conventions differ, and a hundred sentences help
// much. [Config.Alone] makes a model that stands by itself. [ner.ReadModel] reads what
// WriteTo wrote.
//
// [Evaluate] compares what a recognizer finds with what is annotated. You choose the
// labels: any names will do, up to 63 of them.
package train
