package org.tieline.exposure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.hop.PathOutcome;
import org.tieline.path.PathAnswers.OmittedTies;
import org.tieline.path.PathAnswers.WithOmittedTies;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/** The answers about exposure. The accessors are the fields of the API. */
public final class ExposureAnswers {

	private ExposureAnswers() {
	}

	/**
	 * A path of exposure. It has the hops by which the buyer belongs to the entity that
	 * was asked about, then supply ties, then ties of influence.
	 *
	 * @param whole all hops, those of the membership first
	 * @param members the number of hops of the membership
	 * @param supplies the number of the following hops that lead to the supplier
	 * @param weakest the first hop with the weakest status
	 */
	public record ExposurePath(Path whole, int members, int supplies, Hop weakest) {

		public List<Hop> membership() {
			return this.whole.hops().subList(0, this.members);
		}

		public List<Hop> supply() {
			return this.whole.hops().subList(this.members, this.members + this.supplies);
		}

		public List<Hop> influence() {
			return this.whole.hops().subList(this.members + this.supplies, this.whole.length());
		}

		/** The path without the membership. */
		private Path ofBuyer() {
			return new Path(this.whole.hops().subList(this.members, this.whole.length()), strength());
		}

		/** What the path from the buyer on says. */
		public PathMeaning meaning() {
			return ofBuyer().meaning();
		}

		/** What the path from the buyer on says, in plain words. */
		public String meaningInWords() {
			return ofBuyer().meaningInWords();
		}

		public @Nullable Interval strength() {
			return this.whole.strength();
		}

		public @Nullable Period together() {
			return this.whole.together();
		}

		public @Nullable String togetherInWords() {
			return this.whole.togetherInWords();
		}

		public String summary() {
			return this.whole.summary();
		}

	}

	/**
	 * The exposure of an entity to a state.
	 *
	 * @param possiblePaths those with ties that only possibly held, if there are no
	 * others
	 * @param sphereRule which ties put a supplier within the sphere for certain
	 * @param buyers the sums over all walks; null: nothing is recorded
	 * @param installedBase recorded shares of the state's vendors
	 * @param home the country of the state, by id and name; null: it has none
	 */
	public record ExposureReport(PathOutcome outcome, boolean truncated, boolean more, OmittedTies omitted,
			List<ExposurePath> paths, List<ExposurePath> possiblePaths, String sphereRule, @Nullable BuyerSums buyers,
			List<InstalledShare> installedBase, @Nullable Home home) implements WithOmittedTies {

		/** A report without recorded shares. */
		ExposureReport(PathOutcome outcome, boolean truncated, boolean more, OmittedTies omitted,
				List<ExposurePath> paths, List<ExposurePath> possiblePaths, String sphereRule,
				@Nullable BuyerSums buyers) {
			this(outcome, truncated, more, omitted, paths, possiblePaths, sphereRule, buyers, List.of(), null);
		}

		/** The same report with recorded shares of vendors of the state of a country. */
		ExposureReport with(List<InstalledShare> shares, @Nullable Home country) {
			return new ExposureReport(this.outcome, this.truncated, this.more, this.omitted, this.paths,
					this.possiblePaths, this.sphereRule, this.buyers, shares, country);
		}

		/** The recorded shares in one sentence; null: there are none. */
		public @Nullable String onRecord() {
			return InstalledShares.summary(this.installedBase, this.paths.isEmpty());
		}

		public int possibleTies() {
			return this.omitted.possibleTies();
		}

		public int undatedClaims() {
			return this.omitted.undatedClaims();
		}

	}

	/** The country of a state. */
	record Home(String id, String name) {
	}

	/**
	 * The part of a buyer's purchases that ends in the sphere of the state.
	 *
	 * @param established whether the buyer is established to belong to what was asked
	 * about
	 * @param lookThrough the part, if purchases may be missing in the record. Every part
	 * that does not certainly end elsewhere raises the upper bound
	 * @param lookThroughIfComplete the part, supposing that the record is complete
	 */
	public record BuyerSum(String buyerId, boolean established, Interval lookThrough, Interval lookThroughIfComplete) {
	}

}
