package org.tieline.entity;

import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.Period;
import org.tieline.value.Spelling;
import org.tieline.voice.Attribution;

/**
 * A metric of an entity in words: "Huawei: R&amp;D expenditure CNY 179.7 billion in
 * 2024".
 */
final class MetricWords {

	/** Where the words of a metric have its counterparty. */
	private static final String PLACE = "{}";

	private MetricWords() {
	}

	static String of(FactWords fact) {
		String value = fact.number();
		Period period = fact.view().period();
		String metric = told(fact);
		boolean told = metric.contains(fact.participle().strip()) || fact.participle().equals(" under consideration");
		String participle = told ? "" : fact.participle();
		return name(fact, "subject") + ": " + metric
				+ (!value.isEmpty() ? " " + value + participle + made(fact) : "")
				+ ((period != null) ? " " + period.words() : "") + by(fact);
	}

	/** Whose estimate the number is; empty: somebody states it. */
	private static String by(FactWords fact) {
		boolean estimated = fact.view()
			.measurement(null, false)
			.filter((figure) -> figure.given().stream().allMatch((claim) -> claim.stance() == Stance.ESTIMATES))
			.isPresent();
		return estimated ? Attribution.of(fact.view()) : "";
	}

	/** What the speaker did not give is not told as given. */
	private static String made(FactWords fact) {
		return fact.view().measurement(null, false).map(Measurement::made).orElse("");
	}

	/**
	 * The metric with its counterparty, where the words of the metric name it or behind
	 * them.
	 */
	private static String told(FactWords fact) {
		String words = words(fact.attribute("metric"));
		Entity counterparty = fact.view().fact().participant("counterparty");
		if (counterparty != null && words.contains(PLACE)) {
			return words.replace(PLACE, NounPhrase.of(counterparty));
		}
		return words.replace(PLACE, "another") + ((counterparty != null) ? " (" + counterparty.name() + ")" : "");
	}

	/** The words of a metric; without a counterparty that they name. */
	static String words(String name) {
		MetricVocabulary.Term term = MetricVocabulary.term(name);
		return (term != null) ? term.words() : Spelling.of(name);
	}

	/** The name of a participant without an article. */
	private static String name(FactWords fact, String participant) {
		Entity entity = fact.view().fact().participant(participant);
		return (entity != null) ? entity.name() : "";
	}

	/** The words of a metric alone. */
	static String alone(String name) {
		return words(name).replaceFirst(" (in|to|with|from) \\{}$", "");
	}

}
