package org.tieline.hop;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Interval;
import org.tieline.value.Period;

/**
 * A path: hops, each of which starts where the one before it ends.
 *
 * @param hops the hops, in order; at least one
 * @param strength the product of the shares along it, 0 to 1; null: no hop is one of
 * supply
 */
public record Path(List<Hop> hops, @Nullable Interval strength) {

	public Path {
		hops = List.copyOf(hops);
		if (hops.isEmpty()) {
			throw new IllegalArgumentException("a path needs a hop");
		}
	}

	/** A path without supply: a chain of ownership or of influence. */
	public static Path ofChain(List<Hop> hops) {
		return new Path(hops, null);
	}

	/** How many hops. */
	public int length() {
		return this.hops.size();
	}

	/**
	 * The first hop with the weakest status. A hop that rests on a recorded country alone
	 * is weaker than any other.
	 */
	public Hop weakest() {
		Hop weakest = this.hops.getFirst();
		for (Hop hop : this.hops) {
			weakest = (hop.evidence().status() > weakest.evidence().status()) ? hop : weakest;
		}
		return weakest;
	}

	/**
	 * When all hops held at once, as {@link Together} has it. Null: never.
	 */
	public @Nullable Period together() {
		return Together.of(evidence());
	}

	/** The same in words, which tell what is shown from what is presumed. Null: never. */
	public @Nullable String togetherInWords() {
		return Together.words(evidence());
	}

	/** The path in one line of plain words. */
	public String summary() {
		return HopWords.of(evidence());
	}

	/** What it says of its two ends. */
	public PathMeaning meaning() {
		return HopReading.meaning(PathWords.readings(this.hops));
	}

	/** What it says of its two ends, in plain words. */
	public String meaningInWords() {
		return new PathWords(this).words();
	}

	private List<HopEvidence> evidence() {
		return this.hops.stream().map(Hop::evidence).toList();
	}

}
