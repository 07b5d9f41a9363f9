#!/usr/bin/env bash
# citation-js 0.7.22: from CSL-JSON to BibTeX.
#
# What was expected: a date that the library prints in a bibliography is also in its BibTeX.
# What happens: CSL-JSON may give a date as parts or as {"raw": "2018-08"}. The bibliography prints "2018, August" for
#   both. BibTeX has the year of the parts, and nothing for the raw date: neither year nor date nor a warning. The key of
#   the entry loses its year too. Of a range of two months only the first is kept.
# Whom it hurts: whoever takes citations of dated claims into a reference manager by way of BibTeX. A claim without its
#   year cannot be placed in time. Write dates as parts.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund citation-js@0.7.22 >/dev/null
cat > try.js <<'JS'
const Cite = require("citation-js");
const item = (issued) => new Cite([{ id: "one", type: "article-newspaper", title: "A title",
  author: [{ literal: "Example Desk" }], "container-title": "Example Daily", issued }]);
const written = (issued) => ({
  apa: item(issued).format("bibliography", { template: "apa", format: "text" }).trim(),
  bibtex: item(issued).format("bibtex").replace(/\s+/g, " ").trim(),
});
const parts = written({ "date-parts": [[2018, 8]] });
const raw = written({ raw: "2018-08" });
const range = written({ "date-parts": [[2018, 8], [2018, 10]] });
console.log(parts, raw, range);
process.exit(parts.apa === raw.apa && /year = \{2018\}/.test(parts.bibtex) && !/2018/.test(raw.bibtex)
  && /October/.test(range.apa) && !/10/.test(range.bibtex) ? 0 : 1);
JS
node try.js
