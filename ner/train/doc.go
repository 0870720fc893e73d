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
// much. [Config.Alone] makes a model that does without those answers, but not without
// the tables of words and names that come with the library.
//
// [ner.ReadModel] reads what WriteTo wrote, until a release of the library brings other
// tables or another built-in model. Keep the data, and train again then.
//
// [Evaluate] compares what a recognizer finds with what is annotated. You choose the
// labels: any names will do, up to 63 of them.
//
// The built-in model passes over most words without a capital, and so does a model of
// yours unless its data ask for more: if more than one in twenty mentions of a label
// have words which would be passed over (ibuprofen, asam folat), the model looks at
// every word. That takes it half as long again to twice the time: on one core some
// 310,000 tokens a second instead of 500,000, or 430,000 to 540,000 instead of 820,000
// to 880,000 with [Config.Alone] (go test ./ner/train -bench Append -cpu 1).
//
// A model finds its own labels; rules add dates and sums. To keep the people and
// places of the built-in model beside a label of yours, run a recognizer with each and
// merge, as in the example of [Train], or mark them in the data, too. A closed list of
// names needs no model: [ner.Recognizer] takes a [ner.Gazetteer].
package train
