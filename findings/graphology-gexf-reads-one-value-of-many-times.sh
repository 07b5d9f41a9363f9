#!/usr/bin/env bash
# graphology-gexf 0.13.2 with graphology 0.26.0: reading a dynamic graph in GEXF 1.3.
#
# What was expected: a graph with mode="dynamic" is refused, or its dates can be had, or the newest value is taken.
# What happens: start, end and the dates of values are dropped without a word. Of several values of one attribute the
#   last one in the order of the file is kept, whatever its dates say. An edge that ended in 2012 is an edge, and the
#   share of 2009 to 2011 replaces that of 2012.
# Whom it hurts: whoever opens a network of ownership or supply over time in a viewer that is built on graphology. Old
#   ties and old figures look like those of today.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null
cat > ties.gexf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">
    <attributes class="edge" mode="dynamic"><attribute id="0" title="share" type="integer"/></attributes>
    <nodes><node id="maker" label="Maker"/><node id="buyer" label="Buyer"/></nodes>
    <edges>
      <edge id="supply" source="maker" target="buyer" start="2009-01-01" end="2012-12-31">
        <attvalues>
          <attvalue for="0" value="80" start="2012-01-01" end="2012-12-31"/>
          <attvalue for="0" value="30" start="2009-01-01" end="2011-12-31"/>
        </attvalues>
      </edge>
    </edges>
  </graph>
</gexf>
XML
cat > try.js <<'JS'
const Graph = require("graphology");
const gexf = require("graphology-gexf");
const graph = gexf.parse(Graph, require("fs").readFileSync("ties.gexf", "utf8"));
const read = graph.getEdgeAttributes("supply");
console.log(`the edge of 2009 to 2012 is read as ${JSON.stringify(read)}`);
process.exit(JSON.stringify(read) === '{"share":30}' ? 0 : 1);
JS
node try.js
