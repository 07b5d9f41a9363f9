#!/usr/bin/env bash
# prov 2.0.0 (Debian 12) and ProvToolbox 2.2.1 (Maven Central, org.openprovenance.prov:prov-interop), the two libraries of the authors
# of PROV-JSON: what one writes, the other reads.
#
# What was expected: a claim that prov writes as PROV-JSON is the same claim in ProvToolbox. The format has a value as a
#   list or by itself, and numbers and booleans may stand as they are (W3C member submission PROV-JSON, data typing). PROV-N,
#   PROV-XML and PROV-JSON of one document have the same numbers. A time without a zone has none afterwards.
# What happens: ProvToolbox reads lists alone. "disputed": true and a text without a type are gone. A share with its type falls into
#   two values: its number is blank and the name of the type, "xsd:double", is a text. prov keeps its digits in JSON and XML, while its PROV-N
#   has six of them and another type: 98765449999.25 becomes "9.87654e+10" %% xsd:float, 49999 dollars too few, and 18.754321 percent
#   is 18.7543. A start without a zone gets that of the machine in ProvToolbox, so that one file tells two instants in two offices.
#   No error or warning is given by either. From PROV-XML ProvToolbox reads all values rightly. Reports of 2026 in the trackers of both
#   tell of the lists and of the digits; in Debian 12 and on Maven Central no newer version was found.
# Whom it hurts: whoever passes on who said what about a tie, and when. A disputed stake is undisputed on the other side, a
#   holder has no share, and sums from PROV-N do not add up. Pass PROV-XML, and give each time its zone.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in python3-prov=2.0.0-2 python3-networkx python3-dateutil python3-six python3-lxml python3-rdflib python3-pyparsing python3-isodate; do
  apt-get download "$package" >/dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.openprovenance.prov</groupId><artifactId>prov-interop</artifactId><version>2.2.1</version></dependency></dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > write.py <<'PY'
import prov.model
document = prov.model.ProvDocument()
document.add_namespace("e", "http://example.org/")
document.entity("e:stake", {"e:share": 18.754321, "e:price": 98765449999.25, "e:disputed": True, "e:holder": "Arden"})
document.activity("e:holding", "2018-08-03T00:00:00", "2018-12-31T00:00:00Z")
document.serialize("stake.json")
document.serialize("stake.provx", format="xml")
print(document.get_provn())
PY
PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 write.py > stake.provn
cat > Read.java <<'JAVA'
import java.util.*;
import org.openprovenance.prov.interop.InteropFramework;
import org.openprovenance.prov.model.*;

public class Read {

	public static void main(String[] files) {
		for (String file : files) {
			Document document = new InteropFramework().readDocumentFromFile(file);
			TreeSet<String> values = new TreeSet<>();
			for (StatementOrBundle statement : document.getStatementOrBundle()) {
				if (statement instanceof Entity entity) {
					for (Other other : entity.getOther()) {
						Object value = other.getValue() instanceof LangString text ? text.getValue() : other.getValue();
						values.add(other.getElementName().getLocalPart() + " " + value + " " + other.getType().getLocalPart());
					}
				}
				else if (statement instanceof Activity activity) {
					values.add("start " + activity.getStartTime());
					values.add("end " + activity.getEndTime());
				}
			}
			System.out.println(file + ": " + String.join(", ", values));
		}
	}

}
JAVA
javac -proc:none -cp "lib/*" Read.java
in_office() { java -Duser.timezone="$1" -cp "lib/*:." Read stake.json stake.provx 2>/dev/null | grep '^stake'; }
cat stake.json stake.provn
echo
in_office Asia/Shanghai | tee shanghai
in_office America/New_York | tee new_york
has() { grep -qF -- "$2" "$1" || { echo "$1 no longer has: $2"; exit 1; }; }
for text in '"e:disputed": true' '"e:holder": "Arden"' '"$": 18.754321' '"$": 98765449999.25'; do has stake.json "$text"; done
for text in 'e:share="18.7543" %% xsd:float' 'e:price="9.87654e+10" %% xsd:float' '2018-08-03T00:00:00, 2018-12-31'; do has stake.provn "$text"; done
for file in shanghai new_york; do
  lost=$(grep '^stake.json' "$file")
  [[ "$lost" == *"price null string, price xsd:double string, share null string, share xsd:double string"* ]] || { echo "values changed"; exit 1; }
  [[ "$lost" != *disputed* && "$lost" != *Arden* && "$lost" != *18.75* && "$lost" != *98765* ]] || { echo "values are kept"; exit 1; }
  for text in 'disputed true boolean' 'holder Arden string' 'price 98765449999.25 double' 'share 18.754321 double'; do has <(grep '^stake.provx' "$file") "$text"; done
done
has shanghai 'start 2018-08-03T00:00:00.000+08:00'
has new_york 'start 2018-08-03T00:00:00.000-04:00'
