package org.tieline.role;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.SentenceWords;
import org.tieline.role.Frame.Cue;
import org.tieline.role.RoleReader.Names;

/** Which role each name of a clause has, by the cues of a frame around it. */
final class RoleVotes {

	private static final Pattern PARTY = Pattern.compile("\u27e6[ergx]\\d+\u27e7");

	private static final Pattern PLACE = Pattern.compile(
			"(?= \u27e6e)(?<= (?:in|across|within|outside|throughout|inside|near)) (?<x>\u27e6e\\d+\u27e7)(?! 's)");

	/** "Norway's market for cables": where a market is. */
	private static final Pattern OWN_MARKET = Pattern.compile(
			"(?<= )(?<x>\u27e6e\\d+\u27e7) 's(?: (?:[\\p{L}\\p{N}-]+|\u27e6[adk]\\d+\u27e7)){0,3}? (?:markets?|\u27e6d\\d+\u27e7)(?= )");

	private final Frame frame;

	private final String clause;

	private final Names names;

	RoleVotes(Frame frame, String clause, Names names) {
		this.frame = frame;
		this.clause = clause;
		this.names = names;
	}

	/** Who has which role; null: that is not clear. */
	@Nullable Map<Character, String> parts(SentenceWords words) {
		Map<Character, Set<String>> strong = new LinkedHashMap<>();
		Map<Character, Set<String>> weak = new LinkedHashMap<>();
		Set<String> others = new LinkedHashSet<>();
		for (Cue cue : this.frame.cues()) {
			int last = cue.needs().lastStart(words);
			if (last < 0) {
				continue;
			}
			Matcher found = cue.pattern().matcher(this.clause);
			for (int at = 0; cue.pattern().find(found, this.clause, at, last); at = found.end()) {
				String mark = found.group("x");
				if (cue.role() == 't') {
					others.add(mark);
				}
				else if (this.names.fits(mark, this.frame.kind(), cue.role() == 'O')) {
					(cue.weak() ? weak : strong).computeIfAbsent(cue.role(), (role) -> new LinkedHashSet<>()).add(mark);
				}
			}
		}
		named(strong);
		named(weak);
		Set<String> subjects = strong.getOrDefault('S', Set.of());
		Set<String> objects = strong.getOrDefault('O', Set.of());
		if (subjects.isEmpty() && objects.isEmpty()) {
			return null;
		}
		if (this.frame.isOfOne()) {
			Map<Character, String> one = (subjects.size() == 1) ? Map.of('S', subjects.iterator().next()) : null;
			Matcher market = OWN_MARKET.matcher(this.clause);
			while (this.frame.kind().startsWith("MARKET_") && market.find()) {
				if (this.names.isCountry(market.group("x")) || isRanked(market.group())) {
					others.add(market.group("x"));
				}
			}
			return (one != null && areAll(one, others)) ? one : null;
		}
		Map<Character, String> parts = pair(subjects.isEmpty() ? weak.getOrDefault('S', Set.of()) : subjects,
				objects.isEmpty() ? weak.getOrDefault('O', Set.of()) : objects);
		return (parts != null && areAll(parts, others)) ? parts : null;
	}

	/** "Europe's number 1 vendor": a place, where a rank follows what has it. */
	private boolean isRanked(String market) {
		return market.contains("\u27e6k") && this.names.isArea(market.substring(0, market.indexOf('\u27e7') + 1));
	}

	/** Beside a name a pronoun means somebody who is named. */
	private static void named(Map<Character, Set<String>> votes) {
		votes.values().forEach((marks) -> {
			if (marks.stream().anyMatch((one) -> one.charAt(1) != 'r')) {
				marks.removeIf((one) -> one.charAt(1) == 'r');
			}
		});
	}

	private @Nullable Map<Character, String> pair(Set<String> subjects, Set<String> objects) {
		Map<Character, String> only = null;
		for (String subject : subjects) {
			for (String object : objects) {
				boolean again = only != null && object.equals(only.get('O')) && isSame(only.get('S'), subject);
				if (!subject.equals(object) && !again) {
					if (only != null) {
						return null;
					}
					only = Map.of('S', subject, 'O', object);
				}
			}
		}
		return only;
	}

	private boolean isSame(@Nullable String one, String other) {
		return one != null && this.names.meant(one).equals(this.names.meant(other));
	}

	/** Whether nobody else has a part in a clause: others only tell where. */
	private boolean areAll(Map<Character, String> parts, Set<String> others) {
		Set<String> places = new LinkedHashSet<>(others);
		Matcher place = PLACE.matcher(this.clause);
		while (place.find()) {
			places.add(place.group("x"));
		}
		return PARTY.matcher(this.clause)
			.results()
			.map((one) -> one.group())
			.allMatch((one) -> one.charAt(1) == 'r' || parts.containsValue(one) || places.contains(one)
					|| isSame(parts.get('S'), one));
	}

}
