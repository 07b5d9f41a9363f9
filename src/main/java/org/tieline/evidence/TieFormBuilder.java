package org.tieline.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Builds the declaration of a tie. A part that is not called has its default. */
public final class TieFormBuilder {

	private final String type;

	private final String from;

	private final String to;

	private List<String> sortedBy = List.of();

	private Function<String, Verb> verb;

	private Function<TieSort, String> noun = (sort) -> TieForm.plain(sort.word());

	private Function<String, String> detail = (sort) -> "";

	private List<String> roles = List.of();

	private Set<String> bearing = Set.of();

	private boolean onlyAsGoodAsItsWeakest;

	private boolean isMoney;

	private Set<String> paidOnce = Set.of();

	private boolean byMeasure;

	private boolean clauses;

	private @Nullable String sizedBy;

	private Set<String> whole = Set.of();

	private Set<String> scoped = Set.of();

	TieFormBuilder(String type, String from, String to) {
		this.type = type;
		this.from = from;
		this.to = to;
		String plain = TieForm.plain(type);
		this.verb = (sort) -> new Verb(plain, plain);
	}

	/** The attribute that gives the sort, and one that qualifies it, if any. */
	public TieFormBuilder sort(String... attributes) {
		this.sortedBy = List.of(attributes);
		return this;
	}

	/** The verb of every hop. */
	public TieFormBuilder hopVerb(String present, String past) {
		Verb one = new Verb(present, past);
		return hopVerb((sort) -> one);
	}

	/**
	 * The verb of a hop for a sort. For a blank word it is the verb for several sorts
	 * together.
	 */
	public TieFormBuilder hopVerb(Function<String, Verb> bySort) {
		this.verb = bySort;
		return this;
	}

	/** How a sort is named in a list; else by its word. */
	public TieFormBuilder noun(Function<TieSort, String> bySort) {
		this.noun = bySort;
		return this;
	}

	/** What follows the object, where a hop has one sort. */
	public TieFormBuilder detail(Function<String, String> bySort) {
		this.detail = bySort;
		return this;
	}

	/** The sorts by which ties are filtered, 8 at most. */
	public TieFormBuilder roles(String... sorts) {
		this.roles = List.of(sorts);
		return this;
	}

	/** Those of the roles that set the status of a hop, if any is claimed. */
	public TieFormBuilder bearing(String... sorts) {
		this.bearing = Set.of(sorts);
		return this;
	}

	/**
	 * Parallel facts say different things, so that the weakest sets the status of a hop.
	 */
	public TieFormBuilder onlyAsGoodAsItsWeakest() {
		this.onlyAsGoodAsItsWeakest = true;
		return this;
	}

	/**
	 * It is money. Its sentence gives the date when it was last recorded. Some sorts are
	 * paid once and do not go on.
	 */
	public TieFormBuilder money(String... sortsPaidOnce) {
		this.isMoney = true;
		this.paidOnce = Set.of(sortsPaidOnce);
		return this;
	}

	/** It rests on measures, each with its own end. */
	public TieFormBuilder byMeasure() {
		this.byMeasure = true;
		return this;
	}

	/** Each sort has its own verb in the sentence. */
	public TieFormBuilder clauses() {
		this.clauses = true;
		return this;
	}

	/** The aspect that says how large it is; some sorts count as the whole. */
	public TieFormBuilder sized(String aspect, String... wholeSorts) {
		this.sizedBy = aspect;
		this.whole = Set.of(wholeSorts);
		return this;
	}

	/** The sorts whose hops name the scope that the claims give. */
	public TieFormBuilder scoped(Set<String> sorts) {
		this.scoped = sorts;
		return this;
	}

	/** The declaration. */
	public TieForm build() {
		return new TieForm(TieKind.of(this.type), this.from, this.to, this.sortedBy, this.verb, this.noun, this.detail,
				this.roles, this.bearing, this.onlyAsGoodAsItsWeakest, this.isMoney, this.paidOnce, this.byMeasure,
				this.clauses, this.sizedBy, this.whole, this.scoped);
	}

}
