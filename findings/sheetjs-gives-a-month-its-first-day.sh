#!/usr/bin/env bash
# SheetJS (npm xlsx) 0.18.5, reading CSV with its default options.
#
# What was expected: a cell that names a month stays a month, and a day that no calendar has, or a fraction, stays a text
#   or is refused.
# What happens: the month "2019-06" becomes the day number 43617, which is 1 June 2019. "2012-02-30" becomes 1 March 2012,
#   "1/3", a third, becomes 3 January 2001. There is no error and no mark. With raw:true at reading all cells stay texts.
# Whom it hurts: whoever reads tables of who owned or supplied whom in a browser or with Node. A stake that ended in some
#   part of June counts as over on its first day, and a mistyped date becomes another date that looks sound.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat > try.cjs <<'JS'
const xlsx = require("xlsx");
const cells = ["2019-06", "2012-02-30", "1/3"];
const csv = "ended\n" + cells.join("\n");
const values = (reading, writing) => xlsx.utils.sheet_to_json(xlsx.read(csv, { type: "string", ...reading }).Sheets.Sheet1, writing)
	.map((row) => row.ended);
// Days since 30 December 1899, as spreadsheets count them after February 1900.
const day = (number) => new Date(Date.UTC(1899, 11, 30 + Math.round(number))).toISOString().slice(0, 10);
const read = values({}, {});
const kept = values({ raw: true }, {});
cells.forEach((cell, i) => console.log(`${cell}: ${read[i]}, which is ${day(read[i])}; with raw:true ${kept[i]}`));
process.exit(read.map(day).join() === "2019-06-01,2012-03-01,2001-01-03" && kept.join() === cells.join() ? 0 : 1);
JS
node try.cjs
