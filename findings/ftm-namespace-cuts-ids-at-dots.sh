#!/usr/bin/env bash
# FollowTheMoney for JavaScript, @alephdata/followthemoney 3.8.4.
#
# What was expected: signing two different entity ids for one dataset gives two different ids.
# What happens: Namespace.sign takes everything from the first dot of an id for an old signature and cuts it off. The ids
#   "us.acme" and "us.other" become one and the same signed id. With an empty key "example.org-12" becomes "example".
#   No error is raised.
# Whom it hurts: whoever imports entities whose ids contain dots (numbers of sections, domain names, register prefixes
#   such as "us.123") into a tool that signs ids. Different companies become one entity, with the facts of both.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @alephdata/followthemoney@3.8.4 >/dev/null
cat > try.js <<'JS'
const { Namespace } = require("@alephdata/followthemoney");
const namespace = new Namespace("key-of-a-dataset");
const [first, second, whole] = ["us.acme", "us.other", "us-acme"].map((id) => namespace.sign(id));
console.log(`us.acme  -> ${first}\nus.other -> ${second}\nus-acme  -> ${whole}`);
console.log(`without a key: example.org-12 -> ${new Namespace("").sign("example.org-12")}`);
process.exit(first === second && first !== whole && new Namespace("").sign("example.org-12") === "example" ? 0 : 1);
JS
node try.js
