package org.tieline.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactWords;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.EvidenceRank;
import org.tieline.network.Hops;
import org.tieline.network.StakeFigure;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/**
 * Gathers the facts of a hop by their sort and by how well they stand, so that each is
 * told with its own status and at its own time.
 */
final class Sorts {

	/** Money that is paid out once: it does not go on, whatever date it has. */
	private static final Set<String> PAID_ONCE = Set.of("grant", "loan", "export-credit", "equity");

	private final Hops hops;

	private final int hop;

	private final TieKind kind;

	private final boolean whole;

	private final Map<Key, Gathered> found = new TreeMap<>(
			Comparator.comparing(Key::name).thenComparingInt(Key::level));

	/** A sort, and how it stands in words. */
	private record Key(String name, int level) {
	}

	/** What is gathered of it. */
	private static final class Gathered {

		private int status = Status.NOT_RECORDED.ordinal();

		private boolean bearing;

		private final StageWords stage = new StageWords();

		private final Times times = new Times();

		private final Map<String, Times> bases = new TreeMap<>();

		private final Set<StakeFigure> figures = new LinkedHashSet<>();

		/** The figures of stakes; a date that is named anyway is not repeated. */
		private String figures(boolean presumed) {
			PartialDate named = (presumed && this.times.presumed != null) ? this.times.presumed.shown() : null;
			return this.figures.stream().map((figure) -> figure.remark(named)).collect(Collectors.joining());
		}

	}

	/** When some facts held, together. */
	private static final class Times {

		private boolean open;

		private boolean ended = true;

		private @Nullable PartialDate end;

		private @Nullable PartialDate seen;

		private boolean held;

		private @Nullable TimeState presumed;

		void add(Spell spell, boolean goesOn, TimeState state) {
			this.open |= goesOn;
			this.held |= goesOn && state.word() == TimeState.Word.HELD;
			if (state.word() == TimeState.Word.PRESUMED) {
				this.presumed = (this.presumed == null) ? state : newer(this.presumed, state);
			}
			this.ended &= spell.end() != null;
			this.end = later(this.end, spell.end());
			this.seen = later(later(this.seen, spell.start()), later(spell.observed(), spell.lastObserved()));
		}

		private static TimeState newer(TimeState one, TimeState other) {
			PartialDate shown = other.shown();
			return (shown != null && shown.equals(later(one.shown(), shown))) ? other : one;
		}

		/** From when it is presumed, in words; blank: something shows it. */
		String presumption(@Nullable PartialDate asked) {
			return (this.held || this.ended || this.presumed == null) ? "" : " (" + this.presumed.words(asked) + ")";
		}

