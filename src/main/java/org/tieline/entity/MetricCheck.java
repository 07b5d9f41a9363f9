package org.tieline.entity;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.RecordCheck;

/**
 * Refuses a metric or a qualifier that is not in the vocabulary, and names the nearest
 * that is: under a second name a number would be found by nobody.
 */
@Component
final class MetricCheck implements RecordCheck {

	@Override
	public void checkClaim(DraftedClaim claim, Consumer<String> fault) {
		String metric = claim.get("metric");
		if (!claim.kind().name().equals(EntityKinds.METRIC) || metric == null) {
			return;
		}
		String qualifier = claim.get("qualifier");
		if (!MetricVocabulary.isMetric(metric)) {
			String nearest = MetricVocabulary.nearest(metric);
			fault.accept("'" + metric + "' is no metric; "
					+ (nearest.isEmpty() ? "the format of the seed tables lists them" : "the nearest is " + nearest));
		}
		else if (MetricVocabulary.term(metric, qualifier) == null) {
			fault.accept(withoutTerm(metric, qualifier));
		}
	}

	private static String withoutTerm(String metric, @Nullable String qualifier) {
		List<String> qualifiers = MetricVocabulary.qualifiers(metric);
		if (qualifiers.isEmpty()) {
			return "the metric '" + metric + "' has no qualifiers; leave '" + qualifier + "' out";
		}
		String words = "write one of " + String.join(", ", qualifiers);
		if (qualifier == null) {
			return "the metric '" + metric + "' needs a qualifier; " + words;
		}
		String nearest = MetricVocabulary.nearestQualifier(metric, qualifier);
		return "'" + qualifier + "' is no qualifier of '" + metric + "'; "
				+ (nearest.isEmpty() ? words : "the nearest is " + nearest);
	}

}
