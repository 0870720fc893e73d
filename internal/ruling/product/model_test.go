package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkModels(t *testing.T) {
	rulingtest.Rewrites(t, MarkModels, rulingtest.Cases{
		{"Ulasan [Xiaomi|ORG] 14T Pro: kamera baik", "Ulasan [Xiaomi 14T Pro|PRD]: kamera baik"},
		{"Harga [Oppo|ORG] [Find X7|PRD] naik", "Harga [Oppo Find X7|PRD] naik"},
		{"Harga [Oppo|ORG] [Find X7 Ultra Satellite|PRD] naik", "Harga [Oppo Find X7 Ultra Satellite|PRD] naik"},
		{"Redmi 13C 6/128: Rp 2 juta", "[Redmi 13C|PRD] 6/128: Rp 2 juta"},
		{"[Realme|ORG] 12 Pro 5G dijual", "[Realme 12 Pro 5G|PRD] dijual"},
		{"[Xiaomi|ORG] Redmi Note 13 dan Infinix GT 20 Pro", "[Xiaomi Redmi Note 13|PRD] dan [Infinix GT 20 Pro|PRD]"},
		{"[HP Nokia N70|PRD]", "[HP Nokia N70|PRD]"},
		{"[Samsung|ORG] 15 November 2025", "[Samsung|ORG] 15 November 2025"},
		{"[Samsung|ORG] Galaxy 15 November", "[Samsung|ORG] Galaxy 15 November"},
		{"[Samsung|ORG] Galaxy 10", "[Samsung Galaxy 10|PRD]"},
		{"Infinix Hot 3 juta", "Infinix Hot 3 juta"},
		{"[Vivo|ORG] 2025", "[Vivo|ORG] 2025"},
		{"Laba [Samsung|ORG] Q3 2025", "Laba [Samsung|ORG] Q3 2025"},
		{"pengisi daya [Samsung|ORG] 25W", "pengisi daya [Samsung|ORG] 25W"},
		{"[Samsung|ORG]\nS24", "[Samsung|ORG]\nS24"},
		{"[Samsung|ORG] Galaxy", "[Samsung|ORG] Galaxy"},
		{"[Samsung|ORG]", "[Samsung|ORG]"},
	})
}
