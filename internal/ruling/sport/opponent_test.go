package sport

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelOpponents(t *testing.T) {
	rulingtest.Rewrites(t, LabelOpponents, rulingtest.Cases{
		{"[Bayern|ORG] ditahan [Mainz|LOC] dan [Girona|LOC], lalu [Genoa|LOC].", "[Bayern|ORG] ditahan [Mainz|ORG] dan [Girona|ORG], lalu [Genoa|LOC]."},
		{"[Bayern|ORG] menang atas [Mainz|LOC] 2-1 serta [Girona|PER] 3-0", "[Bayern|ORG] menang atas [Mainz|ORG] 2-1 serta [Girona|ORG] 3-0"},
		{"[Bayern|ORG] kalah 1-2 dari [Mainz|LOC]", "[Bayern|ORG] kalah 1-2 dari [Mainz|ORG]"},
		{"[Leipzig|LOC] membungkam [Bayern|ORG]", "[Leipzig|ORG] membungkam [Bayern|ORG]"},
		{"Bola masuk gawang [Leipzig|LOC] di kandang [Mainz|LOC].", "Bola masuk gawang [Leipzig|ORG] di kandang [Mainz|ORG]."},
		{"Ia unggul 2-1 atas [Leipzig|LOC].", "Ia unggul 2-1 atas [Leipzig|ORG]."},
		{"penjaga gawang [Leipzig|LOC]", "penjaga gawang [Leipzig|LOC]"},
		{"[Bayern|ORG] ditahan [Jepang|LOC] dan [Angola|LOC].", "[Bayern|ORG] ditahan [Jepang|LOC] dan [Angola|LOC]."},
		{"[Timnas Indonesia|ORG] melawan [Surabaya|LOC]", "[Timnas Indonesia|ORG] melawan [Surabaya|LOC]"},
		{"[Bayern|ORG] ke [Leipzig|LOC], dan kalah di [Mainz|LOC].", "[Bayern|ORG] ke [Leipzig|LOC], dan kalah di [Mainz|LOC]."},
		{"[Bayern|ORG] kalah. Dari [Leipzig|LOC]", "[Bayern|ORG] kalah. Dari [Leipzig|LOC]"},
		{"[Bayern|ORG] melawan\n[Leipzig|LOC]", "[Bayern|ORG] melawan\n[Leipzig|LOC]"},
		{"[Bayern|ORG] melawan [Budi|PER]", "[Bayern|ORG] melawan [Budi|PER]"},
		{"Warga [Leipzig|LOC] ditahan [Polri|ORG], [Bayern|ORG] vs [Leipzig|LOC]", "Warga [Leipzig|LOC] ditahan [Polri|ORG], [Bayern|ORG] vs [Leipzig|LOC]"},
		{"Hasil laga. [Leipzig|LOC] kalah dari [Bayern|ORG]", "Hasil laga. [Leipzig|ORG] kalah dari [Bayern|ORG]"},
		{"[KPK|ORG] kalah dari [Mainz|LOC], [Dinas Ombak|ORG] mengatasi [Mainz|LOC]", "[KPK|ORG] kalah dari [Mainz|LOC], [Dinas Ombak|ORG] mengatasi [Mainz|LOC]"},
		{"[Leipzig|LOC] melawan [Uni Laut|ORG]. [Pentagon|ORG] melawan [Leipzig|LOC]", "[Leipzig|LOC] melawan [Uni Laut|ORG]. [Pentagon|ORG] melawan [Leipzig|LOC]"},
		{"[Leipzig|LOC] membungkam", "[Leipzig|LOC] membungkam"},
		{"atas [Leipzig|LOC], 3-1 dari [Zxq|LOC]", "atas [Leipzig|LOC], 3-1 dari [Zxq|LOC]"},
	})
}

// TestLeagueTeamsOfOneName: what was found may have many nicknames in it.
func TestLeagueTeamsOfOneName(t *testing.T) {
	p := rulingtest.Page(t, "["+strings.Repeat("Jazz Heat ", 20_000)+"|ORG]")
	start := time.Now()
	MarkLeagueTeams(p)
	assert.Len(t, p.Names, 1)
	assert.Less(t, time.Since(start), 10*time.Second) // quadratic work takes half a minute
}

func TestMarkLeagueTeams(t *testing.T) {
	rulingtest.Rewrites(t, MarkLeagueTeams, rulingtest.Cases{
		{"[Heat Bungkam Magic|ORG], Curry Absen", "[Heat|ORG] Bungkam [Magic|ORG], Curry Absen"},
		{"[Nuggets|PER] Takluk dari [Kings|PER]", "[Nuggets|ORG] Takluk dari [Kings|ORG]"},
		{"Nuggets menang 110-99 atas Kings", "[Nuggets|ORG] menang 110-99 atas [Kings|ORG]"},
		{"Thunder juara.\n[Oklahoma City Thunder|ORG] menang. [Sam Thunder|PER] hadir.", "[Thunder|ORG] juara.\n[Oklahoma City Thunder|ORG] menang. [Sam Thunder|PER] hadir."},
		{"Thunder juara, Magic tidak.", "Thunder juara, Magic tidak."},
		{"[Utah Jazz|ORG] menang. [Heat Jazz|PER] dan [Jazz Bungkam Heat|PER], [Jazz Heat|PER].", "[Utah Jazz|ORG] menang. [Heat Jazz|PER] dan [Jazz|ORG] Bungkam [Heat|ORG], [Jazz Heat|PER]."},
		{"[Honda Jazz|PRD] dan Jazz", "[Honda Jazz|PRD] dan Jazz"},
		{"Kings dan Nuggets", "Kings dan Nuggets"},
		{"Kings lawan", "Kings lawan"},
		{"", ""},
	})
}
