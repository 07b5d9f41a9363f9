#!/usr/bin/env bash
# sdmx-dl 3.0.0-beta.18 (Maven Central, com.github.nbbrd.sdmx-dl:sdmx-dl-standalone), which reads statistical tables in SDMX.
#
# What was expected: with REPORTING_YEAR_START_DAY "--04-01" the period 2018-Q1 is April to June 2018 and 2018-Q4 January to March 2019.
#   That attribute has this meaning in SDMX 2.1 (section 6, technical notes, time) for each period that is written with Q, S, T, M, W or A.
#   A figure that was withheld is there without its value, or can be told from one that nobody asked for.
# What happens: the library makes an interval of days out of each period, and always one of the calendar year: 2018-Q1 begins on 1
#   January, three months too early, and 2018-Q4 on 1 October. The attribute is kept as a text of the series. A fiscal and a calendar
#   series, read together, have the same days. An observation without a value is dropped with what is said of it: OBS_STATUS "M" and
#   CONF_STATUS "C" (confidential) are nowhere, and a quarter that was withheld looks like one that does not exist. No error is
#   raised and no report of it was found.
# Whom it hurts: whoever sets output, trade or holdings by quarter beside the day of a restriction. Japan and India count from April:
#   what was bought from July to September is told as of April to June, before a ban of July. Where the attribute is there, move the intervals by
#   it, and look into the file for what has no value.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.nbbrd.sdmx-dl</groupId><artifactId>sdmx-dl-standalone</artifactId><version>3.0.0-beta.18</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > Quarters.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import sdmxdl.*;
import sdmxdl.file.*;

public class Quarters {

	static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

	static String value(String id, String value) {
		return "<g:Value id=\"" + id + "\" value=\"" + value + "\"/>";
	}

	static String series(String firm, String attributes, String... observations) {
		return "<g:Series><g:SeriesKey>" + value("FREQ", "Q") + value("FIRM", firm) + "</g:SeriesKey>" + attributes + String.join("", observations)
				+ "</g:Series>";
	}

	static String observation(String period, String rest) {
		return "<g:Obs><g:ObsDimension value=\"" + period + "\"/>" + rest + "</g:Obs>";
	}

	static String attributes(String values) {
		return "<g:Attributes>" + values + "</g:Attributes>";
	}

	public static void main(String[] arguments) throws Exception {
		String first = observation("2018-Q1", "<g:ObsValue value=\"10\"/>");
		String withheld = observation("2018-Q2", attributes(value("OBS_STATUS", "M") + value("CONF_STATUS", "C")));
		String last = observation("2018-Q4", "<g:ObsValue value=\"40\"/>");
		String table = "<m:GenericData xmlns:m=\"" + SCHEMAS + "message\" xmlns:c=\"" + SCHEMAS + "common\" xmlns:g=\"" + SCHEMAS + "data/generic\">"
				+ "<m:Header><m:ID>sales</m:ID><m:Test>false</m:Test><m:Prepared>2019-06-01T00:00:00</m:Prepared><m:Sender id=\"EXAMPLE\"/>"
				+ "<m:Structure structureID=\"SALES\" dimensionAtObservation=\"TIME_PERIOD\"><c:Structure><Ref agencyID=\"EXAMPLE\" id=\"SALES\" version=\"1.0\"/>"
				+ "</c:Structure></m:Structure></m:Header><m:DataSet structureRef=\"SALES\">"
				+ series("CALENDAR", "", first, withheld, last)
				+ series("FISCAL", attributes(value("REPORTING_YEAR_START_DAY", "--04-01")), first, withheld, last) + "</m:DataSet></m:GenericData>";
		Path file = Files.writeString(Path.of("sales.xml"), table);
		var seen = new TreeSet<String>();
		FileSource source = FileSource.builder().data(file.toFile()).build();
		try (Connection connection = SdmxFileManager.ofServiceLoader().getConnection(source, Languages.ANY)) {
			Flow flow = connection.getFlows(DatabaseRef.NO_DATABASE).iterator().next();
			for (Series series : connection.getData(DatabaseRef.NO_DATABASE, flow.getRef(), Query.ALL).getData()) {
				for (Obs one : series.getObs()) {
					seen.add(series.getKey() + " " + series.getMeta() + " from " + one.getPeriod() + ": " + one.getValue() + " " + one.getMeta());
				}
			}
		}
		seen.forEach(System.out::println);
		String fiscal = "Q.FISCAL {REPORTING_YEAR_START_DAY=--04-01} from ";
		System.exit(seen.equals(Set.of("Q.CALENDAR {} from 2018-01-01T00:00:00/P3M: 10.0 {}", "Q.CALENDAR {} from 2018-10-01T00:00:00/P3M: 40.0 {}",
				fiscal + "2018-01-01T00:00:00/P3M: 10.0 {}", fiscal + "2018-10-01T00:00:00/P3M: 40.0 {}")) ? 0 : 1);
	}

}
JAVA
java -cp "lib/*" Quarters.java
