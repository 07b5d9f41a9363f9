package org.tieline.value;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Ids of a vocabulary as words: abbreviations and names as they are usually written. */
public final class Spelling {

	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("us", "US"), Map.entry("eu", "EU"),
			Map.entry("uk", "UK"), Map.entry("eda", "EDA"), Map.entry("ict", "ICT"), Map.entry("fpga", "FPGA"),
			Map.entry("soc", "SoC"), Map.entry("euv", "EUV"), Map.entry("ran", "RAN"), Map.entry("it", "IT"),
			Map.entry("2g", "2G"), Map.entry("3g", "3G"), Map.entry("4g", "4G"), Map.entry("5g", "5G"),
			Map.entry("6g", "6G"), Map.entry("huawei", "Huawei"), Map.entry("zte", "ZTE"), Map.entry("nokia", "Nokia"),
			Map.entry("ericsson", "Ericsson"), Map.entry("samsung", "Samsung"), Map.entry("tsmc", "TSMC"),
			Map.entry("kirin", "Kirin"), Map.entry("china", "China"), Map.entry("japan", "Japan"),
			Map.entry("taiwan", "Taiwan"), Map.entry("korea", "Korea"), Map.entry("india", "India"),
			Map.entry("germany", "Germany"), Map.entry("europe", "Europe"), Map.entry("yoy", "year on year"),
			Map.entry("nato", "NATO"), Map.entry("g7", "G7"), Map.entry("5nm", "5 nm"), Map.entry("n3", "N3"),
			Map.entry("chinese", "Chinese"), Map.entry("italy", "Italy"), Map.entry("arizona", "Arizona"),
			Map.entry("western", "Western"), Map.entry("trump", "Trump"), Map.entry("fcc", "FCC"),
			Map.entry("ai", "AI"));

	private Spelling() {
	}

	/**
	 * The words of an id: {@code revenue_us} is "revenue US", and
	 * {@code wide-use-in-germany} is "wide use in Germany".
	 * @param id words that are joined by hyphens, underscores or blanks
	 */
	public static String of(String id) {
		String words = (" " + id.replace('_', ' ').replace('-', ' ') + " ").replace(" r and d ", " R&D ").strip();
		return Arrays.stream(words.split(" "))
			.map((word) -> SPELLINGS.getOrDefault(word, word.replaceFirst("^(\\d+)nm$", "$1 nm")))
			.collect(Collectors.joining(" "));
	}

}
