#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.9, the newest version that is published with its built files, which writes and reads Parquet: a column of type
# DECIMAL with up to nine digits. hyparquet 1.31.5 reads the same file.
#
# What was expected: a table that the library wrote is read by it with each value in its row, or reading fails.
# What happens: the writer keeps every decimal in 8 bytes, whatever its precision, which Parquet permits. The reader takes 4 bytes for
#   each value if the precision is at most 9, and does not look at the type of the column. Every second value becomes the upper half
#   of the one before, which is 0, and the others slide down: the third owner has the share of the second, and the shares of the
#   lower half of the table are gone. The names stay where they are. No error is raised. A precision of 10 or more is read rightly, and
#   hyparquet puts every share into its row in both files. The documentation says nothing of this, and no report of it was found (one
#   that is open says that decimals are cut instead of rounded when they are written).
# Whom it hurts: whoever keeps stakes in percent as DECIMAL(5,2), the natural type for them. A holder is told with the stake of
#   another one, and every second holder with none. Declare a precision of at least 10.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.9 hyparquet@1.31.5 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import parquet from "@dsnp/parquetjs";
import { parquetReadObjects } from "hyparquet";
const stakes = [["Arden", 22.5], ["Birk", 51.25], ["Corve", 7.75], ["Dunmar", 1.25]].map(([owner, percent]) => ({ owner, percent }));
const told = (rows) => rows.map(({ owner, percent }) => `${owner} ${percent}`).join(", ");
const read = async (precision) => {
	const file = `stakes-${precision}.parquet`;
	const schema = new parquet.ParquetSchema({ owner: { type: "UTF8" }, percent: { type: "DECIMAL", precision, scale: 2 } });
	const writer = await parquet.ParquetWriter.openFile(schema, file);
	for (const stake of stakes) await writer.appendRow(stake);
	await writer.close();
	const reader = await parquet.ParquetReader.openFile(file);
	const rows = [];
	const cursor = reader.getCursor();
	for (let row = await cursor.next(); row; row = await cursor.next()) rows.push(row);
	await reader.close();
	const bytes = new Uint8Array(readFileSync(file));
	const seen = [told(rows), told(await parquetReadObjects({ file: bytes.buffer }))];
	console.log(`DECIMAL(${precision},2) by parquetjs: ${seen[0]}\n${" ".repeat(String(precision).length + 11)} by hyparquet: ${seen[1]}`);
	return seen;
};
console.log(`written: ${told(stakes)}`);
const right = "Arden 22.5, Birk 51.25, Corve 7.75, Dunmar 1.25";
const [narrow, narrowElsewhere] = await read(5);
const [wide, wideElsewhere] = await read(10);
process.exit(narrow === "Arden 22.5, Birk 0, Corve 51.25, Dunmar 0" && narrowElsewhere === right && wide === right
	&& wideElsewhere === right ? 0 : 1);
JS
node try.mjs
