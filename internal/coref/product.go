package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// makers are the makers of vehicles and devices, and kijang, the family of Kijang
// Innova.
var makers = wordlist.Words(
	"toyota honda suzuki yamaha kawasaki daihatsu mitsubishi nissan mazda hyundai kia wuling byd chery isuzu hino bmw audi tesla ford lexus geely " +
		"neta aion vinfast jaecoo subaru peugeot volvo chevrolet kijang " +
		"samsung xiaomi oppo vivo realme infinix tecno apple asus lenovo acer huawei honor sony google nokia motorola itel microsoft")

// products joins a vehicle or a device with the same model that has its maker in
// front: Toyota Kijang Innova and Kijang Innova, Samsung Galaxy S25 and Galaxy S25.
// All that stands behind the maker must be the same: a version (Galaxy S25 Ultra)
// is another thing. Where two makers have such a model, A5, nothing tells whose it is.
func (l *linker) products() {
	made := l.madeModels()
	makersOf := make(map[int]string, len(made)) // the maker by the form of the model alone
	for _, m := range made {
		maker := l.forms[m.full].words[0]
		if maker == "kijang" {
			maker = "toyota"
		}
		if first, ok := makersOf[m.model]; ok && first != maker {
			maker = "" // two of them
		}
		makersOf[m.model] = maker
	}
	for _, m := range made {
		if makersOf[m.model] != "" {
			l.join(m.model, m.full)
		}
	}
}

// madeModel is a form with a maker in front and that of its model alone.
type madeModel struct{ full, model int }

// madeModels returns those of the text.
func (l *linker) madeModels() (made []madeModel) {
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Product || len(f.words) < 2 || len(f.words) > maxNameWords || !makers.Has(f.words[0]) {
			continue
		}
		if g, ok := l.byKey[formKey{entity.Product, strings.Join(f.words[1:], " ")}]; ok {
			made = append(made, madeModel{i, g})
		}
	}
	return made
}
