#!/usr/bin/env bash
# OpenRefine 3.9.5 (Maven Central, org.openrefine:main): clusters of names that sound alike.
#
# What was expected: names for which a method has no sound are in no cluster, or each is alone. Plant 17 and Plant 71 are two plants.
# What happens: the methods by sound make a key of the Latin letters of a name and put names with the same key into one cluster.
#   A name without Latin letters has the empty key, and the empty key counts like any other: firms in Chinese, Japanese and Korean
#   writing are one single cluster, and with Metaphone3, Cologne and Daitch-Mokotoff those in Cyrillic, Greek and Hebrew are in it
#   too. Beider-Morse reads the latter three and melts the former. Digits have no sound, so that plants which differ by their number
#   are one as well. In a column of mixed names the good clusters stand beside the bad one in the same list, and nothing tells them
#   apart. The fingerprint, the first method in the list, has none of these clusters. The manual says for which language each method
#   is made, not what becomes of the others; no report of the empty key was found.
# Whom it hurts: whoever cleans a list of suppliers, owners or sanctioned firms before matching it with a register. "Select all" and
#   "merge" give every firm from China, Japan and Korea the name of one of them. Take the fingerprint for such a column, or leave
#   those rows out with a facet.
#
# Exits with 0 as long as the software behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.openrefine</groupId><artifactId>main</artifactId><version>3.9.5</version></dependency></dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > Clusters.java <<'JAVA'
import com.google.refine.browsing.Engine;
import com.google.refine.clustering.binning.*;
import com.google.refine.clustering.binning.BinningClusterer.BinningClustererConfig;
import com.google.refine.model.*;
import com.google.refine.util.ParsingUtilities;
import java.util.*;
import java.util.stream.*;

public class Clusters {

	static final Map<String, Keyer> METHODS = new LinkedHashMap<>();

	static String found(Project project, String method) throws Exception {
		String asked = "{\"type\": \"binning\", \"function\": \"" + method + "\", \"column\": \"firm\", \"params\": {}}";
		BinningClusterer clusterer = ParsingUtilities.mapper.readValue(asked, BinningClustererConfig.class).apply(project);
		clusterer.computeClusters(new Engine(project));
		List<String> clusters = new ArrayList<>();
		for (var cluster : ParsingUtilities.mapper.readTree(ParsingUtilities.mapper.writeValueAsString(clusterer))) {
			List<String> names = new ArrayList<>();
			cluster.forEach((entry) -> names.add(entry.get("v").asText()));
			Collections.sort(names);
			clusters.add(String.join(" = ", names));
		}
		Collections.sort(clusters);
		return String.join("; ", clusters);
	}

	public static void main(String[] arguments) throws Exception {
		METHODS.put("fingerprint", new FingerprintKeyer());
		METHODS.put("metaphone3", new Metaphone3Keyer());
		METHODS.put("cologne-phonetic", new ColognePhoneticKeyer());
		METHODS.put("daitch-mokotoff", new DaitchMokotoffKeyer());
		METHODS.put("beider-morse", new BeiderMorseKeyer());
		METHODS.forEach(KeyerFactory::put);
		String east = "上海晶圆有限公司 = 北京钢铁集团 = 東京電線 = 한국전선";
		String rest = "Όμικρον = АО Верфь = ООО Мельница = מפעל";
		String plants = "Plant 17 = Plant 71";
		String good = "Orin Wafers = Orrin Wafers";
		Project project = new Project();
		project.columnModel.addColumn(0, new Column(0, "firm"), true);
		for (String names : List.of(east, rest, plants, good)) {
			for (String name : names.split(" = ")) {
				Row row = new Row(1);
				row.setCell(0, new Cell(name, null));
				project.rows.add(row);
			}
		}
		boolean same = true;
		for (String method : METHODS.keySet()) {
			String seen = found(project, method);
			System.out.println(method + ": " + (seen.isEmpty() ? "no cluster" : seen));
			String melted = Stream.of(east, rest).flatMap((names) -> Stream.of(names.split(" = "))).sorted().collect(Collectors.joining(" = "));
			same &= seen.equals(switch (method) {
				case "fingerprint" -> "";
				case "beider-morse" -> String.join("; ", good, plants, east);
				default -> String.join("; ", good, plants, melted);
			});
		}
		System.exit(same ? 0 : 1);
	}

}
JAVA
java -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "lib/*" Clusters.java 2>/dev/null
