#!/usr/bin/env bash
# i18n-iso-countries 7.14.0: the name of one code in several languages.
#
# What was expected: the names of a code are translations of each other.
# What happens: for the code TW the English name is that of ISO 3166-1, "Taiwan, Province of China", and the Chinese one
#   says the same, while German, French, Japanese, Russian and Spanish have the plain name. Whether a page takes a side
#   in a dispute between states depends on the reader's language.
# Whom it hurts: whoever prints names of countries beside claims about states and wants the same neutral words for every
#   reader. A list of names of one's own is needed, or one language for all.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0 >/dev/null
cat > try.js <<'JS'
const countries = require("i18n-iso-countries");
const names = Object.fromEntries(["en", "zh", "de", "fr", "ja", "ru", "es"].map((language) => {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  return [language, countries.getName("TW", language)];
}));
console.log(JSON.stringify(names));
const claims = (language) => /China|中国/.test(names[language]);
process.exit(["en", "zh"].every(claims) && !["de", "fr", "ja", "ru", "es"].some(claims) ? 0 : 1);
JS
node try.js
