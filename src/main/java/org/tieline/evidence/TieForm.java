package org.tieline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The tie that a kind of fact draws, and the words and rules of its hops. Paths know
 * nothing else of a type of tie.
 *
 * @param kind the type of tie
 * @param from the participant that it starts at
 * @param to the participant that it leads to
 * @param sortedBy the attributes that give its sort: the word, then the qualifier. Empty:
 * such ties have no sorts
 * @param verb the verb of a hop for a sort. For a blank word it is the verb for several
 * sorts together
 * @param noun how a sort is named in a list
 * @param detail the words after the object if a hop has one sort; blank: none
 * @param roles the sorts by which ties are filtered, 8 at most
 * @param bearing the roles that set the status of a hop. If a fact claims one of them,
 * only such facts count
 * @param onlyAsGoodAsItsWeakest whether parallel facts say different things. If so, the
 * weakest sets the status of a hop
 * @param isMoney whether it is money. Its sentence gives the date when it was last
 * recorded
 * @param paidOnce the sorts of money that do not go on
 * @param byMeasure whether it rests on measures, each with its own end
 * @param clauses whether each sort has its own verb in the sentence
 * @param sizedBy the aspect that says how large it is, in percent; null: it has no size
 * @param whole the sorts that count as the whole, for any size
 * @param scoped the sorts whose hops name the scope that the claims give
 */
public record TieForm(TieKind kind, String from, String to, List<String> sortedBy, Function<String, Verb> verb,
		Function<TieSort, String> noun, Function<String, String> detail, List<String> roles, Set<String> bearing,
		boolean onlyAsGoodAsItsWeakest, boolean isMoney, Set<String> paidOnce, boolean byMeasure, boolean clauses,
		@Nullable String sizedBy, Set<String> whole, Set<String> scoped) {

	private static final int MOST_ROLES = Byte.SIZE;

	public TieForm {
		if (roles.size() > MOST_ROLES || !roles.containsAll(bearing)) {
			throw new IllegalArgumentException(
					kind + ": at most " + MOST_ROLES + " roles, and only roles can set the status of a hop");
		}
	}

	/**
	 * Starts the declaration of a tie.
	 * @param type its name in the store and in the API
	 * @param from the participant that it starts at
	 * @param to the participant that it leads to
	 */
	public static TieFormBuilder of(String type, String from, String to) {
		return new TieFormBuilder(type, from, to);
	}

	/** The name of the type. */
	public String type() {
		return this.kind.name();
	}

	/** The sort of the tie that a fact draws. */
	public TieSort sort(Fact fact) {
		List<String> words = this.sortedBy.stream()
			.map((attribute) -> fact.attributes().getOrDefault(attribute, ""))
			.toList();
		return words.isEmpty() ? TieSort.NONE : new TieSort(words.getFirst(), (words.size() > 1) ? words.get(1) : "");
	}

	/** The bit of a role; 0: the sort is none. */
	public int role(String sort) {
		int index = this.roles.indexOf(sort);
		return (index >= 0) ? 1 << index : 0;
	}

	/** The bits of some roles. */
	public int roles(Set<String> some) {
		return some.stream().mapToInt(this::role).reduce(0, (one, other) -> one | other);
	}

	/**
	 * Which of the roles of a hop set its status; 0: every fact counts.
	 * @param claimed the bits of the roles that are claimed
	 */
	public int bearing(int claimed) {
		return this.bearing.isEmpty() ? 0 : claimed & roles(this.bearing);
	}

	/** The status of a hop before any of its facts is looked at, as a number. */
	public int beforeAll() {
		return this.onlyAsGoodAsItsWeakest ? 0 : Status.NOT_RECORDED.ordinal();
	}

	/** The status of a hop with one more fact that sets it, as a number. */
	public int with(int status, int one) {
		return this.onlyAsGoodAsItsWeakest ? Math.max(status, one) : Math.min(status, one);
	}

	/** Whether the qualifier is named, where the sorts of a hop differ by more. */
	public boolean isQualified() {
		return this.sortedBy.size() > 1;
	}

	/** Words of an attribute: {@code NETWORK_BAN} becomes "network ban". */
	public static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Attributes and roles, for messages. */
	@Override
	public String toString() {
		return this.kind + " from " + this.from + " to " + this.to
				+ this.sortedBy.stream().collect(Collectors.joining(", ", " (", ")"));
	}

}
