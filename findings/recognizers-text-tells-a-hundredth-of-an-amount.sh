#!/usr/bin/env bash
# @microsoft/recognizers-text-number-with-unit 1.3.1 for JavaScript: amounts of money in English text.
#
# What was expected: "EUR 18 million", as annual reports and ministries write it, is 18,000,000 euros, as "18 million EUR" is.
# What happens: with the code of a currency before the number, the value is a hundredth: 180,000. It is so for EUR, USD, GBP, CNY,
#   JPY, CHF, NOK and others, and for "RMB" and "Rs"; not for HKD, and not for signs ("$", "NT$", "R$"). The yen has no
#   hundredth at all. The result has the right unit and the right code, and no other sign of a doubt. "SEK 18 million" and
#   "CAD 18 million" are not found.
# Whom it hurts: whoever takes amounts out of reports and news to compare them with a record: net sales of RMB 122.95 billion are
#   1.2295 billion, next to dollar amounts of the same page that are right. Put the code behind the number before asking, or read
#   the number by itself and the code by itself.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number-with-unit@1.3.1 >/dev/null
cat > try.js <<'JS'
const { recognizeCurrency } = require("@microsoft/recognizers-text-number-with-unit");
const read = (text) => recognizeCurrency(text, "en-us")
	.map((found) => `${found.resolution.value} ${found.resolution.isoCurrency ?? found.resolution.unit}`).join(", ") || "nothing";
const wanted = {
	"The group sold goods for 18 million EUR.": "18000000 EUR",
	"The group sold goods for EUR 18 million.": "180000 EUR",
	"The group sold goods for USD 18 million.": "180000 USD",
	"The group sold goods for US$18 million.": "18000000 USD",
	"The group sold goods for JPY 18 million.": "180000 JPY",
	"The group sold goods for HKD 18 million.": "18000000 HKD",
	"The group sold goods for NT$18 million.": "18000000 TWD",
	"Net sales were RMB 122.95 billion.": "1229500000 CNY",
	"Net sales were 122.95 billion yuan.": "122950000000 CNY",
	"The fine was Rs 12 million.": "120000 Rupee",
	"Net sales were SEK 18 million.": "nothing",
};
let same = true;
for (const [text, value] of Object.entries(wanted)) {
	const seen = read(text);
	console.log(`${text} ${seen}`);
	same &&= seen === value;
}
process.exit(same ? 0 : 1);
JS
node try.js
