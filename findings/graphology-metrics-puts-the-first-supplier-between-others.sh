#!/usr/bin/env bash
# graphology-metrics 2.4.2 with graphology 0.26.0: betweenness centrality in a graph with parallel edges.
#
# What was expected: a node without an incoming edge lies on no path between two others, and a node without an outgoing edge neither.
#   Their betweenness is 0, whether parallel edges count as one way or as several.
# What happens: without weights, in a graph that has two edges from the first supplier to the same maker, the supplier has a
#   betweenness of 4 and the customer at the end has 4, above all makers between them, which have 0.5 each; normalised, 4 of 6 possible
#   pairs. With a weight of 1 on each edge the same graph has 0 for both ends, and so has the graph without the second edge.
#   The package takes multigraphs, and its documentation states no limit. In an undirected multigraph of these ties the two ends
#   and the makers differ from the weighted answer too.
# Whom it hurts: whoever looks for chokepoints of supply in data with several ties of a pair, one for each product or year, as records of
#   claims have them: a firm on which no path depends comes first. Give each edge a weight of 1, or merge parallel edges before.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-metrics@2.4.2 >/dev/null
cat > try.js <<'JS'
const { MultiDirectedGraph, MultiUndirectedGraph } = require("graphology");
const betweenness = require("graphology-metrics/centrality/betweenness");
const ties = (Graph, pairs) => {
	const graph = new Graph();
	for (const [from, to] of pairs) {
		graph.mergeNode(from);
		graph.mergeNode(to);
		graph.addEdge(from, to, { weight: 1 });
	}
	return graph;
};
const tell = (graph, getEdgeWeight) => Object.entries(betweenness(graph, { getEdgeWeight, normalized: false }))
	.map(([node, value]) => `${node} ${value.toFixed(2)}`).join(", ");
const once = [["supplier", "east"], ["supplier", "west"], ["east", "customer"], ["west", "customer"]];
const twice = [["supplier", "east"], ...once];
const seen = {
	"one tie of each pair, without weights": tell(ties(MultiDirectedGraph, once), null),
	"two ties of the first pair, without weights": tell(ties(MultiDirectedGraph, twice), null),
	"two ties of the first pair, each of weight 1": tell(ties(MultiDirectedGraph, twice), "weight"),
	"the same without direction, without weights": tell(ties(MultiUndirectedGraph, twice), null),
	"the same without direction, each of weight 1": tell(ties(MultiUndirectedGraph, twice), "weight"),
};
const wanted = [
	"supplier 0.00, east 0.50, west 0.50, customer 0.00",
	"supplier 4.00, east 0.50, west 0.50, customer 4.00",
	"supplier 0.00, east 0.67, west 0.33, customer 0.00",
	"supplier 0.50, east 0.25, west 0.25, customer 0.50",
	"supplier 0.67, east 0.67, west 0.33, customer 0.33",
];
for (const [what, values] of Object.entries(seen)) {
	console.log(`${what}: ${values}`);
}
process.exit(Object.values(seen).join() === wanted.join() ? 0 : 1);
JS
node try.js
