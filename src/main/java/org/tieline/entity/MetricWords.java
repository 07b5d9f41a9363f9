package org.tieline.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactWords;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A metric of an entity in words: "Huawei: R&amp;D expenditure CNY 179.7 billion in
 * 2024".
 */
final class MetricWords {

	/** Abbreviations and names, which ids of metrics have in lower case. */
	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("us", "US"), Map.entry("eu", "EU"),
			Map.entry("uk", "UK"), Map.entry("eda", "EDA"), Map.entry("ict", "ICT"), Map.entry("fpga", "FPGA"),
			Map.entry("soc", "SoC"), Map.entry("euv", "EUV"), Map.entry("ran", "RAN"), Map.entry("it", "IT"),
			Map.entry("2g", "2G"), Map.entry("3g", "3G"), Map.entry("4g", "4G"), Map.entry("5g", "5G"),
			Map.entry("6g", "6G"), Map.entry("huawei", "Huawei"), Map.entry("zte", "ZTE"), Map.entry("nokia", "Nokia"),
			Map.entry("ericsson", "Ericsson"), Map.entry("samsung", "Samsung"), Map.entry("tsmc", "TSMC"),
			Map.entry("kirin", "Kirin"), Map.entry("china", "China"), Map.entry("japan", "Japan"),
			Map.entry("taiwan", "Taiwan"), Map.entry("korea", "Korea"), Map.entry("india", "India"),
			Map.entry("germany", "Germany"), Map.entry("europe", "Europe"), Map.entry("yoy", "year on year"));

	private MetricWords() {
	}

	static String of(FactWords fact) {
		Quantity value = fact.view().value();
		Period period = fact.view().period();
		String metric = spelled(fact.plain("metric"));
		String participle = metric.contains(fact.participle().strip()) ? "" : fact.participle();
		return name(fact, "subject") + ": " + metric + counterparty(fact)
				+ ((value != null) ? " " + value.text() + participle : "")
				+ ((period != null) ? " " + period.words() : "");
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
		String words = (" " + metric + " ").replace(" r and d ", " R&D ").strip();
		return Arrays.stream(words.split(" "))
			.map((word) -> SPELLINGS.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
	}

}
