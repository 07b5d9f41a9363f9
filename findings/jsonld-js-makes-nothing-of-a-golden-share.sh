#!/usr/bin/env bash
# jsonld 9.0.0 for JavaScript: numbers of JSON-LD below a millionth. jsonld-streaming-parser 5.0.1 reads the same documents.
#
# What was expected: the number 0.0000001 becomes "1.0E-7"^^xsd:double, as the JSON-LD 1.1 API has it for a number with a fraction.
# What happens: it becomes "0"^^xsd:integer. The library knows a fraction by the point in the text of a number, and JavaScript writes 1e-7
#   without one. Every number below a millionth with one digit is told as zero, such as 0.0000002; 0.00000015 and 0.000001 come out right.
#   With the type xsd:decimal in the context it is "0"^^xsd:decimal, with xsd:double it is right. The round trip within the library
#   loses the value: "1.0E-7"^^xsd:double, read into JSON with native types, is the number 1e-7, and comes back as the integer 0. No error is
#   raised. The documentation says nothing of it, and no report was found.
# Whom it hurts: whoever publishes stakes as fractions. One golden share of ten millions, with which a state can stop a sale, is then a
#   stake of nothing, and a query for holders with more than 0 leaves the state out. Write such numbers as text.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0 jsonld-streaming-parser@5.0.1 >/dev/null
cat > try.mjs <<'JS'
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const stake = "http://example.org/stake";
const document = (number, type) => `{"@context": {"stake": {"@id": "${stake}"${type ? `, "@type": "${xsd}${type}"` : ""}}},
  "@id": "http://example.org/state", "stake": ${number}}`;
const told = (literal) => `"${literal.value}" ${literal.datatype.value.replace(xsd, "")}`;
const byJsonld = async (text) => told((await jsonld.toRDF(JSON.parse(text)))[0].object);
const byStream = (text) => new Promise((done, failed) => {
	const parser = new JsonLdParser();
	parser.on("data", (quad) => done(told(quad.object))).on("error", failed);
	parser.end(text);
});
let same = true;
const see = (what, seen, wanted) => {
	console.log(`${what}: ${seen}`);
	same &&= seen === wanted;
};
see("jsonld, 0.0000001", await byJsonld(document("0.0000001")), '"0" integer');
see("jsonld-streaming-parser, 0.0000001", await byStream(document("0.0000001")), '"1.0E-7" double');
see("jsonld, 0.0000002", await byJsonld(document("0.0000002")), '"0" integer');
see("jsonld, 0.00000015", await byJsonld(document("0.00000015")), '"1.5E-7" double');
see("jsonld, 0.000001", await byJsonld(document("0.000001")), '"1.0E-6" double');
see("jsonld, 0.0000001 as xsd:decimal", await byJsonld(document("0.0000001", "decimal")), '"0" decimal');
see("jsonld, 0.0000001 as xsd:double", await byJsonld(document("0.0000001", "double")), '"1.0E-7" double');
const quad = `<http://example.org/state> <${stake}> "1.0E-7"^^<${xsd}double> .\n`;
const native = await jsonld.fromRDF(quad, { format: "application/n-quads", useNativeTypes: true });
see("from RDF", native[0][stake][0]["@value"], 1e-7);
see("and back", await byJsonld(JSON.stringify(native)), '"0" integer');
process.exit(same ? 0 : 1);
JS
node try.mjs
