#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 and shacl-engine 1.1.2, the two SHACL validators of npm, with n3 1.26.0 and @zazuko/env 3.0.1: sh:lessThan
# and sh:maxInclusive on dates and durations.
#
# What was expected: sh:lessThan compares as the operator < of SPARQL does, and what cannot be compared is a violation (SHACL 4.5.3).
#   A stake that starts on 30 June 2019 and ends on 30 June 2018 is a violation. Nine months are less than ten.
# What happens: dates with a time zone ("2019-06-30+02:00", a form that xsd:date allows and that data of EU offices use) pass in any
#   order, and so do years with a zone ("2019Z"). The same dates without a zone are compared. sh:maxInclusive calls each
#   date with a zone a violation, too early or not. Durations are compared by letters: P9M is above P10M, P2Y above P18M, both of type
#   xsd:yearMonthDuration. A year and a day, which SPARQL does not compare, are compared as if the year were its first day. Both
#   libraries say "conforms" or not, without a warning.
# Whom it hurts: whoever checks data on owners, contracts or measures with shapes before they are published or loaded: a row whose start
#   and end are swapped passes, and a right row about ten months of notice is refused. Take the zone off dates before the check,
#   write durations in one unit with equal digits, and keep one row that must fail beside each shape.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 n3@1.26.0 @zazuko/env@3.0.1 >/dev/null
cat > try.mjs <<'JS'
import rdf from "@zazuko/env";
import { Parser } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { Validator } from "shacl-engine";

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
	@prefix : <https://example.org/> .`;
const read = (turtle) => rdf.dataset(new Parser().parse(prefixes + turtle));
const check = async (rule, stake) => {
	const shape = read(`:Stakes a sh:NodeShape ; sh:targetClass :Stake ; sh:property [ ${rule} ] .`);
	const data = read(`:one a :Stake ; ${stake} .`);
	const first = await new SHACLValidator(shape, { factory: rdf }).validate(data);
	const second = await new Validator(shape, { factory: rdf }).validate({ dataset: data });
	return `${first.conforms}, ${second.conforms}`;
};
const order = "sh:path :start ; sh:lessThan :end";
const until2020 = 'sh:path :start ; sh:maxInclusive "2020-12-31+01:00"^^xsd:date';
const notice = "sh:path :notice ; sh:lessThan :term";
const from = (start, end, type) => `:start "${start}"^^xsd:${type} ; :end "${end}"^^xsd:${type}`;
const terms = (first, second) => `:notice "${first}"^^xsd:yearMonthDuration ; :term "${second}"^^xsd:yearMonthDuration`;
const cases = [
	["2018-06-30 before 2019-06-30", order, from("2018-06-30", "2019-06-30", "date"), "true, true"],
	["2019-06-30 before 2018-06-30", order, from("2019-06-30", "2018-06-30", "date"), "false, false"],
	["2019-06-30+02:00 before 2018-06-30+02:00", order, from("2019-06-30+02:00", "2018-06-30+02:00", "date"), "true, true"],
	["2019 before 2018", order, from("2019", "2018", "gYear"), "false, false"],
	["2019Z before 2018Z", order, from("2019Z", "2018Z", "gYear"), "true, true"],
	["2018-06-30+02:00 by the end of 2020", until2020, ':start "2018-06-30+02:00"^^xsd:date', "false, false"],
	["9 months less than 10", notice, terms("P9M", "P10M"), "false, false"],
	["10 months less than 9", notice, terms("P10M", "P9M"), "true, true"],
	["2 years less than 18 months", notice, terms("P2Y", "P18M"), "false, false"],
	["18 months less than 2 years", notice, terms("P18M", "P2Y"), "true, true"],
	["the year 2018 before 30 June 2018", order, ':start "2018"^^xsd:gYear ; :end "2018-06-30"^^xsd:date', "true, true"],
];
let same = true;
for (const [what, rule, stake, wanted] of cases) {
	const seen = await check(rule, stake);
	console.log(`${what}: conforms ${seen}`);
	same &&= seen === wanted;
}
process.exit(same ? 0 : 1);
JS
node try.mjs
