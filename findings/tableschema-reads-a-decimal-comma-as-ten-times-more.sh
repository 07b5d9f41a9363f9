#!/usr/bin/env bash
# tableschema for JavaScript 1.12.6, the reader of Table Schema behind datapackage 1.1.10.
#
# What was expected: a field of type number with decimalChar "," and groupChar "." reads "18,7" as 18.7. The schema allows
#   both marks, and German, French and Italian tables are written so.
# What happens: the comma is first put into a point, and then every point is taken out as a mark of groups. "18,7" is read
#   as 187, and "1.234,5" as 12345. No error is raised, and the table counts as valid. With decimalChar alone the figure is
#   right.
# Whom it hurts: whoever reads a data package of shares or sums with European marks. Each figure with one decimal place is
#   ten times as large, each with two a hundred times, and a figure without decimals is right.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6 >/dev/null
printf 'firm;share\nMaker A;18,7\nMaker B;22\nMaker C;1.234,5\n' > shares.csv
cat > try.js <<'JS'
const { Table } = require("tableschema");
const fields = (marks) => [{ name: "firm", type: "string" }, { name: "share", type: "number", ...marks }];
const read = async (marks, rows) => {
	const source = rows || require("fs").readFileSync("shares.csv", "utf8").trim().split("\n").map((row) => row.split(";"));
	const table = await Table.load(source, { schema: { fields: fields(marks) } });
	return (await table.read()).map((row) => row[1]);
};
(async () => {
	const both = await read({ decimalChar: ",", groupChar: "." });
	const comma = await read({ decimalChar: "," }, [["firm", "share"], ["Maker A", "18,7"]]);
	console.log(`18,7 and 22 and 1.234,5 with both marks are read as ${both.join(" and ")}; 18,7 with decimalChar alone as ${comma[0]}`);
	process.exit(both.join() === "187,22,12345" && comma[0] === 18.7 ? 0 : 1);
})();
JS
node try.js
