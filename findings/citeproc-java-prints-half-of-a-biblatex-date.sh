#!/usr/bin/env bash
# citeproc-java 3.5.2 (Maven Central, de.undercouch), which prints citations from BibTeX and BibLaTeX: the field "date" of BibLaTeX.
#
# What was expected: a range of dates is printed with both ends, as the same library does for year = {2018/2019} of BibTeX and
#   for CSL-JSON with two dates. BibLaTeX has for "date" the profile of ISO 8601-2 with ranges, open ends and dates that are
#   about right (manual of BibLaTeX, section on date and time specifications).
# What happens: the range is kept as a raw text, and of that text the first year that is found is printed, with its month and day.
#   2018/2019 becomes "2018", 2018-06/2019-05 becomes "June 2018". "../2018", open before 2018, "2018/..", open after it, and
#   "2018~", about 2018, are all printed as "2018", like an exact year. No warning is given. In BibTeX a range of months over the
#   new year stays in one year: 2018 with the month Dec--Jan is "December-January 2018".
# Whom it hurts: researchers whose reference manager writes BibLaTeX, with reports that cover two years or were in force for a time.
#   The citation gives the first month for the whole, so that a figure for the year to May 2019 counts as one of June 2018.
#   Write CSL-JSON with date-parts.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies><dependency><groupId>de.undercouch</groupId><artifactId>citeproc-java</artifactId><version>3.5.2</version></dependency></dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > Print.java <<'JAVA'
import de.undercouch.citeproc.*;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.*;
import java.io.StringReader;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbibtex.BibTeXParser;

public class Print {

	static final String HEAD = " xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\"";

	static final String STYLE = "<style" + HEAD + " class=\"in-text\"><info><title>t</title><id>t</id>"
			+ "<updated>2020-01-01T00:00:00Z</updated></info><citation><layout><text variable=\"title\"/></layout></citation>"
			+ "<bibliography><layout><date variable=\"issued\" form=\"text\"/></layout></bibliography></style>";

	static String locale() {
		var terms = new StringBuilder();
		for (Month month : Month.values()) {
			String name = month.name().charAt(0) + month.name().substring(1).toLowerCase();
			terms.append(String.format("<term name=\"month-%02d\">%s</term>", month.getValue(), name));
		}
		return "<locale" + HEAD + " xml:lang=\"en-US\"><date form=\"text\"><date-part name=\"month\" suffix=\" \"/>"
				+ "<date-part name=\"day\" suffix=\", \"/><date-part name=\"year\"/></date><terms>" + terms + "</terms></locale>";
	}

	static String print(CSLItemData item) throws Exception {
		CSL csl = new CSL(new ListItemDataProvider(item), (language) -> locale(), new DefaultAbbreviationProvider(), STYLE, "en-US");
		csl.setOutputFormat("text");
		csl.registerCitationItems(item.getId());
		return csl.makeBibliography().getEntries()[0].trim().replace('\u2013', '-');
	}

	static String bib(String fields) throws Exception {
		var entry = new BibTeXParser().parse(new StringReader("@report{one, title = {A report}, " + fields + "}"));
		return print(new BibTeXConverter().toItemData(entry).get("one"));
	}

	public static void main(String[] args) throws Exception {
		Map<String, String> wanted = new LinkedHashMap<>();
		wanted.put("date = {2018-08-03}", "August 3, 2018");
		wanted.put("year = {2018/2019}", "2018-2019");
		wanted.put("date = {2018/2019}", "2018");
		wanted.put("date = {2018-06/2019-05}", "June 2018");
		wanted.put("date = {2018-06-01/2019-05-31}", "June 1, 2018");
		wanted.put("date = {../2018}", "2018");
		wanted.put("date = {2018/..}", "2018");
		wanted.put("date = {2018~}", "2018");
		wanted.put("year = {2018}, month = {Dec--Jan}", "December-January 2018");
		boolean same = true;
		for (var field : wanted.entrySet()) {
			String seen = bib(field.getKey());
			System.out.println(field.getKey() + " is printed as " + seen);
			same &= seen.equals(field.getValue());
		}
		CSLDate range = new CSLDateBuilder().dateParts(new int[] { 2018, 6 }, new int[] { 2019, 5 }).build();
		String parts = print(new CSLItemDataBuilder().id("one").type(CSLType.REPORT).title("A report").issued(range).build());
		System.out.println("the parts of June 2018 and May 2019 are printed as " + parts);
		System.exit(same && parts.equals("June 2018-May 2019") ? 0 : 1);
	}

}
JAVA
java -cp "lib/*" Print.java
