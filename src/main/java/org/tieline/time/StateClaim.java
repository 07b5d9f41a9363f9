package org.tieline.time;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * What one claim says of a state, as far as it decides when the state held and how well
 * it stands. It has a text, so that a stored tie can carry it.
 *
 * @param rank its place among the claims of its state, from 0
 * @param stance {@code STATES} for all that affirms, {@code ALLEGES}, {@code PLANS} for
 * all that intends, or {@code DENIES}
 * @param about what the claim is about
 * @param from a stated start, or the start of the period of a figure
 * @param to a stated end, or the end of that period
 * @param asOf when the state was observed
 * @param saidOn the date of the statement, else of publication, for a claim without a
 * date of its own and for a plan of the start; null: it has one, or no claim of the state
 * gives a stage
 * @param word the stage that a claim gives; null: none that ends or limits the state, or
 * puts its start off
 * @param origin number of its origin, from 0
 * @param contested whether it gives a figure that others contest
 */
public record StateClaim(int rank, Stance stance, About about, @Nullable PartialDate from, @Nullable PartialDate to,
		@Nullable PartialDate asOf, @Nullable PartialDate saidOn, @Nullable Word word, int origin, boolean contested) {

	/** What a claim is about: the state, its start, its end, or a figure of it. */
	public enum About {

		STATE, START, END, FIGURE

	}

	/** A stage that ends a supply, or limits it, or puts the start of a state off. */
	public enum Word {

		TRIAL, REMOVED,
		/** The start of the state is still to come on the day of the statement. */
		TO_START

	}

	private static final String SEPARATOR = ",";

	private static final String YES = "contested";

	/**
	 * The claims of a state that say or deny something, in the order of their ids.
	 * @param claims those that count, from {@link StageRule#ofState}
	 * @param origin the origin of a claim, by any number
	 * @param contested whether a claim gives a figure that others contest
	 */
	public static List<StateClaim> of(List<Claim> claims, ToIntFunction<Claim> origin, Predicate<Claim> contested) {
		List<Claim> telling = claims.stream()
			.filter((claim) -> claim.says() || claim.denies())
			.sorted(Comparator.comparing(Claim::id))
			.toList();
		boolean staged = telling.stream().anyMatch((claim) -> limits(word(claim)));
		List<Integer> origins = telling.stream().map(origin::applyAsInt).distinct().toList();
		return IntStream.range(0, telling.size()).mapToObj((rank) -> {
			Claim claim = telling.get(rank);
			Word word = word(claim);
			boolean ofItsDay = staged && claim.to() == null && claim.asOf() == null
					&& (claim.from() == null || word == Word.REMOVED);
			return new StateClaim(rank, stance(claim), about(claim.aspect()), claim.from(), claim.to(), observed(claim),
					(ofItsDay || word == Word.TO_START) ? saidOn(claim) : null, word,
					origins.indexOf(origin.applyAsInt(claim)), contested.test(claim));
		}).toList();
	}

	/**
	 * When the claim observed the state. Who says that a supply is being removed sees it
	 * on that day, whenever it began.
	 */
	private static @Nullable PartialDate observed(Claim claim) {
		boolean ofItsDay = claim.from() != null && claim.to() == null && claim.asOf() == null
				&& StageRule.isBeingRemoved(claim);
		return ofItsDay ? saidOn(claim) : claim.asOf();
	}

	private static @Nullable PartialDate saidOn(Claim claim) {
		return (claim.saidOn() != null) ? claim.saidOn() : claim.source().publishedOn();
	}

	/** What affirms as {@code STATES}, and what intends as {@code PLANS}. */
	static Stance brief(Stance stance) {
		return stance.intends() ? Stance.PLANS : stance.affirms() ? Stance.STATES : stance;
	}

	private static Stance stance(Claim claim) {
		return claim.denies() ? Stance.DENIES
				: claim.intends() ? Stance.PLANS : claim.affirms() ? Stance.STATES : Stance.ALLEGES;
	}

	/** What a claim with this aspect is about; null: the state itself. */
	static About about(@Nullable String aspect) {
		if (aspect == null) {
			return About.STATE;
		}
		return switch (aspect) {
			case Claim.START -> About.START;
			case Claim.END -> About.END;
			default -> About.FIGURE;
		};
	}

	private static @Nullable Word word(Claim claim) {
		return StageRule.isRemoval(claim) ? Word.REMOVED
				: StageRule.isTrial(claim) ? Word.TRIAL : StageRule.plansStart(claim) ? Word.TO_START : null;
	}

	private static boolean limits(@Nullable Word word) {
		return word == Word.TRIAL || word == Word.REMOVED;
	}

	/** Whether it says how far a supply has come. */
	public boolean givesStage() {
		return limits(this.word);
	}

	/** Whether it says that the state is to start after the day of the statement. */
	boolean plansStart() {
		return this.word == Word.TO_START;
	}

	/** Whether the claim says that the state is so. An allegation does. */
	public boolean asserts() {
		return this.stance.asserts();
	}

	/** Whether the claim counts as an origin. */
	public boolean affirms() {
		return this.stance.affirms();
	}

	/** Whether the claim is a plan, a consideration or a forecast. */
	public boolean intends() {
		return this.stance.intends();
	}

	/** Whether the claim says that the state is so, or will be. */
	public boolean says() {
		return asserts() || intends();
	}

	public boolean denies() {
		return this.stance == Stance.DENIES;
	}

	/** Whether it is about the state itself. */
	public boolean isOfState() {
		return this.about == About.STATE;
	}

	/** Whether it says that a supply was removed. */
	boolean isRemoval() {
		return this.word == Word.REMOVED;
	}

	/**
	 * The stated period, or the day of the observation; null: neither is given.
	 */
	public @Nullable Period period() {
		if (this.from != null || this.to != null) {
			return new Period(this.from, this.to);
		}
		return (this.asOf != null) ? new Period(this.asOf, this.asOf) : null;
	}

	/**
	 * Reads the text of {@link #toString()}.
	 * @param rank its place among the claims of its state, from 0
	 */
	public static StateClaim parse(int rank, String text) {
		String[] parts = text.split(SEPARATOR, -1);
		return new StateClaim(rank, Stance.valueOf(parts[0]), About.valueOf(parts[1]), date(parts[2]), date(parts[3]),
				date(parts[4]), date(parts[5]), parts[6].isEmpty() ? null : Word.valueOf(parts[6]),
				Integer.parseInt(parts[7]), parts[8].equals(YES));
	}

	private static @Nullable PartialDate date(String text) {
		return text.isEmpty() ? null : PartialDate.parse(text);
	}

	@Override
	public String toString() {
		return String.join(SEPARATOR,
				Stream
					.of(this.stance, this.about, this.from, this.to, this.asOf, this.saidOn, this.word, this.origin,
							this.contested ? YES : "")
					.map((part) -> Objects.toString(part, ""))
					.toList());
	}

}
