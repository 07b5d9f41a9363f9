package org.tieline.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.Measurement;
import org.tieline.passage.PassageCheck;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The content of answers as words, numbers, lists and maps. What is not known has no key.
 * Things of the record have an {@code id}.
 */
final class Contents {

	private Contents() {
	}

	static Map<String, Object> of(FactView fact) {
		Map<String, Object> content = summary(fact);
		Map<String, Object> parts = new LinkedHashMap<>();
		fact.fact().kind().participants().forEach((part) -> {
			Entity taking = fact.fact().participant(part.name());
			if (taking != null) {
				parts.put(part.name(), entity(taking));
			}
		});
		content.put("participants", parts);
		content.put("attributes", Map.copyOf(fact.fact().attributes()));
		put(content, "period", period(fact.period()));
		content.put("holds", fact.holds().name());
		Map<String, Object> measurements = new LinkedHashMap<>();
		if (fact.fact().kind().measurement()) {
			measurements.put("value", fact.measurements(null).stream().map(Contents::measurement).toList());
		}
		for (Aspect aspect : fact.fact().kind().aspects()) {
			List<Measurement> found = fact.measurements(aspect.name());
			if (!found.isEmpty()) {
				measurements.put(aspect.field(), found.stream().map(Contents::measurement).toList());
			}
		}
		content.put("measurements", measurements);
		content.put("claims", fact.claimViews().stream().map(Contents::claim).toList());
		return content;
	}

	private static Map<String, Object> summary(FactView fact) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("id", fact.id());
		content.put("kind", fact.fact().kind().name());
		content.put("summary", fact.summary());
		content.put("status", fact.status().name());
		content.put("origins", fact.origins());
		return content;
	}

	private static Map<String, Object> measurement(Measurement one) {
		Map<String, Object> content = quantity(one.quantity());
		put(content, "period", period(one.period()));
		content.put("status", one.status().name());
		content.put("origins", one.origins());
		return content;
	}

	private static Map<String, Object> quantity(Quantity quantity) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("text", quantity.text());
		put(content, "low", quantity.low());
		put(content, "high", quantity.high());
		content.put("unit", quantity.unit());
		return content;
	}

	private static @Nullable Map<String, Object> period(@Nullable Period period) {
		if (period == null) {
			return null;
		}
		Map<String, Object> content = new LinkedHashMap<>();
		put(content, "from", text(period.from()));
		put(content, "to", text(period.to()));
		return content;
	}

	/** A claim with the fact that it is about. */
	static Map<String, Object> ofClaim(ClaimView view) {
		Map<String, Object> content = claim(view);
		content.put("fact", summary(view.fact()));
		return content;
	}

	/** A claim. */
	static Map<String, Object> claim(ClaimView view) {
		Claim claim = view.claim();
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("id", claim.id());
		content.put("stance", claim.stance().name());
		put(content, "aspect", claim.aspect());
		put(content, "speaker", (claim.speaker() != null) ? entity(claim.speaker()) : null);
		put(content, "value", (claim.value() != null) ? quantity(claim.value()) : null);
		put(content, "asStated", claim.asStated());
		put(content, "derivation", text(claim.derivation()));
		put(content, "period", period(claim.period()));
		put(content, "saidOn", text(claim.saidOn()));
		put(content, "repeats", claim.repeats());
		put(content, "locator", claim.locator());
		put(content, "scope", view.scope());
		put(content, "note", claim.note());
		ClaimView newer = view.supersededBy();
		put(content, "supersededBy", (newer != null) ? newer.id() : null);
		content.put("source", of(claim.source()));
		return content;
	}

	private static Map<String, Object> entity(Entity entity) {
		return Map.of("id", entity.id(), "name", entity.name());
	}

	static Map<String, Object> of(Source source) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("id", source.id());
		content.put("title", source.title());
		content.put("kind", source.kind().name());
		put(content, "publisher", source.publisher());
		put(content, "author", source.author());
		put(content, "publishedOn", text(source.publishedOn()));
		put(content, "url", source.url());
		put(content, "republishedFrom", source.republishedFrom());
		put(content, "note", source.note());
		return content;
	}

	/** A source with the claims that it prints, in the order of the source. */
	static Map<String, Object> of(Source source, List<ClaimView> claims) {
		Map<String, Object> content = of(source);
		content.put("claims", claims.stream().map((view) -> {
			Map<String, Object> claim = ofClaim(view);
			claim.remove("source");
			return claim;
		}).toList());
		return content;
	}

	static Map<String, Object> of(ClaimCheck check) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("verdict", check.verdict().name());
		content.put("asked", check.asked());
		content.put("reason", check.reason());
		content.put("independentOrigins", check.independentOrigins());
		FactView best = check.bestMatch();
		put(content, "bestMatch", (best != null) ? summary(best) : null);
		content.put("differences",
				check.differences()
					.stream()
					.map((one) -> Map.of("scope", one.scope().name(), "asked", one.asked(), "recorded", one.recorded()))
					.toList());
		content.put("supporting", check.supporting().stream().map(Contents::claim).toList());
		if (!check.recordedInstead().isEmpty()) {
			content.put("recordedInstead", check.recordedInstead().stream().map(Contents::claim).toList());
		}
		content.put("contradicting", check.contradicting().stream().map(Contents::claim).toList());
		content.put("nearby", check.nearby().stream().map(Contents::summary).toList());
		return content;
	}

	static Map<String, Object> of(PassageCheck passage) {
		List<Object> checks = new ArrayList<>();
		for (ClaimCheck check : passage.checks()) {
			Map<String, Object> content = of(check);
			content.put("id", check.start() + "-" + check.end() + " " + check.asked());
			content.put("passage", Objects.requireNonNull(check.passage()));
			checks.add(content);
		}
		return Map.of("checks", checks, "skipped",
				passage.skipped()
					.stream()
					.map((one) -> Map.of("passage", one.passage(), "start", one.start(), "reason", one.reason()))
					.toList());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static void put(Map<String, Object> content, String key, @Nullable Object value) {
		if (value != null) {
			content.put(key, value);
		}
	}

}
