#!/usr/bin/env bash
# gephi-toolkit 0.10.1 (Maven Central), reading a graph that networkx 2.8.8 (Debian 12) wrote for Pajek.
#
# What was expected: a line below *Edges is undirected, one below *Arcs is directed, as the Pajek format has it. The vertices keep
#   their names. The same graph as GraphML or GEXF comes out like this.
# What happens: each edge becomes directed, in the order in which networkx wrote its ends, which is the order in which the
#   companies were first named: a joint venture that was entered as Gamma with Beta points from Beta to Gamma. An undirected and
#   a directed tie of the same two companies melt into one directed tie with the sum of both. networkx puts quotes only around
#   names with a blank, and gives each vertex a place: a vertex without quotes loses its name, which becomes its number. The
#   report of the import tells of neither. (A graph in GML without "directed" is read as directed as well; an open report in the
#   tracker says so.)
# Whom it hurts: whoever takes a network of partners, shared directors or joint ventures into Gephi to see who stands in the middle.
#   In-degree, out-degree and the ranks that rest on them then measure the order of the input, and arrows show who owns or
#   supplies whom where nobody said so. Take GraphML or GEXF.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all \
  -DoutputDirectory=lib >/dev/null
apt-get download python3-networkx=2.8.8-1 >/dev/null 2>&1
dpkg -x python3-networkx_*.deb root
cat > write.py <<'PY'
import networkx
graph = networkx.Graph()
graph.add_edge("Alpha", "Beta")
graph.add_edge("Gamma", "Beta")
graph.add_edge("Gamma", "Delta Holding")
networkx.write_pajek(graph, "ventures.net")
networkx.write_graphml(graph, "ventures.graphml")
networkx.write_gexf(graph, "ventures.gexf")
PY
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" /usr/bin/python3 -W ignore write.py
cat > both.net <<'NET'
*Vertices 2
1 "Alpha"
2 "Beta"
*Edges
1 2 5
*Arcs
1 2 40
NET
cat > Read.java <<'JAVA'
import java.io.File;
import java.util.Map;
import java.util.TreeSet;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

public class Read {

	static String read(String file) throws Exception {
		ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
		projects.newProject();
		Workspace workspace = projects.getCurrentWorkspace();
		ImportController imports = Lookup.getDefault().lookup(ImportController.class);
		Container container = imports.importFile(new File(file));
		var issues = new TreeSet<String>();
		container.getReport().getIssues(100).forEachRemaining((issue) -> issues.add(issue.getMessage()));
		DefaultProcessor processor = new DefaultProcessor();
		imports.process(container, processor, workspace);
		processor.getReport().getIssues(100).forEachRemaining((issue) -> issues.add(issue.getMessage()));
		Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
		var ties = new TreeSet<String>();
		for (Edge edge : graph.getEdges()) {
			ties.add(edge.getSource().getLabel() + (edge.isDirected() ? " -> " : " -- ") + edge.getTarget().getLabel() + " "
					+ edge.getWeight());
		}
		System.out.println(file + ": " + ties + ", issues " + issues);
		return ties.toString() + (file.startsWith("ventures.net") ? issues : "");
	}

	public static void main(String[] args) throws Exception {
		var wanted = Map.of("ventures.net", "[1 -> 2 1.0, 2 -> 3 1.0, 3 -> Delta Holding 1.0][]", "ventures.graphml",
				"[Alpha -- Beta 1.0, Beta -- Gamma 1.0, Gamma -- Delta Holding 1.0]", "ventures.gexf",
				"[Alpha -- Beta 1.0, Beta -- Gamma 1.0, Gamma -- Delta Holding 1.0]", "both.net", "[Alpha -> Beta 45.0]");
		boolean same = true;
		for (var file : wanted.entrySet()) {
			same &= read(file.getKey()).equals(file.getValue());
		}
		System.exit(same ? 0 : 1);
	}

}
JAVA
java -Duser.home="$folder" -cp "lib/*" Read.java 2>/dev/null
