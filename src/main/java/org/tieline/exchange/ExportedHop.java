package org.tieline.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * A step of an answer, with everything that a reader of a file needs to check it.
 *
 * @param path the path that takes the step
 * @param hop which step of the path, from 1
 * @param leg {@code path}, {@code membership}, {@code supply}, {@code influence} or
 * {@code tier 2}
 * @param weakest whether it is the first step of the path with the weakest status; null:
 * a chain has none
 * @param forward whether the path walks along the tie
 * @param source the id of the entity that the tie starts at
 * @param target the id of the entity that it leads to
 * @param drawn the tie as a graph draws it; null: only its names are known
 */
record ExportedHop(ExportedPath path, int hop, String leg, @Nullable Boolean weakest, boolean forward, String source,
		String sourceName, String target, String targetName, String tie, List<ExportedFact> facts,
		@JsonIgnore @Nullable DrawnTie drawn) {

	/** What is said of a tie that no fact draws. */
	static final String NO_FACT = "Rests on the recorded country; no claim says so.";

	private static final String BETWEEN = " | ";

	/** A step of which only the names of its ends are known. */
	ExportedHop(ExportedPath path, int hop, String leg, @Nullable Boolean weakest, boolean forward, String source,
			String sourceName, String target, String targetName, String tie, List<ExportedFact> facts) {
		this(path, hop, leg, weakest, forward, source, sourceName, target, targetName, tie, facts, null);
	}

	static ExportedHop of(ExportStep step, Entity from, Entity to, List<FactView> facts,
			Function<Claim, String> licence) {
		boolean forward = step.hop().forward();
		Entity source = forward ? from : to;
		Entity target = forward ? to : from;
		DrawnTie drawn = new DrawnTie(source, target, step.hop().tie());
		drawn.add(facts);
		drawn.takenBy(step.path().number());
		return new ExportedHop(step.path(), step.number(), step.leg(), step.weakest(), forward, source.id(),
				source.name(), target.id(), target.name(), step.hop().tie().name(),
				facts.stream().map((fact) -> ExportedFact.of(fact, licence)).toList(), drawn);
	}

	/**
	 * The key of its edge in a graph. Each path has edges of its own, so that paths can
	 * be distinguished. The chains of tiers form one tree, in which an edge is drawn
	 * once, for the nearest tier.
	 */
	String edge() {
		String edge = this.source + " " + this.tie + " " + this.target;
		return (this.weakest != null) ? this.path.number() + " " + edge : edge;
	}

	String factIds() {
		return facts(ExportedFact::id);
	}

	String statuses() {
		return facts(ExportedFact::status);
	}

	String summaries() {
		return this.facts.isEmpty() ? NO_FACT : facts(ExportedFact::summary);
	}

	String claims() {
		return claims(ExportedClaim::words);
	}

	String sources() {
		return claims((claim) -> claim.source().words());
	}

	private String facts(Function<ExportedFact, String> word) {
		return this.facts.stream().map(word).collect(Collectors.joining(BETWEEN));
	}

	private String claims(Function<ExportedClaim, String> words) {
		return this.facts.stream()
			.flatMap((fact) -> fact.claims().stream())
			.map(words)
			.distinct()
			.collect(Collectors.joining(BETWEEN));
	}

}
