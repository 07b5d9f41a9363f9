#!/usr/bin/env bash
# gv2gml and graphml2gv of Graphviz 2.42.2 (Debian 12), the converters that come with it.
#
# What was expected: dir=back puts the arrow of an edge at its first node, dir=forward at its last one. GML has the words "first"
#   and "last" for these, so that dir=back becomes arrow "first". An edge of GraphML with directed="false" has no direction in a
#   graph whose other edges have one, as dir=none says in DOT.
# What happens: the two are interchanged. dir=back becomes arrow "last" and dir=forward arrow "first", while "both" and "none" come
#   out right, and an edge without the attribute, which is drawn forward, has no arrow of its own. The line from the mill to its
#   owner whose arrow comes from the owner thus points to the owner. graphml2gv gives each edge the direction of the graph: a
#   joint venture with directed="false" becomes an arrow from the firm that is named first. It warns of keys and data that it leaves
#   out, and of this it does not. The manual calls the conversion approximate and says that attributes are kept; no report of
#   it was found.
# Whom it hurts: whoever draws ownership level by level, for which dir=back is the usual means, and takes the drawing to another
#   program by way of GML. There the subsidiary owns its parent, and only in those lines that had been marked with care. Write each
#   line in its true direction, with constraint=false where the levels do not fit.
#
# Exits with 0 as long as the tools behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in graphviz libcgraph6 libcdt5 libexpat1; do
  apt-get download "$package" >/dev/null 2>&1
done
version=$(dpkg-deb -f graphviz_*.deb Version)
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/$(uname -m)-linux-gnu:$folder/root/lib/$(uname -m)-linux-gnu"
cat > owners.gv <<'GV'
digraph owners {
  mill -> arden [dir=back];
  mill -> birch [dir=forward];
  mill -> cedar [dir=both];
  mill -> delta [dir=none];
  mill -> elder;
}
GV
cat > owners.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
  <node id="arden"/><node id="mill"/><node id="birch"/>
  <edge source="arden" target="mill"/>
  <edge source="birch" target="mill" directed="false"/>
</graph></graphml>
XML
root/usr/bin/gv2gml owners.gv > owners.gml
awk '/^ *name /{name[n++] = $2} /^ *target /{to = $2} /^ *arrow /{arrow[to] = $2}
  END {for (i = 1; i < n; i++) print "mill -> " name[i] ": " (i in arrow ? arrow[i] : "no word")}' owners.gml | tr -d '"' | tee arrows
root/usr/bin/graphml2gv owners.graphml > joint.gv 2> warnings
cat joint.gv warnings
echo "Graphviz $version"
[[ "$version" == 2.42.2-* ]] || { echo "another version"; exit 1; }
diff arrows - <<'TEXT'
mill -> arden: last
mill -> birch: first
mill -> cedar: both
mill -> delta: none
mill -> elder: no word
TEXT
[ ! -s warnings ]
grep -q 'birch -> mill;' joint.gv
