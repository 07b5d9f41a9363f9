#!/usr/bin/env bash
# edtf 4.11.1 for JavaScript: the first and last day of an extended date (EDTF, the profile of ISO 8601-2 of the Library of
# Congress), next to @edtf-ts/core 0.4.2.
#
# What was expected: "[2016..2018]", one of the years from 2016 to 2018, ends with 2018 and covers 2017. The code 37, the
#   first third of a year, is four months long, as the specification says. The southern summer (code 30) is not in the months of
#   the northern one.
# What happens: the set ends on 31 December 2016 and does not cover 2017, while "[2016,2018]" covers it. With months,
#   "[2016-01..2018-06]" ends in January 2016. Of a range at the end of a set, or of a list in braces, the first date is taken
#   for the last. Each third of a year has a month too many: the first ends on 31 May, the second on 30 September, and May and
#   September are in two of them. The southern summer is July to September, the southern winter January to March. Text and
#   parts of these dates are right; the other library has 2018 and April.
# Whom it hurts: whoever asks whether a claim without an exact date ("in one of the years 2016 to 2018") can fall into the time of a
#   sanction or of another owner. Two of three years are ruled out without a word.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1 @edtf-ts/core@0.4.2 >/dev/null
cat > try.mjs <<'JS'
import edtf from "edtf";
import { parse } from "@edtf-ts/core";
const span = ({ min, max }) => [min, max].map((time) => new Date(time).toISOString().slice(0, 10)).join(" to ");
const read = (text) => span(edtf(text));
const other = (text) => span(parse(text).value);
for (const text of ["[2016..2018]", "{2016..2018}", "[2016-01..2018-06]", "[2016,2018]", "2018-37", "2018-38", "2018-39"]) {
	console.log(`${text.padEnd(18)} edtf ${read(text)}, @edtf-ts/core ${other(text)}`);
}
for (const text of ["2018-29", "2018-30", "2018-31", "2018-32"]) console.log(`${text} edtf ${read(text)}`);
const covers = (text) => edtf(text).covers(edtf("2017"));
console.log(`2017 is covered by [2016..2018]: ${covers("[2016..2018]")}, by [2016,2018]: ${covers("[2016,2018]")}`);
process.exit(read("[2016..2018]") === "2016-01-01 to 2016-12-31" && read("{2016..2018}") === "2016-01-01 to 2016-12-31"
	&& read("[2016-01..2018-06]") === "2016-01-01 to 2016-01-31" && other("[2016..2018]") === "2016-01-01 to 2018-12-31"
	&& !covers("[2016..2018]") && covers("[2016,2018]") && edtf("[2016..2018]").edtf === "[2016..2018]"
	&& read("2018-37") === "2018-01-01 to 2018-05-31" && read("2018-38") === "2018-05-01 to 2018-09-30"
	&& other("2018-37") === "2018-01-01 to 2018-04-30"
	&& read("2018-30") === "2018-07-01 to 2018-09-30" && read("2018-32") === "2018-01-01 to 2018-03-31" ? 0 : 1);
JS
node try.mjs
