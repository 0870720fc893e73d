// Package unmarked tells what the guideline leaves unmarked, whatever it looks like:
//
//   - degrees behind a name: degree;
//   - the stock exchange: ticker (symbol has the companies), market;
//   - plates of cars: plate;
//   - kinds of animals, plants and dishes: species; languages: language;
//   - the rest, mostly short forms: unmarked.
package unmarked
