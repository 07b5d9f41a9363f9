#!/usr/bin/env bash
# jsonstat-suite 4.0.1, which turns statistical tables in CSV and SDMX-JSON into JSON-stat.
#
# What was expected: a blank cell of CSV has no value, which JSON-stat writes as null, as it is for "n/a" and "..". Observations of
#   SDMX-JSON with different powers of ten (UNIT_MULT, by the guidelines of SDMX the exponent with which the value is to be
#   multiplied) come out as numbers that can be compared, or with their multiplier.
# What happens: a blank cell becomes the number 0, also where the column of statuses says that the figure is confidential; a blank in
#   quotes becomes null. Written as CSV again the cell is 0. Of SDMX-JSON only OBS_STATUS is kept: 5.5 in millions and 5500 in
#   thousands, which are the same sum, become 5.5 and 5500, and neither unit nor multiplier is anywhere in the result. No error is
#   raised. The documentation has a column of statuses and no word about blanks or about attributes that are left out (it calls
#   version 2 of SDMX-JSON, used here, experimental).
# Whom it hurts: whoever compares trade between countries or holdings of foreign owners. Tables of trade leave out what is
#   confidential, which is often what a single company buys: here it is no trade at all. Of two figures one can be a thousand
#   times too large against the other. Write n/a into blank cells, and multiply before converting.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonstat-suite@4.0.1 >/dev/null
cat > try.mjs <<'JS'
import { fromCSV, fromSDMX, toCSV } from "jsonstat-suite";
const csv = ["importer,year,status,value", "NO,2017,,12", "NO,2018,c,", 'SE,2017,c,""', "SE,2018,c,n/a", ""].join("\n");
const table = fromCSV(csv, { slabel: "status" });
const again = toCSV(table).trim().split("\n").slice(1);
console.log(csv);
console.log("values", JSON.stringify(table.value), "statuses", JSON.stringify(table.status));
console.log("as CSV again", again);
const named = (id, ...values) => ({ id, name: id, values: values.map((value) => ({ id: value, name: value })) });
const message = {
	meta: { id: "example", prepared: "2020-01-01T00:00:00Z", sender: { id: "EX" } },
	data: {
		structures: [{
			name: "Holdings of foreign owners",
			dimensions: { dataSet: [], series: [], observation: [named("REF_AREA", "NO", "SE"), named("TIME_PERIOD", "2018")] },
			attributes: { dataSet: [], series: [], observation: [named("OBS_STATUS", "A"), named("UNIT_MULT", "6", "3"), named("UNIT_MEASURE", "USD")] },
		}],
		dataSets: [{ structure: 0, action: "Information", observations: { "0:0": [5.5, 0, 0, 0], "1:0": [5500, 0, 1, 0] } }],
	},
};
const holdings = fromSDMX(message);
console.log("of 5.5 million and 5500 thousand dollars:", JSON.stringify(holdings));
process.exit(JSON.stringify(table.value) === "[12,0,null,null]" && JSON.stringify(table.status) === '[null,"c","c","c"]'
	&& again.some((line) => line.startsWith("NO,2018") && line.endsWith(",0")) && JSON.stringify(holdings.value) === "[5.5,5500]"
	&& !/USD|UNIT|mult/i.test(JSON.stringify(holdings)) ? 0 : 1);
JS
node try.mjs
