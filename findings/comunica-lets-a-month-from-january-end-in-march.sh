#!/usr/bin/env bash
# @comunica/query-sparql-rdfjs 5.4.1 with n3 2.13.12: months and years added to dates in SPARQL.
#
# What was expected: a month from 31 January 2018 is 28 February. SPARQL 1.1 has no such sums; Comunica adds those that the community
#   proposed (SEP-0002), with the operators of XPath, and its source names their rule (XML Schema 1.0 part 2, appendix E): a day that
#   the month does not have becomes its last day. Six months from 31 August end in February.
# What happens: the days that the month does not have run over into the next one. A month from 31 January ends on 3 March, six months
#   from 31 August 2018 on 3 March 2019, and a year from 29 February 2020 on 1 March 2021. A month before 31 March is 3 March, in
#   the same month, so that a look back over a month leaves out its first days. Dates with times do the same. From the 1st to the 28th of
#   a month, and with durations in days, every result is right. No error is raised. No report of it was found.
# Whom it hurts: whoever asks by date of law: until when a general licence, a wind-down period or a notice is in force. What
#   was sold on 1 to 3 March counts as licensed, and a sale of 2 March is not found in the month before 31 March. Add days, or
#   reckon the last day outside of the query.
#
# Exits with 0 as long as the engine behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @comunica/query-sparql-rdfjs@5.4.1 n3@2.13.12 >/dev/null
cat > try.js <<'JS'
const { QueryEngine } = require("@comunica/query-sparql-rdfjs");
const { Parser, Store } = require("n3");
const xsd = "http://www.w3.org/2001/XMLSchema#";
const store = new Store(new Parser().parse(`@prefix : <http://example.org/> . @prefix xsd: <${xsd}> .
	:licence :from "2018-01-31"^^xsd:date ; :for "P1M"^^xsd:yearMonthDuration .
	:sale :of :mill ; :on "2018-03-02"^^xsd:date . :other :of :mill ; :on "2018-03-05"^^xsd:date . :third :of :mill ; :on "2018-02-20"^^xsd:date .`));
const engine = new QueryEngine();
const ask = async (query) => {
	const rows = await engine.queryBindings(`PREFIX : <http://example.org/> PREFIX xsd: <${xsd}> ${query}`, { sources: [store] });
	return (await rows.toArray()).map((row) => row.get("seen")?.value.replace("http://example.org/", "") ?? "nothing").sort().join(", ");
};
let same = true;
const see = async (what, query, wanted) => {
	const seen = await ask(query);
	console.log(`${what}: ${seen}`);
	same &&= seen === wanted;
};
const sum = (type, day, sign, time, duration = "yearMonthDuration") => see(`${day} ${sign} ${time}`,
	`SELECT ("${day}"^^xsd:${type} ${sign} "${time}"^^xsd:${duration} AS ?seen) {}`, sums.shift());
const sums = ["2018-02-28", "2018-11-01", "2018-03-03", "2019-03-03", "2021-03-01", "2018-03-03", "2019-03-03T00:00:00Z"];
(async () => {
	await sum("date", "2018-01-28", "+", "P1M");
	await sum("date", "2018-08-03", "+", "P90D", "dayTimeDuration");
	await sum("date", "2018-01-31", "+", "P1M");
	await sum("date", "2018-08-31", "+", "P6M");
	await sum("date", "2020-02-29", "+", "P1Y");
	await sum("date", "2018-03-31", "-", "P1M");
	await sum("dateTime", "2018-08-31T00:00:00Z", "+", "P6M");
	await see("sales under the licence of a month from 31 January", `SELECT (?sale AS ?seen) { ?licence :from ?from ; :for ?for . ?sale :on ?on
		FILTER(?on >= ?from && ?on <= ?from + ?for) }`, "sale, third");
	await see("sales in the month before 31 March", `SELECT (?sale AS ?seen) { ?sale :on ?on
		FILTER(?on > "2018-03-31"^^xsd:date - "P1M"^^xsd:yearMonthDuration && ?on <= "2018-03-31"^^xsd:date) }`, "other");
	process.exit(same ? 0 : 1);
})();
JS
node try.js
