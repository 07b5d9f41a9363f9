#!/usr/bin/env bash
# igraph 0.10.2 for Python (Debian 12), reading GraphML.
#
# What was expected: an edge without a value of a boolean key, and without a default, has no value. The same reader gives a
#   missing number as NaN.
# What happens: the missing boolean is read as False, and cannot be told from one that the file calls false. Whole numbers
#   of the type long become floating point numbers: 9007199254740993 loses its last digit. A key for="all", which is what
#   the format takes when "for" is left out, is dropped with a warning, and its values too.
# Whom it hurts: whoever analyses a network with statements such as "sanctioned" or "listed". "Nothing is recorded" becomes
#   "no", also in counts and filters.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in python3-igraph=0.10.2-1+b1 libigraph3=0.10.2+ds-2 python3-texttable; do
  apt-get download "$package" >/dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
cat > ties.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="listed" for="edge" attr.name="listed" attr.type="boolean"/>
  <key id="share" for="edge" attr.name="share" attr.type="double"/>
  <key id="amount" for="edge" attr.name="amount" attr.type="long"/>
  <key id="note" for="all" attr.name="note" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="maker"><data key="note">makes antennas</data></node><node id="buyer"/>
    <edge source="maker" target="buyer">
      <data key="listed">false</data><data key="share">0.25</data><data key="amount">9007199254740993</data>
    </edge>
    <edge source="buyer" target="maker"/>
  </graph>
</graphml>
XML
cat > try.py <<'PY'
import math, sys, warnings
import igraph
warnings.simplefilter("ignore")
graph = igraph.Graph.Read_GraphML("ties.graphml")
said, missing = (edge.attributes() for edge in graph.es)
print(f"written: {said}; nothing written: {missing}; of the node: {graph.vs[0].attributes()}")
sys.exit(0 if said["listed"] is False and missing["listed"] is False and math.isnan(missing["share"])
         and int(said["amount"]) == 9007199254740992 and "note" not in graph.vs[0].attributes() else 1)
PY
library=$(dirname "$(find "$folder/root" -name 'libigraph.so*' | head -1)")
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" LD_LIBRARY_PATH="$library" python3 -W ignore try.py
