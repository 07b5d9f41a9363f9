package org.tieline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.claim.VersionClaim;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;

/**
 * When a restriction rests, by the versions of its measure and of the instruments of that
 * measure. Of several versions of a measure that hold on a day, the one that began last
 * counts; so a version in force ends where a suspension begins. On a day that a version
 * in force shares with its suspension or repeal, it is still in force. A suspension or
 * repeal of an instrument goes for all measures under it.
 */
public final class Pauses {

	private static final String IN_FORCE = "IN_FORCE";

	private static final Comparator<Version> BY_START = Comparator.comparing(Version::start).thenComparing(Version::id);

	/** A version of a measure, as its claims show it. */
	private record Version(String id, boolean own, String state, List<StateClaim> claims, List<Spell> spells) {

		/** The start of the last spell, else its first observation. */
		private LocalDate start() {
			PartialDate first = this.spells.isEmpty() ? null : first(this.spells.getLast());
			return (first != null) ? first.firstDay() : LocalDate.MIN;
		}

		private static @Nullable PartialDate first(Spell spell) {
			return (spell.start() != null) ? spell.start() : spell.observed();
		}

		private boolean isInForce() {
			return this.state.equals(IN_FORCE);
		}

		private boolean isEstablished(PartialDate day) {
			return this.claims.stream().anyMatch(StateClaim::affirms)
					&& this.claims.stream().noneMatch((claim) -> claim.denies() && claim.isOfState())
					&& !EndDispute.isContested(this.claims, day);
		}

		private Holds holds(PartialDate day) {
			return this.spells.stream()
				.map((spell) -> spell.at(day, null, null))
				.reduce(TimeState::best)
				.orElse(TimeState.POSSIBLE)
				.holds();
		}

		/** Whether a stated start or end is not exact enough for the day. */
		private boolean isVague(PartialDate day) {
			return holds(day) == Holds.POSSIBLY && this.spells.stream()
				.anyMatch((spell) -> touches(spell.start(), spell.startBy(), day)
						|| touches(spell.end(), spell.endBy(), day));
		}

		private static boolean touches(@Nullable PartialDate first, @Nullable PartialDate last, PartialDate day) {
			return first != null && !first.firstDay().isAfter(day.lastDay())
					&& !((last != null) ? last : first).lastDay().isBefore(day.firstDay());
		}

		private boolean ends(PartialDate day) {
			return this.spells.stream().anyMatch((spell) -> day.equals(spell.end()));
		}

		/** Whether it was planned to end before a day, and nobody says what followed. */
		private boolean isPlannedToEndBefore(PartialDate day) {
			PartialDate end = this.spells.isEmpty() ? null : this.spells.getLast().presumedUntil();
			return end != null && end.isWhollyBefore(day) && holds(day) == Holds.POSSIBLY;
		}

		private Pause.Word word() {
			return Pause.Word.valueOf(this.state);
		}

	}

	private final Map<String, List<Version>> byMeasure = new LinkedHashMap<>();

	private Pauses(List<VersionClaim> claims) {
		Map<String, List<VersionClaim>> byVersion = new LinkedHashMap<>();
		claims.forEach((claim) -> byVersion.computeIfAbsent(claim.version(), (id) -> new ArrayList<>()).add(claim));
		byVersion.forEach((id, ours) -> {
			List<StateClaim> told = told(ours);
			if (told.stream().anyMatch(StateClaim::asserts)) {
				VersionClaim one = ours.getFirst();
				this.byMeasure.computeIfAbsent(one.measure(), (measure) -> new ArrayList<>())
					.add(new Version(id, one.own(), one.state(), told,
							new StatedSpells(told, Presumption.LAW, List.of()).stated()));
			}
		});
	}

	private static List<StateClaim> told(List<VersionClaim> claims) {
		return IntStream.range(0, claims.size())
			.filter((rank) -> claims.get(rank).stance() != Stance.NO_COMMENT)
			.mapToObj((rank) -> {
				VersionClaim claim = claims.get(rank);
				return new StateClaim(rank, StateClaim.brief(claim.stance()), StateClaim.about(claim.aspect()),
						claim.from(), claim.to(), claim.asOf(), null, null, rank, false);
			})
			.toList();
	}

