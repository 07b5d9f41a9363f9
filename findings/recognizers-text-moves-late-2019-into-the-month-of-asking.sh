#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time 1.3.2 for JavaScript: times in English text, with the day from which they are seen.
#
# What was expected: "late 2019" is in 2019, and "by the end of 2027" ends in 2027, whatever the day of asking. "2019", "December 2018"
#   and "the first half of 2021" do not depend on it.
# What happens: with a part of a named year ("early", "mid", "late", "beginning of", "end of") the year is lost, and the time is a half
#   of the month in which the question is put: asked in July 2020, "late 2019" and "the end of 2018" are 16 July 2020 to 1 August 2020,
#   and "by the end of 2027" ends on 1 August 2020. "The end of last year" is right. The text that was found includes the
#   year, and there is no timex.
# Whom it hurts: whoever takes deadlines and starts out of laws and reports: equipment that has to go by the end of 2027 would have had
#   to go this month, and a tie of early 2016 began this month. The answer changes with the month of asking. Look for a year
#   in the found text, and refuse a result that lies outside it.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-date-time@1.3.2 >/dev/null
cat > try.js <<'JS'
const { recognizeDateTime } = require("@microsoft/recognizers-text-date-time");
const read = (text, today) => recognizeDateTime(text, "en-us", 0, today)
	.map((found) => `${found.text}: ${found.resolution.values.map((one) => `${one.start ?? ""}..${one.end ?? ""}`).join(" or ")}`)
	.join(", ");
const july = new Date(2020, 6, 14);
const february = new Date(2026, 1, 3);
const wanted = [
	["It was banned in 2019.", july, "2019: 2019-01-01..2020-01-01"],
	["It was banned late last year.", july, "late last year: 2019-07-01..2020-01-01"],
	["It was banned in late 2019.", july, "late 2019: 2020-07-16..2020-08-01"],
	["It was banned in late 2019.", february, "late 2019: 2026-02-16..2026-03-01"],
	["It was banned in mid-2018.", july, "mid-2018: 2020-07-16..2020-08-01"],
	["It was banned at the beginning of 2016.", july, "beginning of 2016: 2020-07-01..2020-07-16"],
	["It was banned at the end of 2018.", july, "the end of 2018: 2020-07-16..2020-08-01"],
	["It has to go by the end of 2027.", july, "by the end of 2027: ..2020-08-01"],
	["It has supplied them since early 2016.", july, "since early 2016: 2020-07-01..2020-07-16"],
];
let same = true;
for (const [text, today, times] of wanted) {
	const seen = read(text, today);
	console.log(`${text} ${seen}`);
	same &&= seen === times;
}
process.exit(same ? 0 : 1);
JS
node try.js
