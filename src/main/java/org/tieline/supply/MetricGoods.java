package org.tieline.supply;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The goods or the division in the name of a metric, in words: {@code 4g_ran_in_europe}
 * is "4G RAN", in Europe.
 *
 * @param goods the goods or the division
 * @param place the place that the figure is limited to; null: none
 */
public record MetricGoods(String goods, @Nullable String place) {

	private static final Pattern PLACE = Pattern.compile("(.+)_in_([a-z_]+)");

	/** Reads the part of a metric's name that names goods. */
	public static MetricGoods of(String name) {
		Matcher placed = PLACE.matcher(name);
		return placed.matches() ? new MetricGoods(words(placed.group(1)), capitals(placed.group(2)))
				: new MetricGoods(words(name), null);
	}

	/** The goods with their place: {@code 4G RAN in Europe}. */
	public String words() {
		return (this.place != null) ? this.goods + " in " + this.place : this.goods;
	}

	private static String words(String name) {
		return name.replace('_', ' ')
			.replaceAll("\\bran\\b", "RAN")
			.replaceAll("\\b(\\d)g\\b", "$1G")
			.replaceAll("(\\dG) (?=\\dG)", "$1 and ");
	}

	private static String capitals(String place) {
		return Stream.of(place.split("_"))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining(" "));
	}

}
