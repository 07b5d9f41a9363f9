#!/usr/bin/env bash
# moneta 1.4.5 (Maven Central, org.javamoney.moneta:moneta-core), the reference implementation of the Java money API (JSR 354).
#
# What was expected: MonetaryAmountFormat.parse reads the whole text or raises an error. The API promises an exception where text is left
#   over.
# What happens: the number ends at the first sign that is none of its own, and what follows is dropped. "USD1.5 million" is
#   USD 1.5 and "USD 5bn" is USD 5. With marks of another country "EUR 1.234,50" is read by the American format as EUR 1.234 and
#   "1,234.50 EUR" by the German one as EUR 1.234, a thousandth; "USD1,5" and "1.5 EUR" become 15, ten times as much. The Swiss
#   format takes only the typographic apostrophe: CHF 1'234.50 with that of the keyboard is CHF 1. A text that begins with nothing
#   it knows does raise an error. (Reading a part is what the number formats of Java do; the API of money promises another
#   thing.) Reports of single marks, such as the French blank, were closed; none of left-over text was found.
# Whom it hurts: whoever takes prices of deals, fines or payments out of reports or tables. A sale for 5 billion is one for 5 dollars,
#   and nothing tells which of the amounts were cut. Format the amount again with the same format and compare the texts.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>try</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency></dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > Amounts.java <<'JAVA'
import java.util.Locale;
import javax.money.format.MonetaryFormats;
import javax.money.format.MonetaryParseException;

public class Amounts {

	static boolean same = true;

	static void see(String country, String text, String wanted) {
		String seen;
		try {
			seen = MonetaryFormats.getAmountFormat(Locale.forLanguageTag(country)).parse(text).toString();
		}
		catch (MonetaryParseException refused) {
			seen = "refused";
		}
		System.out.println(country + ": " + text + " -> " + seen);
		same &= seen.equals(wanted);
	}

	public static void main(String[] arguments) {
		see("en-US", "USD1,234.50", "USD 1234.5");
		see("de-DE", "1.234,50 EUR", "EUR 1234.5");
		see("en-US", "USD1.5 million", "USD 1.5");
		see("en-US", "USD 5bn", "USD 5");
		see("en-US", "EUR 1.234,50", "EUR 1.234");
		see("de-DE", "1,234.50 EUR", "EUR 1.234");
		see("en-US", "USD1,5", "USD 15");
		see("de-DE", "1.5 EUR", "EUR 15");
		see("de-CH", "CHF 1’234.50", "CHF 1234.5");
		see("de-CH", "CHF 1'234.50", "CHF 1");
		see("en-US", "about five dollars", "refused");
		System.exit(same ? 0 : 1);
	}

}
JAVA
java -cp "lib/*" Amounts.java 2>/dev/null
