#!/usr/bin/env bash
# graphology-graphml 0.5.2 with graphology 0.26.0: default values of a GraphML key.
#
# What was expected: the default of a key has the type of the key, as the values in the file have. A boolean default
#   "false" is false, a double default "0.5" is the number 0.5.
# What happens: values are read by type and defaults are kept as text. The default false becomes the text "false", which
#   JavaScript counts as true, and a default number is a text that is put behind another one where two are added.
# Whom it hurts: whoever opens a network whose writer leaves out what is usual, such as disputed="false". Each tie without a
#   word of its own then counts as disputed, and sums of shares are wrong.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null
cat > ties.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="disputed" for="edge" attr.name="disputed" attr.type="boolean"><default>false</default></key>
  <key id="share" for="edge" attr.name="share" attr.type="double"><default>0.5</default></key>
  <graph edgedefault="directed">
    <node id="maker"/><node id="buyer"/><node id="other"/>
    <edge id="said" source="maker" target="buyer"><data key="disputed">false</data><data key="share">0.25</data></edge>
    <edge id="left-out" source="maker" target="other"/>
  </graph>
</graphml>
XML
cat > try.js <<'JS'
const Graph = require("graphology");
const graphml = require("graphology-graphml");
const graph = graphml.parse(Graph, require("fs").readFileSync("ties.graphml", "utf8"));
const [said, leftOut] = ["said", "left-out"].map((edge) => graph.getEdgeAttributes(edge));
const disputed = graph.filterEdges((edge, attributes) => attributes.disputed);
console.log(`written: ${JSON.stringify(said)}; by default: ${JSON.stringify(leftOut)}; counted as disputed: ${disputed}`);
console.log(`the sum of both shares: ${said.share + leftOut.share}`);
process.exit(said.disputed === false && leftOut.disputed === "false" && leftOut.share === "0.5"
	&& disputed.join() === "left-out" ? 0 : 1);
JS
node try.js
