package stem

// The weights of score.
const (
	weightFamily = 1.0 / 24
	weightFreq   = 0.2 / 10

	// minScore is what the best reading must reach; below it a word is taken
	// for an unknown word, often a name, that only looks derived: susi, peter.
	minScore = 1.5
)

var (
	weightLength   = [...]float32{-9, -9, -3, -1, 0, 0.2, 0.4, 0.6, 0.8, 1}
	weightSuffix   = [numSuffixes]float32{0, -0.5, -1, -0.7, -2}
	weightClitic   = [numClitics]float32{0, -0.3, -1, -1}
	weightParticle = [numParticles]float32{0, -0.7, -0.7, -2, -0.7}
	weightPrefix   = [numPrefixClasses]float32{0, -2, -0.5, -0.5, -0.5, -0.5, -1, -0.7, -1.2, -1, -1, -2}
	weightShape    = [numShapes]float32{0, 0, -0.5, -1, -0.2, -0.3, 0}
	weightPair     = [numPrefixClasses][numSuffixes]float32{
		noPrefix: {2, -0.5, -2.5, 0},
		clDi:     {0, 0, 0, -3},
		clMe:     {0, 0, 0, -3},
		clBer:    {0, -0.3, -3, 0},
		clKe:     {-1.5, -3, -3, 1},
		clPe:     {0, -3, -3, 0.5},
		clPer:    {-0.5, 0, 0, 0.5},
		clPeC:    {0, -3, -3, -0.5},
		clSe:     {0, -3, -3, -0.5},
	}
)
