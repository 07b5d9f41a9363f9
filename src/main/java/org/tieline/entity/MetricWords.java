package org.tieline.entity;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Measurement;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.Spelling;

/**
 * A metric of an entity in words: "Huawei: R&amp;D expenditure CNY 179.7 billion in
 * 2024".
 */
final class MetricWords {

	private MetricWords() {
	}

	static String of(FactWords fact) {
		Quantity value = fact.view().value();
		Period period = fact.view().period();
		String metric = spelled(fact.plain("metric"));
		boolean told = metric.contains(fact.participle().strip()) || fact.participle().equals(" under consideration");
		String participle = told ? "" : fact.participle();
		return name(fact, "subject") + ": " + metric + counterparty(fact)
				+ ((value != null) ? " " + value.text() + participle + made(fact) : "")
				+ ((period != null) ? " " + period.words() : "");
	}

	/** What the speaker did not give is not told as given. */
	private static String made(FactWords fact) {
		return fact.view().measurement(null, false).map(Measurement::made).orElse("");
	}

	private static String counterparty(FactWords fact) {
		String name = name(fact, "counterparty");
		return name.isEmpty() ? "" : " (" + name + ")";
	}

	/** The name of a participant without an article. */
	private static String name(FactWords fact, String participant) {
		Entity entity = fact.view().fact().participant(participant);
		return (entity != null) ? entity.name() : "";
	}

	static String spelled(String metric) {
		return Spelling.of(metric);
	}

}
