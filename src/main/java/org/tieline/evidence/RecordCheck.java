package org.tieline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;

/**
 * A check of claims before they are written, declared as a bean by the feature whose rule
 * it is. A check only reports; whoever takes the claims in refuses them all.
 */
public interface RecordCheck {

	/**
	 * Checks one claim before it is read.
	 * @param claim its values, as they were handed in
	 * @param fault takes what is wrong with it, and the remedy
	 */
	default void checkClaim(DraftedClaim claim, Consumer<String> fault) {
	}

	/**
	 * Checks all facts together, once every claim was read.
	 * @param facts all facts of the record
	 * @param report takes what is wrong
	 */
	default void checkFacts(List<Fact> facts, Report report) {
	}

	/**
	 * Which facts of a kind {@link #checkFacts} holds against each other: those with the
	 * same entity in one part.
	 * @return the part; null: each fact is checked by itself
	 */
	default @Nullable String together(KindOfFact kind) {
		return null;
	}

	/** The values in which a claim of a kind names another claim. */
	default Set<String> naming(KindOfFact kind) {
		return Set.of();
	}

	/**
	 * A claim that is not read yet.
	 *
	 * @param kind what kind of fact it is about
	 * @param values its values by name; what is blank is missing
	 * @param entities finds an entity by its id; null: there is none
	 */
	record DraftedClaim(KindOfFact kind, Map<String, String> values, Function<String, @Nullable Entity> entities) {

		/** A value; null: it is missing. */
		public @Nullable String get(String name) {
			return this.values.get(name);
		}

	}

	/** Takes what is wrong with several claims together. */
	interface Report {

		/**
		 * The line at which a claim was handed in; one that is of no table comes after
		 * all lines.
		 */
		long line(Claim claim);

		/**
		 * The order in which claims were handed in: by line, and those of a dataset that
		 * is imported come after all that is there already.
		 */
		default Comparator<Claim> order() {
			return Comparator.comparingLong(this::line);
		}

		/** The same in words: {@code 12}, or {@code claims[2]} in a request. */
		default String at(Claim claim) {
			return String.valueOf(line(claim));
		}

		/**
		 * Notes a fault.
		 * @param claim the claim; the fault names its file and line
		 * @param message what is wrong, and the remedy
		 */
		void fault(Claim claim, String message);

	}

}