		private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
			if (one == null || other == null) {
				return (one != null) ? one : other;
			}
			return other.lastDay().isAfter(one.lastDay()) ? other : one;
		}

	}

	private Sorts(Hops hops, int hop, boolean whole) {
		this.hops = hops;
		this.hop = hop;
		this.kind = TieKind.at(hops.kind[hop]);
		this.whole = whole;
	}

	/**
	 * The sorts of a hop, the best first. Stakes that differ in nothing but whether they
	 * are direct are told as one.
	 */
	static List<Sort> of(Hops hops, int hop) {
		List<Sort> sorts = new Sorts(hops, hop, true).gather();
		boolean alike = sorts.stream()
			.map((sort) -> List.of(Verbs.of(sort.kind(), sort.name(), sort.past()), sort.remark()))
			.distinct()
			.count() == 1;
		return (TieKind.at(hops.kind[hop]) == TieKind.OWNS && alike) ? new Sorts(hops, hop, false).gather() : sorts;
	}

	private List<Sort> gather() {
		for (int tie = this.hops.firstTie[this.hop]; tie < this.hops.endTie[this.hop]; tie++) {
			if (this.hops.holding.ties.get(tie)) {
				add(tie);
			}
		}
		List<Sort> sorts = new ArrayList<>();
		Map<String, Set<String>> told = new TreeMap<>();
		Set<String> goingOn = new LinkedHashSet<>();
		this.found.forEach((key, gathered) -> {
			boolean first = !told.containsKey(key.name());
			Set<String> bases = told.computeIfAbsent(key.name(), (name) -> new LinkedHashSet<>());
			boolean says = bases.addAll(gathered.bases.keySet());
			boolean open = gathered.times.open && goingOn.add(key.name());
			if (first || says || open || isOnlyAsGoodAsItsWeakest()) {
				sorts.add(sort(key, gathered));
			}
		});
		sorts.sort(Comparator.comparingInt(Sort::status).thenComparing(Sort::name));
		return sorts;
	}

	private boolean isOnlyAsGoodAsItsWeakest() {
		return this.kind == TieKind.RESTRICTS || this.kind == TieKind.PRESSES;
	}

	private void add(int tie) {
		String name = name(this.hops.network.facts.get(this.hops.network.fact[tie]));
		int status = this.hops.holding.standing(tie);
		Gathered gathered = this.found.computeIfAbsent(new Key(name, EvidenceRank.level(status)),
				(key) -> new Gathered());
		gathered.status = Math.min(gathered.status, status);
		gathered.stage.add(this.hops.holding.share(tie).stage(), this.hops.network.status[tie]);
		gathered.bearing |= this.hops.ties.bears(this.hop, tie);
		Spell spell = this.hops.network.spells[this.hops.network.spell[tie]];
		boolean goesOn = this.hops.ties.isOpen(tie) && (!isMoney() || status == Status.PLANNED.ordinal()
				|| (spell.start() != null && !PAID_ONCE.contains(name)));
		TimeState state = this.hops.holding.state(tie);
		gathered.times.add(spell, goesOn, state);
		gathered.figures.add(this.hops.holding.share(tie).stake());
		String basis = this.hops.network.basis(tie);
		if (basis != null) {
			gathered.bases.computeIfAbsent(basis.replace(';', ','), (one) -> new Times()).add(spell, goesOn, state);
		}
	}

	private boolean isMoney() {
		return this.kind == TieKind.FUNDS || this.kind == TieKind.INVESTS_IN;
	}

	private String remark(Gathered gathered) {
		String presumption = isMoney() ? "" : gathered.times.presumption(this.hops.holding.time().reference());
		return FactWords
			.joined(gathered.figures(!presumption.isEmpty()) + presumption + gathered.stage.remark(gathered.status));
	}

	private Sort sort(Key key, Gathered gathered) {
		List<String> bases = new ArrayList<>();
		gathered.bases.forEach((basis, times) -> {
			String until = (this.kind == TieKind.RESTRICTS) ? when(times) : null;
			bases.add((until != null) ? basis + " (" + until + ")" : basis);
		});
		boolean toldByBasis = this.kind == TieKind.RESTRICTS && !bases.isEmpty();
		return new Sort(this.kind, key.name(), gathered.status, gathered.bearing, !gathered.times.open,
				gathered.stage.isAhead(gathered.status), toldByBasis ? null : when(gathered.times), remark(gathered),
				bases);
	}

	/**
	 * What is recorded of money is when it was paid or promised, hardly ever until when.
	 */
	private @Nullable String when(Times times) {
		if (times.open) {
			return null;
		}
		if (times.ended) {
			return "until " + times.end;
		}
		return !isMoney() ? null : (times.seen != null) ? "last recorded " + times.seen : "no date recorded";
	}

	/** The sort that the id of a fact tells; of stakes it is the interest. */
	private String name(String fact) {
		String[] parts = fact.split(":");
		String last = parts[parts.length - 1];
		return switch (this.kind) {
			case INFLUENCES, RESTRICTS, PRESSES, FUNDS, AFFILIATED -> last;
			case OWNS -> interest(parts[parts.length - 2], last);
			case SUPPLIES, PRODUCES, REQUIRES, INVESTS_IN -> "";
		};
	}

	private String interest(String interest, String directness) {
		String what = switch (interest) {
			case "equity" -> "equity";
			case "voting" -> "votes";
			case "golden-share" -> "golden share";
			default -> "stake of a kind not recorded";
		};
		return (this.whole && !directness.equals("unknown")) ? directness + " " + what : what;
	}

}
