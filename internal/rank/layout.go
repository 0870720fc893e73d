package rank

// The numbers of the weights of package morph. The groups follow its tables in
// weights.go; Whole is what the best reading must reach for a word to be taken
// apart, Letters what every letter of the word adds to that.
const (
	Family   = 0
	Freq     = Family + 1
	Length   = Freq + 1
	Suffix   = Length + Lengths
	Clitic   = Suffix + Suffixes
	Particle = Clitic + Clitics
	Prefix   = Particle + Particles
	Shape    = Prefix + Prefixes
	Pair     = Shape + Shapes
	Whole    = Pair + Prefixes*Suffixes
	Letters  = Whole + 1
	NumStem  = Letters + 1
)

// The sizes of the groups.
const (
	Lengths   = 10
	Suffixes  = 5
	Clitics   = 4
	Particles = 5
	Prefixes  = 12
	Shapes    = 7
)
