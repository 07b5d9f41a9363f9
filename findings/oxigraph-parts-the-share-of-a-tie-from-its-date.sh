#!/usr/bin/env bash
# oxigraph 0.4.11 and 0.5.11 for JavaScript, and n3 1.26.0 and 2.13.12: statements about a tie in Turtle with << >>.
#
# What was expected: a new version of a store or a parser that no longer takes << >> for what it meant in RDF-star refuses the file, or
#   reads it as before. Two statements about the tie of Arden and the mill are about one and the same tie.
# What happens: RDF 1.2 kept the signs and changed their meaning. In RDF-star << :arden :owns :mill >> is the tie itself, wherever it
#   stands. In RDF 1.2 each of them is a nameless mention of its own that points to the tie. Two lines, one with the share and one with
#   the year, are thus about two mentions. The query for shares with their years finds the tie in 0.4.11 and nothing in 0.5.11, with the
#   same file and the same words, and no error. Both statements in one {| ; |} stay together, so that some ties of a file are found. n3
#   changed in the same way between its versions 1 and 2. The drafts of RDF 1.2 have this, and the trackers of both projects speak of it; the
#   documentation that comes with the packages does not, and oxigraph's guide to its new versions has only the step to RDF-star.
# Whom it hurts: whoever keeps shares, dates and sources of ties as RDF-star and takes an update. Shares lose their dates and
#   claims their sources, and a filter for one year leaves them out. Give each mention a name: << :arden :owns :mill ~ :stake1 >>.
#
# Exits with 0 as long as the packages behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund oxigraph-before@npm:oxigraph@0.4.11 oxigraph@0.5.11 n3-before@npm:n3@1.26.0 n3@2.13.12 >/dev/null
cat > try.js <<'JS'
const prefix = "PREFIX : <http://example.org/>";
const apart = `${prefix}
:arden :owns :mill .
<< :arden :owns :mill >> :share 22.5 .
<< :arden :owns :mill >> :since "2018" .`;
const together = `${prefix}\n:arden :owns :shop {| :share 51.0 ; :since "2020" |} .`;
const named = `${prefix}\n:arden :owns :yard .\n<< :arden :owns :yard ~ :stake1 >> :share 7.5 .\n<< :arden :owns :yard ~ :stake1 >> :since "2021" .`;
const dated = `${prefix} SELECT ?what ?share ?since { << :arden :owns ?what >> :share ?share ; :since ?since }`;
let same = true;
const see = (what, seen, wanted) => {
	console.log(`${what}: ${seen || "nothing"}`);
	same &&= seen === wanted;
};
const found = (version, text, query) => {
	const { Store } = require(version);
	const store = new Store();
	store.load(text, { format: "text/turtle" });
	return store.query(query).map((row) => ["what", "share", "since"].map((name) => row.get(name)?.value.replace("http://example.org/", ""))
		.filter(Boolean).join(" ")).join("; ");
};
see("oxigraph 0.4.11, two lines", found("oxigraph-before", apart, dated), "mill 22.5 2018");
see("oxigraph 0.5.11, two lines", found("oxigraph", apart, dated), "");
see("oxigraph 0.5.11, one {| |}", found("oxigraph", together, dated), "shop 51 2020");
see("oxigraph 0.5.11, named", found("oxigraph", named, dated), "yard 7.5 2021");
const mentions = (version, text) => {
	const { Parser } = require(version);
	const about = new Parser().parse(text).filter(({ predicate }) => /share|since/.test(predicate.value));
	return `${new Set(about.map(({ subject }) => subject.termType === "Quad" ? JSON.stringify(subject) : subject.value)).size} for ${about.length} statements`;
};
see("n3 1.26.0, mentions", mentions("n3-before", apart), "1 for 2 statements");
see("n3 2.13.12, mentions", mentions("n3", apart), "2 for 2 statements");
process.exit(same ? 0 : 1);
JS
node try.js
