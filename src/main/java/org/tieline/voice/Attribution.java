package org.tieline.voice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;

/**
 * Whose number a figure is, at the end of its sentence: ", by an estimate of IHS Markit",
 * ", according to Acme", ", by Acme's own figure". Only claims that give the number under
 * the lens are told of.
 *
 * @param subject whose number it is about; null: nobody's
 * @param claims the claims that give the number
 * @param contested whether they contradict each other
 */
public record Attribution(@Nullable Entity subject, List<Claim> claims, boolean contested) {

	private static final int MOST_NAMED = 3;

	/** How somebody gives a number. */
	private enum Way {

		OWN, SAID, ESTIMATE, FORECAST, ALLEGATION, WORKED_OUT, REPORTED

	}

	public Attribution {
		claims = List.copyOf(claims);
	}

	/**
	 * Whose number the own number of a fact is; empty: nobody gives one, or the sentence
	 * is told as the allegation of its speaker.
	 */
	public static String of(FactView fact) {
		boolean told = fact.claims().stream().anyMatch(Claim::affirms)
				|| fact.claims().stream().noneMatch((claim) -> claim.stance() == Stance.ALLEGES);
		return told ? fact.measurement(null, false).map((figure) -> of(fact, figure)).orElse("") : "";
	}

	/** Whose number a figure of a fact is; empty: nothing is recorded of that. */
	public static String of(FactView fact, Measurement figure) {
		Entity subject = fact.fact().participant(fact.fact().kind().participants().getFirst().name());
		return new Attribution(subject, figure.given(), figure.status() == Status.CONTESTED).words();
	}

	/** The words, with a comma and a blank before; empty: there are none. */
	String words() {
		String rivals = this.contested ? rivals() : "";
		if (!rivals.isEmpty()) {
			return rivals;
		}
		Map<Way, List<Claim>> ways = new EnumMap<>(this.claims.stream()
			.collect(Collectors.groupingBy(this::way, () -> new EnumMap<>(Way.class), Collectors.toList())));
		List<String> words = new ArrayList<>();
		ways.forEach((way, some) -> words.add(words(way, some)));
		words.removeIf(String::isEmpty);
		return words.isEmpty() ? "" : ", " + String.join(" and ", words);
	}

	/** Speakers with numbers that contradict each other, each with the own one. */
	private String rivals() {
		Map<String, Set<String>> numbers = new LinkedHashMap<>();
		for (Claim claim : this.claims) {
			if (claim.stance() == Stance.ALLEGES || way(claim) == Way.WORKED_OUT) {
				return "";
			}
			numbers.computeIfAbsent(name(claim), (name) -> new TreeSet<>())
				.add(Objects.requireNonNull(claim.value()).text());
		}
		boolean each = numbers.size() > 1 && numbers.size() <= MOST_NAMED
				&& numbers.values().stream().allMatch((one) -> one.size() == 1) && !numbers.containsKey("");
		return !each ? ""
				: ", put " + listed(numbers.entrySet()
					.stream()
					.map((one) -> "at " + one.getValue().iterator().next() + " by " + one.getKey())
					.toList());
	}

	private Way way(Claim claim) {
		Derivation derivation = claim.derivation();
		if (derivation != null && derivation.isWorkedOut()) {
			return Way.WORKED_OUT;
		}
		if (claim.stance() == Stance.ALLEGES) {
			return Way.ALLEGATION;
		}
		if (isOwn(claim)) {
			return Way.OWN;
		}
		if (claim.speaker() == null) {
			return Way.REPORTED;
		}
		if (derivation == Derivation.FORECAST) {
			return Way.FORECAST;
		}
		return (claim.stance() == Stance.ESTIMATES) ? Way.ESTIMATE : Way.SAID;
	}

	private boolean isOwn(Claim claim) {
		return this.subject != null && OwnWord.isOf(claim, this.subject);
	}

	private String words(Way way, List<Claim> some) {
		List<String> names = some.stream().map(Attribution::name).filter((name) -> !name.isEmpty()).distinct().toList();
		boolean one = some.stream().map(Claim::value).distinct().count() == 1 && names.size() <= 1;
		String listed = listed(names);
		return switch (way) {
			case OWN -> "by " + own() + " own " + ownNumber(some);
			case SAID -> "according to " + listed;
			case ESTIMATE -> (one ? "by an estimate of " : "by estimates of ") + listed;
			case FORECAST -> (one ? "by a forecast of " : "by forecasts of ") + listed;
			case ALLEGATION ->
				names.isEmpty() ? "by an allegation" : (one ? "by an allegation of " : "by allegations of ") + listed;
			case WORKED_OUT ->
				names.isEmpty() ? "" : "from " + (some.stream().allMatch((claim) -> claim.speaker() == null)
						? "figures reported by " : "figures of ") + listed;
			case REPORTED -> !names.isEmpty() ? "as reported by " + listed
					: some.stream().allMatch((claim) -> claim.affirms() && claim.stance() == Stance.ESTIMATES)
							? "by an estimate" : "";
		};
	}

	private String own() {
		String name = NounPhrase.of(Objects.requireNonNull(this.subject));
		return name + (name.endsWith("s") ? "'" : "'s");
	}

	private static String ownNumber(List<Claim> some) {
		if (some.stream().allMatch((claim) -> claim.derivation() == Derivation.FORECAST)) {
			return "forecast";
		}
		if (some.stream().allMatch(Claim::intends)) {
			return "plan";
		}
		return some.stream().allMatch((claim) -> claim.stance() == Stance.ESTIMATES) ? "estimate" : "figure";
	}

	/** The speaker of a claim, else the publisher; empty: neither is recorded. */
	private static String name(Claim claim) {
		Entity speaker = claim.speaker();
		return (speaker != null) ? NounPhrase.of(speaker) : Objects.requireNonNullElse(claim.source().publisher(), "");
	}

	private static String listed(List<String> names) {
		if (names.size() > MOST_NAMED) {
			return String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " more";
		}
		return (names.size() < 2) ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

}
