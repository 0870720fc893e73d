// Package person marks people:
//
//   - with the ranks and titles beside them: ranked, ordinal, noble, prophet, addressed;
//   - where their names begin and end: given, syllable, nickname, particle, surname;
//   - by their initials: initials, initials_defined, suspect, victim, ticket;
//   - several found in one, or with who they belong to: candidates, choice, group, cast.
package person
