#!/usr/bin/env bash
# rdf-parser-csvw 1.1.0, turning a table with CSV on the Web metadata into RDF.
#
# What was expected: the format of a number (decimalChar, groupChar), of a boolean ("Y|N") and each of several null values
#   of a column are applied, or the parser says that it does not know them. The format of a date is applied.
# What happens: the cell is copied as it stands and given the datatype all the same: "18,7"^^xsd:decimal,
#   "Y"^^xsd:boolean. Of two null values one counts; a cell with the other becomes "n/a"^^xsd:decimal. No error is raised.
# Whom it hurts: whoever publishes shares or sums with European marks as linked data. The literals are ill-typed: filters and
#   sums of SPARQL leave them out or fail, and a figure that nobody knows stands there as a number.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdf-parser-csvw@1.1.0 n3@1.26.0 rdf-ext@2.6.0 >/dev/null
cat > shares.ttl <<'TTL'
@prefix csvw: <http://www.w3.org/ns/csvw#> .
<> csvw:url "shares.csv" ; csvw:dialect [ csvw:delimiter ";" ] ; csvw:tableSchema [
  csvw:aboutUrl "http://example.org/{firm}" ; csvw:column (
    [ csvw:name "firm" ; csvw:title "firm" ; csvw:suppressOutput true ]
    [ csvw:name "share" ; csvw:title "share" ; csvw:propertyUrl "http://example.org/share" ; csvw:null "-", "n/a" ;
      csvw:datatype [ csvw:base "decimal" ; csvw:format [ csvw:decimalChar "," ; csvw:groupChar "." ] ] ]
    [ csvw:name "listed" ; csvw:title "listed" ; csvw:propertyUrl "http://example.org/listed" ;
      csvw:datatype [ csvw:base "boolean" ; csvw:format "Y|N" ] ]
    [ csvw:name "day" ; csvw:title "day" ; csvw:propertyUrl "http://example.org/day" ;
      csvw:datatype [ csvw:base "date" ; csvw:format "dd.MM.yyyy" ] ]
  ) ] .
TTL
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { Parser } from "n3";
import rdf from "rdf-ext";
import CsvParser from "rdf-parser-csvw";
const metadata = rdf.dataset(new Parser({ baseIRI: "http://example.org/metadata" }).parse(readFileSync("shares.ttl", "utf8")));
const table = "firm;share;listed;day\nmaker;18,7;Y;16.05.2019\nbuyer;-;N;\nother;n/a;N;\n";
const parser = new CsvParser({ metadata, baseIRI: "http://example.org/", timezone: "utc", factory: rdf });
const read = [];
for await (const quad of parser.import(Readable.from([table]))) {
	if (quad.predicate.value.startsWith("http://example.org/")) {
		read.push(`${quad.subject.value.slice(19)} ${quad.predicate.value.slice(19)} "${quad.object.value}" ${quad.object.datatype.value.slice(33)}`);
	}
}
console.log(read.join("\n"));
const has = (line) => read.includes(line);
const nulls = read.filter((line) => /^(buyer|other) share/.test(line));
process.exit(has('maker share "18,7" decimal') && has('maker listed "Y" boolean') && has('maker day "2019-05-16" date')
	&& nulls.length === 1 ? 0 : 1);
JS
node try.mjs
