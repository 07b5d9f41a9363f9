#!/usr/bin/env bash
# rdflib for JavaScript 2.4.0: from N-Quads, RDF/XML or JSON-LD to Turtle. n3 1.26.0 reads the result.
#
# What was expected: statements that are read in one format of RDF and written in another stay the same. A decimal number of Turtle
#   is read with all its digits, since the datatype xsd:decimal has no limit.
# What happens: "true"^^xsd:boolean, read from N-Quads, RDF/XML or a value of JSON-LD with its type, is written to Turtle as false.
#   Only a value that is kept as "1" is written as true, and that is what the readers make of the bare true of Turtle and JSON-LD. As
#   N-Triples the same statement is written rightly. Turtle is read into floating point numbers: 12345678.123456789012 becomes
#   12345678.12345679, and 9007199254740993 shares become 9007199254740992; read from N-Quads they keep their digits. No error is
#   raised. Open reports in the tracker tell of the boolean, the documentation does not.
# Whom it hurts: whoever passes claims on as Turtle. "listed: true" and "disputed: true" turn into their contrary, and false stays
#   false, so that everything reads false. Write N-Triples, which every reader of Turtle reads.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdflib@2.4.0 n3@1.26.0 >/dev/null
cat > try.js <<'JS'
const $rdf = require("rdflib");
const { Parser } = require("n3");
const base = "http://example.org/";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const read = (text, type) => new Promise((done, failed) => {
	const store = $rdf.graph();
	$rdf.parse(text, store, `${base}claims`, type, (error) => error ? failed(error) : done(store));
});
const told = (statements) => statements.map(({ predicate, object }) => `${predicate.value.slice(base.length)} ${object.value}`).sort().join(", ");
const written = (store, type) => told(new Parser({ baseIRI: `${base}claims` }).parse($rdf.serialize(null, store, `${base}claims`, type)));
const quads = [["listed", "true", "boolean"], ["disputed", "false", "boolean"], ["stake", "12345678.123456789012", "decimal"],
	["shares", "9007199254740993", "integer"]].map(([name, value, type]) => `<${base}firm> <${base}${name}> "${value}"^^<${xsd}${type}> .\n`).join("");
const turtle = `@prefix : <${base}> . :firm :listed true ; :disputed false ; :stake 12345678.123456789012 ; :shares 9007199254740993 .`;
const typed = (value) => ({ "@value": value, "@type": `${xsd}boolean` });
const json = JSON.stringify({ "@context": { "@vocab": base }, "@id": `${base}firm`, listed: typed("true"), disputed: typed("false") });
const bare = JSON.stringify({ "@context": { "@vocab": base }, "@id": `${base}firm`, listed: true, disputed: false });
const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="${base}"><rdf:Description rdf:about="${base}firm">
  <e:listed rdf:datatype="${xsd}boolean">true</e:listed><e:disputed rdf:datatype="${xsd}boolean">false</e:disputed></rdf:Description></rdf:RDF>`;
(async () => {
	let same = true;
	const see = (what, seen, wanted) => {
		console.log(`${what}: ${seen}`);
		same &&= seen === wanted;
	};
	const fromQuads = await read(quads, "application/n-quads");
	const right = "disputed false, listed true, shares 9007199254740993, stake 12345678.123456789012";
	see("N-Quads to N-Triples", written(fromQuads, "application/n-triples"), right);
	see("N-Quads to Turtle", written(fromQuads, "text/turtle"), right.replace("listed true", "listed false"));
	const turned = "disputed false, listed false";
	see("RDF/XML to Turtle", written(await read(xml, "application/rdf+xml"), "text/turtle"), turned);
	see("JSON-LD with types to Turtle", written(await read(json, "application/ld+json"), "text/turtle"), turned);
	see("JSON-LD without types to Turtle", written(await read(bare, "application/ld+json"), "text/turtle"), "disputed false, listed true");
	see("Turtle to Turtle", written(await read(turtle, "text/turtle"), "text/turtle"),
		"disputed false, listed true, shares 9007199254740992, stake 12345678.12345679");
	process.exit(same ? 0 : 1);
})();
JS
node try.js
