package org.tieline.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The colours of the style sheet by day, by night and on paper: text against what is
 * behind it by WCAG 2.2, level AA. Text in drawings, which other tools pass over, has the
 * same colours.
 */
class ContrastTest {

	private static final double TEXT = 4.5;

	private static final double DRAWN = 3;

	/** The blocks of colours, in the order of the style sheet. */
	private static Map<String, String> colours(String when) {
		List<MatchResult> blocks = Pattern.compile(":root \\{([^}]*--paper[^}]*)}").matcher(css()).results().toList();
		assertThat(blocks.size()).isGreaterThanOrEqualTo(3);
		Map<String, String> colours = new LinkedHashMap<>();
		List<MatchResult> used = switch (when) {
			case "day" -> blocks.subList(0, 1);
			case "night" -> blocks.subList(0, 2);
			default -> List.of(blocks.getFirst(), blocks.getLast());
		};
		used.forEach((block) -> Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});")
			.matcher(block.group(1))
			.results()
			.forEach((one) -> colours.put(one.group(1), one.group(2))));
		return colours;
	}

	private static String css() {
		try {
			return new ClassPathResource("static/page/tieline.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double luminance(String colour) {
		String hex = colour.substring(1);
		String whole = (hex.length() == 3) ? hex.replaceAll("(.)", "$1$1") : hex;
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double sum = 0;
		for (int at = 0; at < weights.length; at++) {
			double part = Integer.parseInt(whole.substring(2 * at, 2 * at + 2), 16) / 255.0;
			sum += weights[at] * ((part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

	private static double contrast(Map<String, String> colours, String one, String other) {
		return contrast(Objects.requireNonNull(colours.get(one), one),
				Objects.requireNonNull(colours.get(other), other));
	}

	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	@Test
	void theMeasureIsThatOfTheStandard() {
		assertThat(contrast("#000", "#ffffff")).isEqualTo(21, within(0.001));
		assertThat(contrast("#777777", "#fff")).isEqualTo(4.48, within(0.01));
	}

	@ParameterizedTest
	@ValueSource(strings = { "day", "night", "paper" })
	void everyTextCanBeReadOnThePageAndInAPanel(String when) {
		Map<String, String> colours = colours(when);
		for (String text : List.of("ink", "quiet", "link", "accent", "good", "doubt", "bad", "model")) {
			for (String behind : List.of("paper", "panel")) {
				assertThat(contrast(colours, text, behind)).as(when + ": " + text + " on " + behind)
					.isGreaterThanOrEqualTo(TEXT);
			}
		}
		for (String button : List.of("link", "bad")) {
			assertThat(contrast(colours, "paper", button)).as(when + ": paper on " + button)
				.isGreaterThanOrEqualTo(TEXT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "day", "night", "paper" })
	void whatIsDrawnAndWhatHasTheFocusIsSeen(String when) {
		Map<String, String> colours = colours(when);
		for (String drawn : List.of("fill", "model", "quiet", "focus", "accent", "good", "bad")) {
			for (String behind : List.of("paper", "panel")) {
				assertThat(contrast(colours, drawn, behind)).as(when + ": " + drawn + " on " + behind)
					.isGreaterThanOrEqualTo(DRAWN);
			}
		}
	}

}
