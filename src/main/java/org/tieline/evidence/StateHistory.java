package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.NarrowerEnd;
import org.tieline.time.EndDispute;
import org.tieline.time.Pause;
import org.tieline.time.Pauses;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.StateClaim;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * All that decides when a state held and how well it stands: the claims about it that
 * count, in brief. {@link #at} is the one rule for a fact and for the ties that it draws.
 * A history has a text, so that a stored tie can carry it. Many ties have equal
 * histories, so that a network keeps each of them once.
 *
 * @param claims the claims, in the order of their ids
 * @param narrowerEnds the stated ends of narrower states, oldest first
 * @param reach how far the state is presumed beyond the dates that show it
 * @param pauses when the state rests, because its measure is suspended or repealed
 * @param settled the answer's constant part, if nothing disputes or limits the state; it
 * is all of the history then, in place of claims and ends; null: the claims decide
 */
public record StateHistory(List<StateClaim> claims, List<PartialDate> narrowerEnds, Presumption reach,
		List<Pause> pauses, @Nullable Settled settled) {

	private static final String PARTS = "|";

	private static final String CLAIMS = ";";

	/**
	 * What is known of a state that nothing disputes or limits.
	 *
	 * @param spell its only spell
	 * @param status its status at any date
	 * @param origins how many origins affirm it at any date
	 */
	public record Settled(Spell spell, Status status, int origins) {
	}

	public StateHistory {
		claims = List.copyOf(claims);
		narrowerEnds = List.copyOf(narrowerEnds);
		pauses = List.copyOf(pauses);
		boolean bare = claims.isEmpty() && narrowerEnds.isEmpty() && pauses.isEmpty();
		if (settled != null && !(bare && reach == settled.spell().reach())) {
			throw new IllegalArgumentException("a settled history has no claims, no ends and the reach of its spell");
		}
	}

	/** The history of a state that never rests. */
	public StateHistory(List<StateClaim> claims, List<PartialDate> narrowerEnds, Presumption reach,
			@Nullable Settled settled) {
		this(claims, narrowerEnds, reach, List.of(), settled);
	}

	/**
	 * The history of a fact under a lens.
	 * @param counted its claims that count
	 */
	static StateHistory of(Fact fact, Lens lens, CountedClaims counted) {
		Set<String> contested = counted.ofContestedFigures(fact.kind());
		List<PartialDate> ends = fact.narrowerEnds()
			.stream()
			.filter(lens::accepts)
			.map(NarrowerEnd::end)
			.distinct()
			.sorted()
			.toList();
		List<Pause> pauses = fact.versions().isEmpty() ? List.of()
				: Pauses.of(fact.versions().stream().filter(lens::accepts).toList());
		return new StateHistory(
				StateClaim.of(counted.ofState(), counted.origins()::originOf,
						(claim) -> claim.says() && contested.contains(claim.id())),
				ends, fact.kind().presumption().apply(fact), pauses, null);
	}

	/**
	 * The history of a state of one spell that nothing disputes or limits. When it was
	 * planned for shows of no time that it held.
	 */
	public static StateHistory settled(Spell spell, Status status, int origins) {
		Spell shown = (status == Status.PLANNED) ? Spell.UNDATED : spell;
		return new StateHistory(List.of(), List.of(), shown.reach(), new Settled(shown, status, origins));
	}

	/**
	 * The same history without what no answer reads: of a state that no claim disputes or
	 * limits, its spell, status and origins are enough.
	 */
	public StateHistory brief() {
		FactTimes times = times();
		List<Spell> spells = times.spells();
		if (this.settled != null || spells.size() > 1 || !this.pauses.isEmpty() || isDisputedOrLimited()) {
			return this;
		}
		StateAt ever = at(null, null, null);
		return settled(spells.isEmpty() ? undated(ever.status()) : spells.getFirst(), ever.status(), ever.origins());
	}

	private Spell undated(Status status) {
		return status.isEstablished() ? Spell.UNDATED.within(this.reach) : Spell.UNDATED;
	}

	/** Whether the claims differ in more than their dates, or contest each other. */
	private boolean isDisputedOrLimited() {
		boolean oneStance = this.claims.stream().map(StateClaim::stance).distinct().count() == 1;
		boolean severalOrigins = this.claims.stream()
			.filter(StateClaim::affirms)
			.mapToInt(StateClaim::origin)
			.distinct()
			.count() > 1;
		return !oneStance || severalOrigins
				|| this.claims.stream().anyMatch((claim) -> claim.denies() || claim.givesStage() || claim.contested())
				|| EndDispute.isContested(this.claims, null);
	}

	/** Whether the spell of a tie, its status and its origins say all of it. */
	public boolean isSettled() {
		return this.settled != null;
	}

	/** Whether somebody plans or considers the state, and nobody says that it is so. */
	public boolean isAhead() {
		Settled known = this.settled;
		return (known != null) ? known.status() == Status.PLANNED : this.claims.stream().noneMatch(StateClaim::asserts)
				&& this.claims.stream().anyMatch(StateClaim::intends);
	}

	FactTimes times() {
		return new FactTimes(this);
	}

	/**
	 * Whether and how the state held at a date.
	 * @param asOf the date; null: any time, where the state and the tense are those of
	 * the last day of the record
	 * @param presume how far to presume instead of the state's own reach; null: its own
	 * @param recordEnd the last day of the record; null: not known
	 */
	public StateAt at(@Nullable PartialDate asOf, @Nullable Presumption presume, @Nullable LocalDate recordEnd) {
		return at(times(), asOf, presume, recordEnd);
	}

	/** The same, with times that were made from this history. */
	StateAt at(FactTimes times, @Nullable PartialDate asOf, @Nullable Presumption presume,
			@Nullable LocalDate recordEnd) {
		@Nullable PartialDate asked = (asOf != null || recordEnd == null) ? asOf : PartialDate.of(recordEnd);
		Stage stage = times.stage(asOf);
		TimeState shown = (asked != null) ? times.at(asked, presume, recordEnd) : sometime(times, stage);
		Pause pause = pauseAt(asked);
		TimeState state = (pause != null) ? pause.limit(shown) : shown;
		boolean past = isPast(times, stage, state, asked);
		Settled known = this.settled;
		if (known != null) {
			return new StateAt(asOf != null, state, known.status(), known.origins(), stage, past);
		}
		List<StateClaim> speaking = (asOf != null) ? times.speakingOf(asOf, shown, presume, recordEnd) : this.claims;
		int origins = (int) speaking.stream()
			.filter(StateClaim::affirms)
			.mapToInt(StateClaim::origin)
			.distinct()
			.count();
		return new StateAt(asOf != null, state, StatusRule.ofState(speaking, this.claims, origins, asOf), origins,
				stage, past);
	}

	/** The pause that takes a date; null: none does, or no date is asked for. */
	public @Nullable Pause pauseAt(@Nullable PartialDate asked) {
		return (asked != null) ? Pause.at(this.pauses, asked) : null;
	}

	/** The state, where not even the last day of the record is known. */
	private static TimeState sometime(FactTimes times, Stage stage) {
		boolean ended = times.hasEnded() || stage == Stage.REMOVED;
		return ended ? TimeState.NOT_HELD : times.isOnlyPossible() ? TimeState.POSSIBLE : TimeState.HELD;
	}

	/**
	 * The present tense is for what counts as held. A state that begins after the date is
	 * in the past tense only if its end is stated.
	 */
	private static boolean isPast(FactTimes times, Stage stage, TimeState state, @Nullable PartialDate asked) {
		Period period = times.period();
		boolean later = period != null && period.from() != null && asked != null && asked.isWhollyBefore(period.from());
		return later ? times.hasEnded() || stage == Stage.REMOVED : !state.counts() && !lastsWithoutDate(times, state);
	}

	/**
	 * Whether the state has no date, and is of a kind that lasts for ten years or more,
	 * such as a membership. No date is no other time, so it is told in the present.
	 */
	private static boolean lastsWithoutDate(FactTimes times, TimeState state) {
		return state.word() == TimeState.Word.POSSIBLE && times.isStatedWithoutDate();
	}

	/** Reads the text of {@link #toString()}. */
	public static StateHistory parse(String text) {
		String[] parts = text.split("\\|", -1);
		String[] claims = parts[2].split(CLAIMS);
		return new StateHistory(
				IntStream.range(0, claims.length).mapToObj((rank) -> StateClaim.parse(rank, claims[rank])).toList(),
				Stream.of(parts[1].split(CLAIMS)).filter((end) -> !end.isEmpty()).map(PartialDate::parse).toList(),
				Presumption.parse(parts[0]),
				(parts.length > 3) ? Stream.of(parts[3].split(CLAIMS)).map(Pause::parse).toList() : List.of(), null);
	}

	/** The reach, the ends of narrower states, the claims and the pauses. */
	@Override
	public String toString() {
		String text = String.join(PARTS, this.reach.toString(),
				this.narrowerEnds.stream().map(PartialDate::toString).collect(Collectors.joining(CLAIMS)),
				this.claims.stream().map(StateClaim::toString).collect(Collectors.joining(CLAIMS)));
		return this.pauses.isEmpty() ? text
				: text + PARTS + this.pauses.stream().map(Pause::toString).collect(Collectors.joining(CLAIMS));
	}

}
