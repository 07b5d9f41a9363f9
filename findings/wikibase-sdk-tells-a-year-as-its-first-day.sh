#!/usr/bin/env bash
# wikibase-sdk 10.2.1, simplifying claims of Wikidata with its default options.
#
# What was expected: a time that Wikidata knows to the year or the century stays recognisable as such, and a qualifier
#   "unknown value" differs from a qualifier that is not there.
# What happens: the end of an ownership "2019" (precision 9, year) becomes the instant 2019-01-01T00:00:00.000Z, the same
#   as for a tie that ended on that very day. "19th century" (precision 7, stored as 1900) becomes the first day of 1900,
#   the last year of that century. An end that is known to exist and not known when ("somevalue") goes without a word.
# Whom it hurts: whoever takes owners and their dates from Wikidata. A tie that ended some time in 2019 counts as over for
#   all of that year, and one that is over counts as lasting.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wikibase-sdk@10.2.1 >/dev/null
cat > try.mjs <<'JS'
import { simplifyClaims } from "wikibase-sdk";
const time = (time, precision) => ({ snaktype: "value", property: "P582", datatype: "time", datavalue: { type: "time",
	value: { time, precision, timezone: 0, before: 0, after: 0, calendarmodel: "http://www.wikidata.org/entity/Q1985727" } } });
const owner = (number, end) => ({ id: `Q1$${number}`, type: "statement", rank: "normal", qualifiers: end ? { P582: [end] } : undefined,
	mainsnak: { snaktype: "value", property: "P127", datatype: "wikibase-item",
		datavalue: { type: "wikibase-entityid", value: { "entity-type": "item", "numeric-id": number, id: `Q${number}` } } } });
const claims = { P127: [owner(11, time("+2019-00-00T00:00:00Z", 9)), owner(12, time("+2019-01-01T00:00:00Z", 11)),
	owner(13, time("+1900-00-00T00:00:00Z", 7)), owner(14, { snaktype: "somevalue", property: "P582", datatype: "time" }), owner(15)] };
const ends = simplifyClaims(claims, { keepQualifiers: true }).P127.map((claim) => JSON.stringify(claim.qualifiers?.P582 ?? []));
console.log(`ended in 2019: ${ends[0]}\nended on 1 January 2019: ${ends[1]}\nended in the 19th century: ${ends[2]}`);
console.log(`ended, day unknown: ${ends[3]}\nno end: ${ends[4]}`);
process.exit(ends[0] === '["2019-01-01T00:00:00.000Z"]' && ends[1] === ends[0] && ends[2] === '["1900-01-01T00:00:00.000Z"]'
	&& ends[3] === ends[4] ? 0 : 1);
JS
node try.mjs
