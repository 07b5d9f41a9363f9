package org.tieline.hop;

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
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.time.Pause;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/**
 * Groups the facts of a hop by sort and status. Each group has its own status and time in
 * the sentence.
 */
final class HopSorts {

	private final HopEvidence hop;

	private final TieForm form;

	private final boolean whole;

	private final Map<Key, Gathered> found = new TreeMap<>(
			Comparator.comparing(Key::sorted).thenComparingInt(Key::level));

	/** A sort and its level of status. */
	private record Key(String word, String name, boolean qualified, int level) {

		/** The key of the order: the word of the sort, or its name if that says more. */
		String sorted() {
			return this.qualified ? this.name : this.word;
		}

	}

	/** What is gathered of it. */
	private static final class Gathered {

		private int status = Status.NOT_RECORDED.ordinal();

		private boolean bearing;

		private boolean ahead = true;

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

		private @Nullable Pause pause;

		private boolean rests = true;

		void add(Spell spell, boolean goesOn, TimeState state, @Nullable Pause rest) {
			this.rests &= rest != null;
			this.pause = (rest != null) ? rest : this.pause;
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

	private HopSorts(HopEvidence hop, boolean whole) {
		this.hop = hop;
		this.form = hop.form();
		this.whole = whole;
	}

	/**
	 * The sorts of a hop, the best first. Sorts that differ only in their qualifier, such
	 * as direct and indirect stakes, are joined.
	 */
	static List<HopSort> of(HopEvidence hop) {
		List<HopSort> sorts = new HopSorts(hop, true).gather();
		boolean alike = sorts.stream()
			.map((sort) -> List.of(hop.form().verb().apply(sort.word()).in(sort.past()), sort.remark()))
			.distinct()
			.count() == 1;
		return (hop.form().isQualified() && alike) ? new HopSorts(hop, false).gather() : sorts;
	}

	private List<HopSort> gather() {
		this.hop.ties().forEach(this::add);
		List<HopSort> sorts = new ArrayList<>();
		Map<String, Set<String>> named = new TreeMap<>();
		Set<String> goingOn = new LinkedHashSet<>();
		this.found.forEach((key, gathered) -> {
			boolean first = !named.containsKey(key.name());
			Set<String> bases = named.computeIfAbsent(key.name(), (name) -> new LinkedHashSet<>());
			boolean says = bases.addAll(gathered.bases.keySet());
			boolean open = gathered.times.open && goingOn.add(key.name());
			if (first || says || open || this.form.onlyAsGoodAsItsWeakest()) {
				sorts.add(sort(key, gathered));
			}
		});
		// Ties of one status stay in the order of their sorts.
		sorts.sort(Comparator.comparingInt(HopSort::status));
		return sorts;
	}

	private void add(TieEvidence tie) {
		TieSort sort = this.whole ? tie.sort() : new TieSort(tie.sort().word(), "");
		Key key = new Key(sort.word(), sort.word().isEmpty() ? "" : this.form.noun().apply(sort),
				this.form.isQualified(), TieEvidence.level(tie.standing()));
		Gathered gathered = this.found.computeIfAbsent(key, (one) -> new Gathered());
		gathered.status = Math.min(gathered.status, tie.standing());
		gathered.stage.add(tie.stage(), tie.claimed());
		gathered.bearing |= tie.bears();
		gathered.ahead &= tie.ahead();
		boolean goesOn = tie.isOpen() && (!this.form.isMoney() || tie.standing() == Status.PLANNED.ordinal()
				|| (tie.spell().start() != null && !this.form.paidOnce().contains(sort.word())));
		gathered.times.add(tie.spell(), goesOn, tie.state(), tie.pause());
		gathered.figures.add(tie.stake());
		String basis = tie.basis();
		if (basis != null) {
			gathered.bases.computeIfAbsent(basis.replace(';', ','), (one) -> new Times())
				.add(tie.spell(), goesOn, tie.state(), tie.pause());
		}
	}

	private String remark(Gathered gathered) {
		String presumption = this.form.isMoney() ? "" : gathered.times.presumption(this.hop.time().reference());
		return FactWords
			.joined(gathered.figures(!presumption.isEmpty()) + presumption + gathered.stage.remark(gathered.status));
	}

	private HopSort sort(Key key, Gathered gathered) {
		List<String> bases = new ArrayList<>();
		gathered.bases.forEach((basis, times) -> {
			String until = this.form.byMeasure() ? when(times) : null;
			bases.add((until != null) ? basis + " (" + until + ")" : basis);
		});
		boolean datedByBasis = this.form.byMeasure() && !bases.isEmpty();
		return new HopSort(this.form, key.word(), key.name(), gathered.status, gathered.bearing, !gathered.times.open,
				gathered.ahead || gathered.stage.isAhead(gathered.status), datedByBasis ? null : when(gathered.times),
				remark(gathered), bases);
	}

	/**
	 * The record dates a payment or a promise, and hardly ever its end.
	 */
	private @Nullable String when(Times times) {
		if (times.open) {
			return null;
		}
		if (times.ended) {
			return "until " + times.end;
		}
		Pause pause = times.pause;
		if (times.rests && pause != null) {
			return pause.words();
		}
		return !this.form.isMoney() ? null : (times.seen != null) ? "last recorded " + times.seen : "no date recorded";
	}

}
