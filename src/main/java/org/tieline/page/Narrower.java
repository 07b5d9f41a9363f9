package org.tieline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.page.PageLens.Reader;
import org.tieline.time.Presumption;

/**
 * The part of a lens that no form of a page has, but addresses of citations do.
 *
 * @param stances the stances whose claims count, in alphabetical order; empty: all
 * @param minOrigins how many independent origins a fact has at least; 0: any number
 * @param excludeSources ids of sources whose claims are left out, in alphabetical order
 * @param datasets ids of the datasets whose claims count, in alphabetical order; empty:
 * all
 * @param presume how far a state is presumed, as ISO 8601 writes durations; null: as far
 * as its kind declares
 */
public record Narrower(List<String> stances, int minOrigins, List<String> excludeSources, List<String> datasets,
		@Nullable String presume) {

	/** A lens without such a part. */
	public static final Narrower NOTHING = new Narrower(List.of(), 0, List.of(), List.of(), null);

	static final List<String> NAMES = List.of("stances", "minOrigins", "excludeSources", "datasets", "presume");

	private static final int MOST_ORIGINS = 1_000;

	public Narrower {
		stances = List.copyOf(stances);
		excludeSources = List.copyOf(excludeSources);
		datasets = List.copyOf(datasets);
	}

	/** The part of an address; what cannot be read is added to the notices. */
	static Narrower of(Map<String, String[]> given, List<String> notices) {
		return new Narrower(
				read("stances", given, notices,
						(text) -> listed(text).stream().map((word) -> Stance.valueOf(word).name()).toList(), List.of()),
				read("minOrigins", given, notices, Narrower::count, 0),
				read("excludeSources", given, notices, Narrower::listed, List.of()),
				read("datasets", given, notices, Narrower::listed, List.of()), PageLens.read("presume", given,
						(text) -> Presumption.parse(text).toString(), right("presume"), notices));
	}

	private static <T> T read(String name, Map<String, String[]> given, List<String> notices, Reader<T> reader,
			T otherwise) {
		return Objects.requireNonNullElse(PageLens.read(name, given, reader, right(name), notices), otherwise);
	}

	/** What would be right, for a notice. */
	private static String right(String name) {
		return switch (name) {
			case "stances" ->
				"stances with commas between, such as STATES,DENIES, of " + Arrays.toString(Stance.values());
			case "minOrigins" -> "a whole number from 0, such as 2";
			case "datasets" -> "ids of datasets with commas between";
			case "excludeSources" -> "ids of sources with commas between";
			default -> "a duration, such as P1Y or P18M";
		};
	}

	private static int count(String text) {
		int count = Integer.parseInt(text);
		if (count < 0 || count > MOST_ORIGINS) {
			throw new IllegalArgumentException(text);
		}
		return count;
	}

	private static List<String> listed(String text) {
		List<String> words = Arrays.stream(text.split(","))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.sorted()
			.toList();
		if (words.isEmpty()) {
			throw new IllegalArgumentException(text);
		}
		return words;
	}

	Narrower withAllSources() {
		return new Narrower(this.stances, this.minOrigins, List.of(), this.datasets, this.presume);
	}

	/** Adds the part to the lens of a query; stances are added by the lens. */
	void addTo(Map<String, Object> lens) {
		if (this.minOrigins > 0) {
			lens.put("minOrigins", this.minOrigins);
		}
		if (!this.excludeSources.isEmpty()) {
			lens.put("excludeSources", this.excludeSources);
		}
		if (!this.datasets.isEmpty()) {
			lens.put("datasets", this.datasets);
		}
		if (this.presume != null) {
			lens.put("presume", this.presume);
		}
	}

	/** The parameters of the part, in their order. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!this.stances.isEmpty()) {
			parameters.put("stances", String.join(",", this.stances));
		}
		if (this.minOrigins > 0) {
			parameters.put("minOrigins", Integer.toString(this.minOrigins));
		}
		if (!this.excludeSources.isEmpty()) {
			parameters.put("excludeSources", String.join(",", this.excludeSources));
		}
		if (!this.datasets.isEmpty()) {
			parameters.put("datasets", String.join(",", this.datasets));
		}
		if (this.presume != null) {
			parameters.put("presume", this.presume);
		}
		return parameters;
	}

	/** What the page is limited to by it, in words. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		if (!this.stances.isEmpty()) {
			words.add("from claims of these stances only: "
					+ String.join(", ", this.stances).toLowerCase(Locale.ROOT).replace('_', ' '));
		}
		if (this.minOrigins > 0) {
			words.add("with at least " + this.minOrigins
					+ ((this.minOrigins == 1) ? " independent origin" : " independent origins"));
		}
		if (!this.excludeSources.isEmpty()) {
			words.add("without the source " + String.join(" and without the source ", this.excludeSources));
		}
		if (!this.datasets.isEmpty()) {
			words.add("from these datasets only: " + String.join(", ", this.datasets));
		}
		if (this.presume != null) {
			words.add("with states presumed for " + this.presume + " before and after the dates that show them");
		}
		return words;
	}

}
