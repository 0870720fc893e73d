// Package body marks organisations:
//
//   - units of police, forces, courts and offices: unit, unit_ordinal, unit_parent, post,
//     command, hospital, saint, training;
//   - offices, beside the people who hold them: head, titled, role, office_list, office_word,
//     office_form, office_english, park_office, board;
//   - parts of bodies: branch, branch_place, division, figure, cooperative, agency, supporter;
//   - their short forms: org, bracket, short, pair, thing;
//   - those with foreign names, or names written small: foreign_body, foreign_opener,
//     foreign_head, small_name.
package body
