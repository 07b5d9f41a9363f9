#!/usr/bin/env bash
# sdmx-json-parser 0.3.1, which reads statistical tables in SDMX-JSON 2.0 from a web service, for charts on a page.
#
# What was expected: an observation whose attribute is null has no value of this attribute. SDMX-JSON writes attributes as
#   places in a list, 0 for the first one, and null for none.
# What happens: getData() gives such an observation the first value of the list. Of three amounts, one in millions, one in thousands and
#   one without a multiplier, the last is told in "Millions". A figure without a status is told as "Estimated" when this is
#   the first status of the table, and a disputed one keeps its word, so that nothing looks amiss. Values that the message has
#   in a second data set, as for a correction, are not there. No error is raised.
# Whom it hurts: whoever shows revenues, shares or trade by country from a statistical office. Plain figures become a million times
#   larger, and final ones estimates. Take the observations by getObservations() and look the attributes up yourself.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sdmx-json-parser@0.3.1 >/dev/null
cat > try.cjs <<'JS'
const { createServer } = require("node:http");
const { SDMXParser } = require("sdmx-json-parser");
const values = (...names) => names.map((name, place) => ({ id: `${place}`, name }));
const none = [];
const message = {
	meta: { id: "MADE-UP", prepared: "2020-01-01T00:00:00Z" },
	data: {
		structures: [{
			dataSets: [0, 1],
			dimensions: { dataSet: none, series: none, observation: [
				{ id: "FIRM", name: "Firm", keyPosition: 0, values: values("Orrin", "Vell", "Tarn", "Ilex") },
				{ id: "TIME_PERIOD", name: "Year", keyPosition: 1, values: values("2018") }] },
			attributes: { dataSet: none, series: none, observation: [
				{ id: "UNIT_MULT", name: "Multiplier", values: values("Millions", "Thousands") },
				{ id: "OBS_STATUS", name: "Status", values: values("Estimated", "Disputed") }] },
		}],
		dataSets: [
			{ structure: 0, action: "Information", observations: { "0:0": [70, 0, 1], "1:0": [70, 1, null], "2:0": [70, null, null] } },
			{ structure: 0, action: "Information", observations: { "3:0": [12, 0, 0] } }],
	},
};
const server = createServer((request, response) => response.end(JSON.stringify(message)));
server.listen(0, "127.0.0.1", async () => {
	const parser = new SDMXParser();
	await parser.getDatasets(`http://127.0.0.1:${server.address().port}/data?dimensionAtObservation=AllDimensions`);
	const rows = parser.getData();
	server.close();
	for (const row of rows) console.log(`${row.FIRM} ${row.TIME_PERIOD}: ${row.value} ${row.UNIT_MULT}, ${row.OBS_STATUS}`);
	console.log(`as the message has them: ${JSON.stringify(parser.getObservations())}`);
	const [orrin, vell, tarn] = rows;
	process.exit(rows.length === 3 && orrin.OBS_STATUS === "Disputed" && vell.UNIT_MULT === "Thousands" && vell.OBS_STATUS === "Estimated"
		&& tarn.UNIT_MULT === "Millions" && tarn.OBS_STATUS === "Estimated" ? 0 : 1);
});
JS
node try.cjs
