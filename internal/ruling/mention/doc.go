// Package mention tells what a name is by its other mentions and the words around them:
// definition (Ombak adalah film), class (kota Odesa), elsewhere (what was found in one
// place and not in another; elsewhere_fit says where it may be), possessive (Jokowinya),
// common (short forms of what is no name) and minister (nor is what he is of).
package mention
