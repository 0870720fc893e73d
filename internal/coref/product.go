package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// makers are the makers of vehicles and devices, and kijang, the family of Kijang
// Innova.
var makers = wordlist.TableOf(wordlist.FieldsOf(
	"toyota honda suzuki yamaha kawasaki daihatsu mitsubishi nissan mazda hyundai kia wuling byd chery isuzu hino bmw audi tesla ford lexus geely " +
		"neta aion vinfast jaecoo subaru peugeot volvo chevrolet kijang " +
		"samsung xiaomi oppo vivo realme infinix tecno apple asus lenovo acer huawei honor sony google nokia motorola itel microsoft"))

// products joins a vehicle or a device with the same model that has its maker in
// front: Toyota Kijang Innova and Kijang Innova, Samsung Galaxy S25 and Galaxy S25.
// All that stands behind the maker must be the same: a version (Galaxy S25 Ultra)
// is another thing.
func (l *linker) products() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Product || len(f.words) < 2 || len(f.words) > maxNameWords || !makers.Has(f.words[0]) {
			continue
		}
		if g, ok := l.byKey[formKey{entity.Product, strings.Join(f.words[1:], " ")}]; ok {
			l.join(g, i)
		}
	}
}
