package org.tieline.voice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.claim.Stance;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/** Who says what, in words. */
public final class SaidWords {

	private static final int NAMED = 3;

	/** What a number of a kind measures if nothing else is told. */
	private static final Set<String> PLAIN = Set.of("percent", "amount");

	private SaidWords() {
	}

	/** Who says what, each once. */
	public static String said(Collection<Claim> claims) {
		return said(claims, Set.of());
	}

	/**
	 * Who says what, each once.
	 * @param others claims that say otherwise: if one of them has the same speaker, the
	 * pages that relay the speaker are named
	 */
	public static String said(Collection<Claim> claims, Collection<Claim> others) {
		Set<String> speakers = others.stream().map(SaidWords::nameOf).collect(Collectors.toSet());
		Set<String> said = claims.stream()
			.map((claim) -> said(claim, speakers.contains(nameOf(claim)) ? by(claim) : ""))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		String first = said.stream().limit(NAMED).collect(Collectors.joining("; "));
		return (said.size() > NAMED) ? first + "; and " + (said.size() - NAMED) + " more" : first;
	}

	/** Who relays a claim, with commas around it; blank: nobody does. */
	private static String by(Claim claim) {
		Source source = claim.source();
		return claim.relayed()
				? ", as " + ((source.publisher() != null) ? source.publisher() : source.title()) + " relays it," : "";
	}

	private static String said(Claim claim, String by) {
		String name = nameOf(claim) + by;
		if (claim.speaker() == null && !claim.stance().affirms()) {
			return name + " " + relayed(claim.stance(), (claim.value() != null) ? " of " + claim.value().text() : "")
					+ when(claim);
		}
		Quantity value = claim.value();
		String what = ((value != null) ? StatedNumber.hedge(value, claim.asStated()) + value.text() + measured(claim.aspect()) : "it") + when(claim);
		Derivation derivation = claim.derivation();
		if (value == null || derivation == null || !derivation.isWorkedOut()) {
			return name + " " + verb(claim) + " " + what;
		}
		return what + ", " + derivation.name().toLowerCase(Locale.ROOT) + " from what " + name + " " + verb(claim);
	}

	/**
	 * What a number measures, in parentheses with a blank before; blank: it is the plain
	 * amount or share of its kind.
	 * @param aspect as in the column {@code aspect}; null: the fact is the number
	 */
	public static String measured(@Nullable String aspect) {
		return (aspect == null || PLAIN.contains(aspect)) ? "" : " (" + aspect.replace('_', ' ') + ")";
	}

	/** The speaker of a claim, else who publishes it. */
	public static String nameOf(Claim claim) {
		Entity speaker = claim.speaker();
		if (speaker != null) {
			return speaker.name();
		}
		String publisher = claim.source().publisher();
		return (publisher != null) ? publisher : claim.source().title();
	}

	/**
	 * What the speaker of a claim does with it: "estimates", or of several "estimate".
	 */
	public static String verb(Claim claim) {
		String verb = verb(claim.stance());
		Entity speaker = claim.speaker();
		return (speaker != null && NounPhrase.isPlural(speaker)) ? Inflection.plural(verb) : verb;
	}

	/** What one who speaks with a stance does. */
	public static String verb(Stance stance) {
		return switch (stance) {
			case STATES -> "states";
			case ESTIMATES -> "estimates";
			case ALLEGES -> "alleges";
			case PLANS -> "plans";
			case CONSIDERS -> "considers";
			case DENIES -> "denies";
			case NO_COMMENT -> "does not comment on";
		};
	}

	/**
	 * What a source without a speaker does with what others plan, allege or deny.
	 * @param of what it is of, with a blank before: " of 22%"; blank: that is told
	 * elsewhere
	 */
	public static String relayed(Stance stance, String of) {
		return switch (stance) {
			case STATES, ESTIMATES -> "reports it";
			case ALLEGES -> "reports the allegation";
			case PLANS -> "reports the plan";
			case CONSIDERS -> "reports that it is considered";
			case DENIES -> "reports the denial";
			case NO_COMMENT -> "reports that nobody comments on it";
		} + of;
	}

	private static String when(Claim claim) {
		Period period = claim.period();
		return (period != null) ? " " + period.words() : "";
	}

	/** Such as "1 source" or "3 sources". */
	public static String count(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	public static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
