package org.tieline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * Of what somebody is told to be kept out, or what is to be removed: sorts and parts of
 * networks, goods, occasions and names. A claim holds a statement only if what the claim
 * tells covers it.
 *
 * @param words the words that tell it, as {@link ScopeWords} has them; empty: nothing
 * narrower than the restriction itself is told
 */
public record AskedScope(List<String> words) {

	/** How an address names a scope without words. */
	private static final String WHOLE = "whole";

	/** Acts that may be about one occasion or one operator. */
	private static final Set<String> MAY_BE_SINGLE = Set.of("EXCLUSION", "NETWORK_BAN", "REMOVAL_ORDER");

	/** Whose names a scope may repeat. */
	private static final List<String> PARTIES = List.of("authority", "target", "jurisdiction");

	public AskedScope {
		words = List.copyOf(words);
	}

	/** The scope as a parameter of an address. */
	String text() {
		return this.words.isEmpty() ? WHOLE : String.join(" ", this.words);
	}

	/** What {@link #text} gave. */
	static AskedScope read(String text) {
		return new AskedScope(text.equals(WHOLE) ? List.of() : ScopeWords.of(text));
	}

	/** The scope for readers: "4G networks". */
	String inWords() {
		if (this.words.isEmpty()) {
			return "in general";
		}
		return this.words.stream().map(AskedScope::shown).collect(Collectors.joining(" "));
	}

	private static String shown(String word) {
		return switch (word) {
			case ScopeWords.NETWORK, "phone", "trial", ScopeWords.PURCHASE -> word + "s";
			case "nbn" -> "NBN";
			default -> word.matches("[2-6]g") ? word.toUpperCase(Locale.ROOT) : word;
		};
	}

	/**
	 * Whether what a claim tells covers it.
	 * @param fact the fact that the claim is of
	 * @param deadline whether a deadline is asked about: what has one of its own in the
	 * same scope does not count
	 */
	boolean isCoveredBy(Claim claim, FactView fact, boolean deadline) {
		String scope = claim.details().getOrDefault("scope", "");
		String effect = fact.fact().attributes().getOrDefault("effect", "");
		if (scope.isBlank()) {
			return this.words.stream().allMatch((word) -> isOfWhole(word, effect));
		}
		Set<String> recorded = new HashSet<>(ScopeWords.of(deadline ? withoutOtherDeadlines(scope) : scope));
		return areAllIn(recorded) && isOfNoPart(recorded) && isOfNoOccasion(scope, recorded, effect, fact);
	}

	/** Whether an act that names no scope is of what a word tells. */
	private static boolean isOfWhole(String word, String effect) {
		boolean networks = word.equals(ScopeWords.NETWORK) || ScopeWords.isOfAllNetworks(word);
		boolean purchases = word.equals(ScopeWords.PURCHASE) || word.equals("government");
		return (networks && MAY_BE_SINGLE.contains(effect)) || (purchases && effect.equals("PROCUREMENT_BAN"));
	}

	/** "5G networks; 4G by the end of 2029": the second has a deadline of its own. */
	private static String withoutOtherDeadlines(String scope) {
		return scope.replaceAll("; [^;]* by [^;]*\\d{4}", "");
	}

	private boolean areAllIn(Set<String> recorded) {
		boolean general = recorded.stream().noneMatch((word) -> ScopeWords.isSort(word) || ScopeWords.isPart(word));
		boolean networks = recorded.contains(ScopeWords.NETWORK);
		boolean sorted = this.words.stream().anyMatch(ScopeWords::isSort);
		return this.words.stream()
			.allMatch((word) -> recorded.contains(word) && !word.equals(ScopeWords.NETWORK)
					|| general && networks && (ScopeWords.isOfAllNetworks(word) || word.equals(ScopeWords.NETWORK))
					|| word.equals(ScopeWords.NETWORK) && (sorted || isNamed(recorded)));
	}

	/** Whether a word that is no sort tells which networks are meant. */
	private boolean isNamed(Set<String> recorded) {
		return this.words.stream().anyMatch((word) -> !word.equals(ScopeWords.NETWORK) && recorded.contains(word));
	}

	/** Networks or purchases are told, and no part, while the claim tells of a part. */
	private boolean isOfNoPart(Set<String> recorded) {
		boolean purchases = this.words.contains(ScopeWords.PURCHASE);
		if (purchases && this.words.size() == 1 && recorded.stream().anyMatch(ScopeWords::isSort)) {
			return false;
		}
		return !(purchases || this.words.contains(ScopeWords.NETWORK))
				|| this.words.stream().anyMatch(ScopeWords::isPart) || recorded.stream().noneMatch(ScopeWords::isPart);
	}

	/** What is about one operator, one tender or trials is told with that alone. */
	private boolean isOfNoOccasion(String scope, Set<String> recorded, String effect, FactView fact) {
		if (!MAY_BE_SINGLE.contains(effect)) {
			return true;
		}
		Set<String> known = new HashSet<>();
		PARTIES.stream()
			.map(fact.fact()::participant)
			.filter(Objects::nonNull)
			.map(Entity::name)
			.map(ScopeWords::of)
			.forEach(known::addAll);
		Set<List<String>> names = ScopeWords.names(scope, known);
		boolean occasion = this.words.stream()
			.anyMatch((word) -> ScopeWords.isOccasion(word) && recorded.contains(word));
		if (!names.isEmpty()) {
			return isTold(names.iterator().next()) || (occasion && names.stream().anyMatch(this::isTold))
					|| (recorded.contains(ScopeWords.RESEARCH) && this.words.contains(ScopeWords.RESEARCH));
		}
		return occasion || !effect.equals("EXCLUSION") || recorded.stream().noneMatch(ScopeWords::isOccasion);
	}

	private boolean isTold(List<String> name) {
		return this.words.contains(name.getFirst());
	}

}
