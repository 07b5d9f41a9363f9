#!/usr/bin/env bash
# country-locale-map 1.9.14, countrynames 0.1.1 and country-in-text-detector 1.0.10: the code of a country by its name.
#
# What was expected: a name of a country gives its code or none. A name that a library gives for a code leads back to
#   that code. A text about one state is not found to be about another.
# What happens: with its search for names that are nearly alike, country-locale-map takes the People's Republic of China for
#   North Korea (KP), the Republic of China (Taiwan) for South Korea, the Czech Republic for the Central African Republic, Syria
#   for Serbia (RS) and Northern Ireland for the Northern Mariana Islands. It has no score and no word that the match is poor; its
#   own list knows China as "China" alone. countrynames calls CG "CONGO", as ISO 3166-1 does, and answers CD, the Democratic
#   Republic, for that very name. country-in-text-detector finds South Korea alone in a text about the Democratic People's
#   Republic of Korea, and Sudan in one about South Sudan.
# Whom it hurts: whoever gives registers, filings or lists of sanctions country codes. Official names are what they contain,
#   and the pairs that are confused are states with an embargo and their neighbours.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund country-locale-map@1.9.14 fuzzball@2.2.6 countrynames@0.1.1 country-in-text-detector@1.0.10 >/dev/null
cat > try.js <<'JS'
const map = require("country-locale-map");
const names = require("countrynames");
const { detect } = require("country-in-text-detector");
const near = (name) => map.getAlpha2ByName(name, true);
const inText = (text) => detect(text).map((found) => found.iso3166).join();
const wanted = { "People's Republic of China": "KP", "Republic of China": "KR", "Czech Republic": "CF", Syria: "RS", "Northern Ireland": "MP", China: "CN" };
let same = true;
const see = (what, seen, text) => {
	console.log(`${what} -> ${seen}`);
	same &&= seen === text;
};
for (const [name, code] of Object.entries(wanted)) see(`country-locale-map: ${name}`, near(name), code);
see("countrynames: CG", names.getName("CG"), "CONGO");
see("countrynames: CONGO", names.getCode("CONGO"), "CD");
see("country-in-text-detector: North Korea", inText("A ministry of the Democratic People's Republic of Korea owns the mill."), "KR");
see("country-in-text-detector: South Sudan", inText("The ministry of South Sudan owns the mill."), "SD");
process.exit(same ? 0 : 1);
JS
node --no-deprecation try.js
