package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSmallPlatforms(t *testing.T) {
	rulingtest.Rewrites(t, MarkSmallPlatforms, rulingtest.Cases{
		{"lewat facebook, twitter dan situs", "lewat [facebook|PRD], [twitter|PRD] dan situs"},
		{"ponsel android.", "ponsel [android|PRD]."},
		{"pihak facebook menolak", "pihak [facebook|PRD] menolak"},
		{"[facebook lite|PRD]", "[facebook lite|PRD]"},
		{"facebook/ombak, ombak@facebook, facebook.id", "facebook/ombak, ombak@facebook, facebook.id"},
		{"#twitter @instagram", "#twitter @instagram"},
		{"unggahan di instagramnya tadi", "unggahan di [instagramnya|PRD] tadi"},
		{"", ""},
		{"robot android itu memakai android", "robot android itu memakai [android|PRD]"},
	})
}
