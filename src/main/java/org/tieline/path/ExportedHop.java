package org.tieline.path;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Claim;
import org.tieline.evidence.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Source;
import org.tieline.path.Answers.Hop;

/**
 * A step of an answer, with everything that a reader of a file needs to check it.
 *
 * @param path which path of the answer, from 1
 * @param step which step of the path, from 1
 * @param leg {@code path}, {@code membership}, {@code supply}, {@code influence} or
 * {@code tier 2}
 * @param forward whether the path walks along the tie
 * @param source the id of the entity that the tie starts at
 * @param target the id of the entity that it leads to
 */
record ExportedHop(int path, int step, String leg, boolean forward, String source, String sourceName, String target,
		String targetName, String tie, List<ExportedFact> facts) {

	/** A fact with all claims that count under the lens, denials included. */
	record ExportedFact(String id, String status, String summary, List<ExportedClaim> claims) {

		static ExportedFact of(FactView fact) {
			return new ExportedFact(fact.id(), fact.status().name(), fact.summary(),
					fact.claims().stream().map(ExportedClaim::of).toList());
		}

	}

	/** Who says what: without a speaker the source itself. */
	record ExportedClaim(String id, String stance, String aspect, String speaker, String asStated, String note,
			ExportedSource source) {

		static ExportedClaim of(Claim claim) {
			return new ExportedClaim(claim.id(), claim.stance().name(), text(claim.aspect()),
					(claim.speaker() != null) ? claim.speaker().name() : "", text(claim.asStated()), text(claim.note()),
					ExportedSource.of(claim.source()));
		}

		String words() {
			String who = this.speaker.isEmpty() ? "" : " by " + this.speaker;
			return this.id + " " + this.stance + (this.aspect.isEmpty() ? "" : " (" + this.aspect + ")") + who;
		}

	}

	/** Where it is printed. */
	record ExportedSource(String id, String title, String publisher, String date, String url) {

		static ExportedSource of(Source source) {
			return new ExportedSource(source.id(), source.title(), text(source.publisher()), text(source.publishedOn()),
					text(source.url()));
		}

	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	static ExportedHop of(int path, int step, String leg, Hop hop, Entity from, Entity to, List<FactView> facts) {
		Entity source = hop.forward() ? from : to;
		Entity target = hop.forward() ? to : from;
		return new ExportedHop(path, step, leg, hop.forward(), source.id(), source.name(), target.id(), target.name(),
				hop.tie().name(), facts.stream().map(ExportedFact::of).toList());
	}

	/** What it is in a graph: one edge, however many paths walk it. */
	String edge() {
		return this.source + " " + this.tie + " " + this.target;
	}

	String factIds() {
		return String.join(" | ", this.facts.stream().map(ExportedFact::id).toList());
	}

	String statuses() {
		return String.join(" | ", this.facts.stream().map(ExportedFact::status).toList());
	}

	String summaries() {
		return this.facts.isEmpty() ? "Rests on the recorded country; no claim says so."
				: String.join(" | ", this.facts.stream().map(ExportedFact::summary).toList());
	}

	String claims() {
		return String.join(" | ",
				this.facts.stream().flatMap((fact) -> fact.claims().stream()).map(ExportedClaim::words).toList());
	}

	String sources() {
		return String.join(" | ",
				this.facts.stream()
					.flatMap((fact) -> fact.claims().stream())
					.map(ExportedClaim::source)
					.distinct()
					.map((one) -> String.join(", ",
							Stream.of(one.title(), one.publisher(), one.date(), one.url())
								.filter((part) -> !part.isEmpty())
								.toList()))
					.toList());
	}

}
