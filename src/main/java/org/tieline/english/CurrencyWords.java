package org.tieline.english;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Currencies as passages write them, by their ISO 4217 codes. */
final class CurrencyWords {

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("us$", "USD"), Map.entry("$", "USD"),
			Map.entry("usd", "USD"), Map.entry("\u20ac", "EUR"), Map.entry("eur", "EUR"), Map.entry("\u00a3", "GBP"),
			Map.entry("gbp", "GBP"), Map.entry("a$", "AUD"), Map.entry("c$", "CAD"), Map.entry("hk$", "HKD"),
			Map.entry("nt$", "TWD"), Map.entry("rmb", "CNY"), Map.entry("cny", "CNY"), Map.entry("jpy", "JPY"),
			Map.entry("sek", "SEK"), Map.entry("krw", "KRW"), Map.entry("dkk", "DKK"), Map.entry("nok", "NOK"),
			Map.entry("twd", "TWD"), Map.entry("chf", "CHF"));

	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("dollar", "USD"),
			Map.entry("us dollar", "USD"), Map.entry("u.s. dollar", "USD"), Map.entry("american dollar", "USD"),
			Map.entry("canadian dollar", "CAD"), Map.entry("australian dollar", "AUD"), Map.entry("euro", "EUR"),
			Map.entry("pound", "GBP"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"), Map.entry("rmb", "CNY"),
			Map.entry("yen", "JPY"), Map.entry("won", "KRW"), Map.entry("swedish kronor", "SEK"),
			Map.entry("kronor", "SEK"), Map.entry("danish kroner", "DKK"));

	/** All words for currencies, longest first, as a pattern. */
	static final String ANY = String.join("|",
			CURRENCIES.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList());

	private CurrencyWords() {
	}

	/** The currency of a sign before a sum: "$". */
	static String ofSign(String sign) {
		return SIGNS.getOrDefault(sign.strip().toLowerCase(Locale.ROOT), "USD");
	}

	/** The currency that a word after a sum names: "euro". */
	static String ofWord(String word) {
		return CURRENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), "USD");
	}

}
