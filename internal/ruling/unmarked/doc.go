// Package unmarked tells what the guideline leaves unmarked, whatever it looks like:
//
//   - degrees behind a name: degree;
//   - the stock exchange: ticker (symbol has the companies), market, bond;
//   - plates of cars: plate; addresses of sites: site;
//   - kinds of animals, plants and dishes: species; languages and peoples in
//     a list: listed;
//   - taxes: tax;
//   - greetings and what people call out: greeting;
//   - the rest, mostly short forms: unmarked.
package unmarked
