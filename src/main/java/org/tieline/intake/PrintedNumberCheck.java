package org.tieline.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.RecordCheck;
import org.tieline.english.NumberReader;
import org.tieline.english.NumberReader.Found;
import org.tieline.english.NumberReader.Sort;
import org.tieline.value.Quantity;

/**
 * Compares the number of a claim with the number as its source prints it. The printed
 * words are read as the words of a passage are: scale words, ranges, fractions, "about"
 * and "over" are understood. Each bound of {@code value} has to be one of the printed
 * numbers; the sign is left out, because a loss is printed in many ways. A number that
 * was converted, computed or forecast is not compared, and neither are words in which no
 * number is found.
 */
@Component
final class PrintedNumberCheck implements RecordCheck {

	private static final Pattern LETTER_BEFORE_DIGIT = Pattern.compile("(?<=\\p{Alpha})(?=\\d)");

	private static final Pattern SHORT_SCALE = Pattern
		.compile("(?i)(?<=\\d)[\\s-]?(trillion|trn|tn|billion|bn|b|million|mn|mln|m|thousand|k)\\b\\.?");

	@Override
	public void checkClaim(DraftedClaim claim, Consumer<String> fault) {
		String printed = claim.get("as_stated");
		Quantity value = value(claim);
		if (printed == null || value == null || claim.get("derivation") != null) {
			return;
		}
		List<Found> numbers = ofUnit(NumberReader.read(plain(printed)), value.unit());
		bounds(value).stream()
			.filter((bound) -> !numbers.isEmpty() && numbers.stream().noneMatch((number) -> has(number, bound)))
			.findFirst()
			.ifPresent((bound) -> fault.accept("value: " + bound.toPlainString() + " where as_stated, '" + printed
					+ "', prints " + text(numbers.getFirst())
					+ "; correct one of them, or write a derivation if the number is not the printed one"));
	}

	private static @Nullable Quantity value(DraftedClaim claim) {
		String value = claim.get("value");
		String unit = claim.get("unit");
		try {
			return (value != null && unit != null) ? Quantity.parse(value, unit) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static List<BigDecimal> bounds(Quantity value) {
		List<BigDecimal> bounds = new ArrayList<>();
		if (value.low() != null) {
			bounds.add(value.low());
		}
		if (value.high() != null) {
			bounds.add(value.high());
		}
		return bounds;
	}

	/** The words with their scales as the reader of passages knows them. */
	private static String plain(String printed) {
		String spaced = LETTER_BEFORE_DIGIT.matcher(printed.replace("..", " to ")).replaceAll(" ");
		return SHORT_SCALE.matcher(spaced).replaceAll((scale) -> " " + fullScale(scale.group(1)));
	}

	private static String fullScale(String scale) {
		return switch (Character.toLowerCase(scale.charAt(0))) {
			case 'b' -> "billion";
			case 'm' -> "million";
			case 'k' -> "thousand";
			default -> scale.equalsIgnoreCase("thousand") ? "thousand" : "trillion";
		};
	}

	/**
	 * The printed numbers that can be the recorded one. Where a page prints a percentage
	 * or an amount of money, a bare count beside it is something else.
	 */
	private static List<Found> ofUnit(List<Found> numbers, String unit) {
		Sort sort = sort(unit);
		List<Found> fitting = numbers.stream().filter((number) -> number.sort() == sort).toList();
		return fitting.isEmpty() ? numbers : Stream.concat(fitting.stream(), inMoney(numbers, sort)).toList();
	}

	/**
	 * "HK$10 (1.3 billion dollars)": money may be printed with a sign that is not known.
	 */
	private static Stream<Found> inMoney(List<Found> numbers, Sort sort) {
		return numbers.stream().filter((number) -> sort == Sort.MONEY && number.sort() == Sort.COUNT);
	}

	private static Sort sort(String unit) {
		return switch (unit) {
			case "percent" -> Sort.PERCENT;
			case "rank" -> Sort.RANK;
			default -> unit.matches("[A-Z]{3}") ? Sort.MONEY : Sort.COUNT;
		};
	}

	private static boolean has(Found number, BigDecimal bound) {
		BigDecimal high = number.high();
		return number.value().abs().compareTo(bound.abs()) == 0
				|| (high != null && high.abs().compareTo(bound.abs()) == 0);
	}

	private static String text(Found number) {
		String low = number.value().toPlainString();
		BigDecimal high = number.high();
		return (high != null) ? low + " to " + high.toPlainString() : low;
	}

}
