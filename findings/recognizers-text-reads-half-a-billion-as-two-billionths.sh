#!/usr/bin/env bash
# @microsoft/recognizers-text-number 1.3.1 for JavaScript: numbers in English words.
#
# What was expected: "half a billion" is 500,000,000 and "one and a half million" 1,500,000, or they are not found. The library reads
#   "half", "two billion" and "two thirds" rightly.
# What happens: what follows "a" is the lower part of a fraction. "Half a billion" is 0.000000002, the whole of "one and a half million"
#   is 1.0000005, "a quarter of a million" 0.000004. The same words with a currency have the same values ("half a billion dollars").
#   Of "half a percent" the percentage is 0%.
# Whom it hurts: whoever reads fines, loans and market sizes out of news, where such words are common: a sum of half a billion ends up
#   as nothing, and a check for "more than zero" passes. Refuse values below one where the text has "million", "billion" or
#   "thousand".
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number@1.3.1 \
  @microsoft/recognizers-text-number-with-unit@1.3.1 >/dev/null
cat > try.js <<'JS'
const { recognizeNumber, recognizePercentage } = require("@microsoft/recognizers-text-number");
const { recognizeCurrency } = require("@microsoft/recognizers-text-number-with-unit");
const values = (found) => found.map((one) => one.resolution.value).join(", ");
const seen = {
	"half": values(recognizeNumber("half", "en-us")),
	"two billion": values(recognizeNumber("two billion", "en-us")),
	"half a billion": values(recognizeNumber("half a billion", "en-us")),
	"one and a half million": values(recognizeNumber("one and a half million", "en-us")),
	"a quarter of a million": values(recognizeNumber("a quarter of a million", "en-us")),
	"half a billion dollars": values(recognizeCurrency("half a billion dollars", "en-us")),
	"one and a half percent": values(recognizePercentage("one and a half percent", "en-us")),
	"half a percent": values(recognizePercentage("half a percent", "en-us")),
};
const wanted = {
	"half": "0.5",
	"two billion": "2000000000",
	"half a billion": "2E-09",
	"one and a half million": "1.0000005",
	"a quarter of a million": "4E-06",
	"half a billion dollars": "2E-09",
	"one and a half percent": "1.5%",
	"half a percent": "0%",
};
let same = true;
for (const [text, value] of Object.entries(wanted)) {
	console.log(`${text}: ${seen[text]}`);
	same &&= seen[text] === value;
}
process.exit(same ? 0 : 1);
JS
node try.js
