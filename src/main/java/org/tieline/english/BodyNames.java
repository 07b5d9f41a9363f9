package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other names of a public body, as the prose of its neighbours has them: "Ministry of
 * Trade of Nordia" is "Nordia's Ministry of Trade", "the Nordian trade ministry" and
 * "Nordia's trade ministry".
 */
public final class BodyNames {

	private static final Pattern MINISTRY = Pattern
		.compile("(?:Federal )?(?<what>Ministry|Department) of (?:the )?(?<field>.+)");

	/** What a ministry of a country is for, before the country. */
	private static final String OF_COUNTRY = "(?: of (?:the )?(?:%s|People's Republic of China)| \\([^()]*\\))$";

	private static final String PARTS = ", (?:and )?| and (?:the )?";

	private BodyNames() {
	}

	/**
	 * Other names of a body.
	 * @param names its names as recorded
	 * @param countries the names of its country
	 * @param adjectives the words for what is of its country
	 */
	public static List<String> of(List<String> names, List<String> countries, List<String> adjectives) {
		List<String> found = new ArrayList<>();
		for (String name : names) {
			String bare = name;
			for (String country : countries) {
				bare = bare.replaceFirst(OF_COUNTRY.formatted(Pattern.quote(country)), "");
			}
			List<String> alike = new ArrayList<>(List.of(bare));
			int department = bare.indexOf("Department of ");
			if (department > 0) {
				found.add(bare.substring(department));
			}
			Matcher ministry = MINISTRY.matcher(bare);
			if (ministry.matches()) {
				String what = ministry.group("what");
				alike.add(what + " of " + ministry.group("field"));
				for (String field : ministry.group("field").replace("Foreign Affairs", "Foreign").split(PARTS)) {
					alike.add(field.toLowerCase(Locale.ROOT) + " " + what.toLowerCase(Locale.ROOT));
				}
			}
			for (String one : alike) {
				if (one.contains(" ") && adjectives.stream().noneMatch(one::startsWith)) {
					countries.forEach((country) -> found.add(country + "'s " + one));
					adjectives.forEach((adjective) -> found.add(adjective + " " + one));
				}
			}
		}
		return found.stream().distinct().toList();
	}

}
