package org.tieline.ownership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Steps that lead from an owner, or a state, down to a company; a path of the API.
 *
 * @param hops the steps, in order
 * @param strength the product of the steps' strengths; null: it has none
 */
public record Chain(List<Hop> hops, @Nullable Strength strength) {

	/** Bounds between 0 and 1. */
	public record Strength(double low, double high) {
	}

	public Chain {
		hops = List.copyOf(hops);
		if (hops.isEmpty()) {
			throw new IllegalArgumentException("a chain needs a step");
		}
	}

	/** A chain of shares: as strong as the product of them. */
	public static Chain ofShares(List<Hop> hops) {
		double low = hops.stream().mapToDouble(Hop::low).reduce(1, (a, b) -> a * b);
		double high = hops.stream().mapToDouble(Hop::high).reduce(1, (a, b) -> a * b);
		return new Chain(hops, new Strength(low, high));
	}

	public int length() {
		return this.hops.size();
	}

	/** The step with the worst status; of equal ones that which carries least. */
	public Hop weakest() {
		return this.hops.stream()
			.min(Comparator.comparingInt((Hop hop) -> -standing(hop)).thenComparingDouble(Hop::high))
			.orElseThrow();
	}

	private static int standing(Hop hop) {
		return hop.facts().stream().mapToInt((fact) -> fact.status().ordinal()).min().orElse(-1);
	}

	/**
	 * When all steps held at once, as far as is stated or observed; null: never shown.
	 */
	public @Nullable Period together() {
		PartialDate from = null;
		PartialDate to = null;
		for (Hop hop : this.hops) {
			for (FactView fact : hop.facts()) {
				Spell spell = fact.spells().isEmpty() ? null : fact.spells().getLast();
				if (spell == null) {
					return null;
				}
				from = later(from, (spell.start() != null) ? spell.start() : spell.observed());
				to = earlier(to, spell.end());
			}
		}
		boolean apart = from != null && to != null && to.lastDay().isBefore(from.firstDay());
		return (from == null || apart) ? null : new Period(from, to);
	}

	private static @Nullable PartialDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
		return (first(a, LocalDate.MIN).isBefore(first(b, LocalDate.MIN))) ? b : a;
	}

	private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
		return (first(b, LocalDate.MAX).isBefore(first(a, LocalDate.MAX))) ? b : a;
	}

	private static LocalDate first(@Nullable PartialDate date, LocalDate otherwise) {
		return (date != null) ? date.firstDay() : otherwise;
	}

	public String summary() {
		return this.hops.stream().map(Hop::words).collect(Collectors.joining("; ")) + ".";
	}

}
