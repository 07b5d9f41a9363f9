#!/usr/bin/env bash
# JSON-LD 1.1 with jsonld 9.0.0, rdf-validate-datatype 0.2.2 and n3 2.13.12: a share as a number of type xsd:decimal.
#
# What was expected: the JSON number 22.5 of a term with the type xsd:decimal becomes the literal "22.5"^^xsd:decimal.
# What happens: it becomes "2.25E1"^^xsd:decimal. The step that turns numbers into text uses the form of xsd:double for
#   each number with a fraction, and keeps the type of the context (JSON-LD 1.1 API, object to RDF conversion). XML Schema
#   permits no exponent in a decimal, so the literal is ill-typed. The whole number 22 and the text "22.5" come out right,
#   so that one list of shares holds good and bad literals.
# Whom it hurts: whoever publishes market shares or stakes as JSON-LD and asks for exact decimals. A shape that demands
#   xsd:decimal refuses them, and a store that compares values drops the shares with a fraction from sums and filters.
#   Write such figures as text.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0 rdf-validate-datatype@0.2.2 n3@2.13.12 >/dev/null
cat > try.mjs <<'JS'
import jsonld from "jsonld";
import { Parser } from "n3";
import { validateTerm } from "rdf-validate-datatype";
const claim = {
  "@context": { share: { "@id": "http://example.org/share", "@type": "http://www.w3.org/2001/XMLSchema#decimal" } },
  "@id": "http://example.org/claim",
  share: [22.5, 22, "22.5"],
};
const quads = new Parser().parse(await jsonld.toRDF(claim, { format: "application/n-quads" }));
const seen = quads.map(({ object }) => `${object.value} ${validateTerm(object) ? "valid" : "ill-typed"}`);
console.log(seen.join("\n"));
process.exit(seen.join() === "2.25E1 ill-typed,22 valid,22.5 valid" ? 0 : 1);
JS
node try.mjs