	/** The pauses that claims of versions show, oldest first. */
	public static List<Pause> of(List<VersionClaim> claims) {
		if (claims.isEmpty()) {
			return List.of();
		}
		Pauses pauses = new Pauses(claims);
		TreeSet<LocalDate> days = new TreeSet<>();
		claims.stream()
			.flatMap((claim) -> Stream.of(claim.from(), claim.to(), claim.asOf()))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.forEach((date) -> days.addAll(
					List.of(date.firstDay(), date.firstDay().plusDays(1), date.lastDay(), date.lastDay().plusDays(1))));
		List<Pause> found = new ArrayList<>();
		for (LocalDate day : days) {
			Pause.Word word = pauses.on(PartialDate.of(day));
			LocalDate next = days.higher(day);
			LocalDate last = (next != null) ? next.minusDays(1) : LocalDate.MAX;
			Pause before = found.isEmpty() ? null : found.getLast();
			if (word != null && before != null && before.word() == word && before.last().plusDays(1).equals(day)) {
				found.set(found.size() - 1, new Pause(before.first(), last, word));
			}
			else if (word != null) {
				found.add(new Pause(day, last, word));
			}
		}
		for (int i = 1; i < found.size(); i++) {
			Pause before = found.get(i - 1);
			boolean planned = found.get(i).word() == Pause.Word.PLANNED_END
					&& before.last().plusDays(1).equals(found.get(i).first());
			found.set(i - 1, planned ? new Pause(before.first(), before.last(), before.word(), true) : before);
		}
		return List.copyOf(found);
	}

	/** Why the restriction does not hold on a day; null: it does. */
	private Pause.@Nullable Word on(PartialDate day) {
		Pause.Word found = null;
		for (List<Version> versions : this.byMeasure.values()) {
			Version current = current(versions, day);
			boolean paused = current != null && !current.isInForce();
			if (isOpen(versions, current, day)) {
				return Pause.Word.OPEN;
			}
			if (isPlannedToEnd(versions, current, day)) {
				return Pause.Word.PLANNED_END;
			}
			boolean above = !versions.getFirst().own();
			found = (paused && (found == null || above)) ? Objects.requireNonNull(current).word() : found;
		}
		return found;
	}

	/** The version of a measure that counts on a day; null: none held. */
	private static @Nullable Version current(List<Version> versions, PartialDate day) {
		List<Version> held = versions.stream()
			.filter((version) -> version.isEstablished(day) && version.holds(day) == Holds.YES)
			.sorted(BY_START)
			.toList();
		Version last = held.isEmpty() ? null : held.getLast();
		if (last == null || last.isInForce() || !last.start().equals(day.firstDay())) {
			return last;
		}
		return held.stream()
			.filter((version) -> version.isInForce() && version.ends(day))
			.reduce(last, (first, second) -> second);
	}

	/** Whether the last suspension that is on record was planned to end before a day. */
	private static boolean isPlannedToEnd(List<Version> versions, @Nullable Version current, PartialDate day) {
		LocalDate since = (current != null) ? current.start() : LocalDate.MIN;
		return versions.stream()
			.anyMatch((version) -> !version.isInForce() && version.isEstablished(day)
					&& version.isPlannedToEndBefore(day) && version.start().isAfter(since));
	}

	/** Whether a version would change the answer, and it is not sure whether it held. */
	private static boolean isOpen(List<Version> versions, @Nullable Version current, PartialDate day) {
		String state = (current != null) ? current.state() : IN_FORCE;
		LocalDate since = (current != null) ? current.start() : LocalDate.MIN;
		return versions.stream()
			.filter((version) -> !version.state().equals(state))
			.anyMatch((version) -> version.isEstablished(day) ? version.isVague(day)
					: version.holds(day) != Holds.NO && !version.start().isBefore(since));
	}

}
