#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 with @citation-js/core 0.8.2: a newspaper article in RIS.
#
# What was expected: an article in a newspaper keeps its author, its day and its address, as one in a magazine keeps author
#   and day.
# What happens: the RIS of a newspaper article (TY NEWS) has neither AU nor DA. A journalist, a news desk and a company that
#   speaks for itself are all left out, and of the day 3 August 2018 only the year is kept. Reading loses them too: AU of a
#   NEWS record becomes a field "reporter", a text that CSL does not know, and the author is empty. Reference managers
#   show AU of a newspaper article as "Reporter"; the plugin takes that label for a field of its own. An address of more than 70
#   characters is broken into two lines, as RIS permits, and read back by the same plugin with a blank in it. No warning is given.
# Whom it hurts: journalists and researchers who take their clippings to a reference manager by way of RIS, or from one. The
#   citation begins with the title, nobody is named for the claim, articles of one year cannot be put in order, and long
#   addresses lead nowhere. Take CSL-JSON where the other side reads it.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null
cat > try.js <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-ris");
const day = { "date-parts": [[2018, 8, 3]] };
const item = (type, author) => ({ id: "one", type, title: "A title", author: [author], "container-title": "Example Daily",
	issued: day });
const ris = (type, author) => new Cite([item(type, author)]).format("ris").trim().replace(/\n/g, " | ");
const person = { family: "Example", given: "Ann" };
const desk = { literal: "Example Desk" };
const written = [ris("article-newspaper", person), ris("article-newspaper", desk), ris("article-magazine", person)];
const record = (type) => ["TY  - " + type, "AU  - Example, Ann", "TI  - A title", "T2  - Example Daily", "DA  - 2018/08/03/", "PY  - 2018",
	"ER  - "].join("\n");
const [paper, magazine] = ["NEWS", "MGZN"].map((type) => new Cite(record(type)).data[0]);
console.log(written.join("\n"));
for (const read of [paper, magazine]) {
	console.log(`read: author ${JSON.stringify(read.author)}, reporter ${JSON.stringify(read.reporter)}, day ${JSON.stringify(read.issued)}`);
}
const address = "https://example.org/news/2018/08/03/a-maker-of-wheels-sells-a-part-of-its-mill-to-a-buyer-12345";
const back = new Cite(new Cite([{ ...item("webpage", desk), URL: address }]).format("ris")).data[0].URL;
console.log(`address written: ${address}\naddress read:    ${back}`);
const whole = (text) => /AU  - Example, Ann/.test(text) && /2018\/8\/3/.test(text);
process.exit(written.slice(0, 2).every((text) => /^TY  - NEWS/.test(text) && !/Example, Ann|Desk|2018\/8/.test(text)) && whole(written[2])
	&& paper.author === undefined && paper.reporter === "Example, Ann" && JSON.stringify(paper.issued) === '{"date-parts":[[2018]]}'
	&& magazine.author[0].family === "Example" && JSON.stringify(magazine.issued) === JSON.stringify(day)
	&& back !== address && back.replace(" ", "") === address ? 0 : 1);
JS
node try.js
