package wordlist

import (
	"strings"
	"sync"
)

// broadcasters are the national television stations.
var broadcasters = [...]string{"TVRI", "RCTI", "SCTV", "Indosiar", "ANTV", "MNCTV", "MNC TV", "GTV", "Global TV", "TRANS TV", "TransTV", "TRANS7", "TRANS 7",
	"Metro TV", "MetroTV", "tvOne", "TV One", "Kompas TV", "KompasTV", "iNews", "iNews TV", "RTV", "NET", "NET TV", "MDTV", "Moji", "Mentari TV", "BTV", "CNN Indonesia"}

// IsBroadcaster reports the names of the national television stations, whatever
// their case.
func IsBroadcaster(name string) bool {
	for _, b := range broadcasters {
		if strings.EqualFold(name, b) {
			return true
		}
	}
	return false
}

// PictureSources are agencies, outlets, platforms and others that pictures come from,
// one or two words in small letters.
var PictureSources = sync.OnceValue(func() map[string]bool {
	return SetOf("antara, antara foto, antara news, afp, ap, ap photo, reuters, epa, efe, xinhua, istimewa, ist, getty images, getty, shutterstock, pixabay, unsplash, pexels, freepik",
		"istock, istockphoto, wikipedia, wikimedia commons, wikimedia, tangkapan layar, tangkapan layar youtube, screenshot, dok pribadi, dokumentasi pribadi, dok istimewa, bloomberg",
		"tempo, kompas, detikcom, detik, kbrn, rri, viva, liputan6, republika, jawa pos, tribun, tribunnews, cnn indonesia, cnbc indonesia, okezone, merdeka, suara, bbc, cnn, youtube, instagram, twitter, x, facebook, tiktok")
})
