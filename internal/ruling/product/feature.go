package product

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A part of a platform that stands behind its name belongs to it: [Instagram
// Stories], [Google Maps]. Of 430 in our annotations all but six are marked so;
// WhatsApp Status and Grup are not.

var platforms = wordlist.SetOf("WhatsApp, Whatsapp, YouTube, Youtube, TikTok, Tiktok, Instagram, Facebook, Telegram, Twitter, LinkedIn, Spotify, Google, Shopee, Microsoft, Apple")

var features = wordlist.SetOf("Channel, Channels, Business, Web, Story, Stories, Reels, Live, Shorts, Music, Premium, Kids, Shop, Messenger, Ads, Maps, Drive, Meet, " +
	"Lens, Play, Chrome, Translate, Docs, Forms, Pay, Store, Videos, Analytics, Earth, Assistant, Classroom, Lite, Teams, Watch")

// WithFeature adds such a part to a platform before it. tokens begin with the
// first of e or before it.
func WithFeature(e entity.Entity, text string, tokens []tokenize.Token) entity.Entity {
	if !platforms[e.In(text)] {
		return e
	}
	next := entity.Behind(e.Span, text, tokens)
	if len(next) > 0 && features[next[0].In(text)] {
		e.End, e.Label = next[0].End, entity.Product
	}
	return e
}
