package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelPlatforms(t *testing.T) {
	rulingtest.Rewrites(t, LabelPlatforms, rulingtest.Cases{
		{"CEO [Netflix|PRD] mundur", "CEO [Netflix|ORG] mundur"},
		{"Juru bicara [TikTok|PRD], juru [TikTok|PRD]", "Juru bicara [TikTok|PRD], juru [TikTok|PRD]"},
		{"kata juru bicara [TikTok|PRD].", "kata juru bicara [TikTok|ORG]."},
		{"\"Kami menyesal,\" tulis [WhatsApp|PRD].", "\"Kami menyesal,\" tulis [WhatsApp|ORG]."},
		{"\"Kami menyesal,\" tulis [Instagram|PRD] @ombak", "\"Kami menyesal,\" tulis [Instagram|PRD] @ombak"},
		{"Bos Ungkap [Facebook|PRD] Berubah", "Bos Ungkap [Facebook|PRD] Berubah"},
		{"[Reddit|PRD] pun telah menolak usul itu", "[Reddit|ORG] pun telah menolak usul itu"},
		{"[Reddit|PRD] memiliki banyak fitur", "[Reddit|PRD] memiliki banyak fitur"},
		{"Unggahan [Facebook|PRD] mengatakan bahwa air naik", "Unggahan [Facebook|PRD] mengatakan bahwa air naik"},
		{"pesan dari [Telegram|PRD] menyatakan air naik", "pesan dari [Telegram|PRD] menyatakan air naik"},
		{"[Steam|PRD] mengumumkan diskon", "[Steam|PRD] mengumumkan diskon"},
		{"film itu tayang di [Disney+|ORG] besok", "film itu tayang di [Disney+|PRD] besok"},
		{"Lewat [Spotify|ORG], ia dikenal", "Lewat [Spotify|PRD], ia dikenal"},
		{"lama bekerja di [Spotify|ORG] lalu pulang", "lama bekerja di [Spotify|ORG] lalu pulang"},
		{"lewat\n[Spotify|ORG]", "lewat\n[Spotify|ORG]"},
		{"pesan lewat [Gojek|ORG], di [Gojek|ORG], pengguna [Facebook|ORG]", "pesan lewat [Gojek|PRD], di [Gojek|ORG], pengguna [Facebook|PRD]"},
		{"pendiri [Ombak|PRD], Direktur Utama [Ombak|PRD], diakuisisi oleh [Ombak|PRD]", "pendiri [Ombak|ORG], Direktur Utama [Ombak|ORG], diakuisisi oleh [Ombak|ORG]"},
		{"Pihak [KM Ombak|PRD] membantah, bos [MT|PRD] dan pendiri [mv Ombak|PRD] juga", "Pihak [KM Ombak|PRD] membantah, bos [MT|ORG] dan pendiri [mv Ombak|ORG] juga"},
		{"pemeran utama [Ombak|PRD] oleh [Ombak|PRD]", "pemeran utama [Ombak|PRD] oleh [Ombak|PRD]"},
		{"di [RCTI|ORG]", "di [RCTI|ORG]"},
		{"pihak [facebook|PRD] menolak", "pihak [facebook|ORG] menolak"},
		{"[Twitter|PRD]", "[Twitter|PRD]"},
		{"bicara [Twitter|PRD]", "bicara [Twitter|PRD]"},
	})
}
