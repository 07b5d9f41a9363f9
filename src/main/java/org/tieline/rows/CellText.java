package org.tieline.rows;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Period;

/** Values as texts of a cell. */
public final class CellText {

	/** What stands between the parts of a list. */
	public static final String BETWEEN = " | ";

	private static final String OPEN = "..";

	private CellText() {
	}

	/** A value as text: dates and periods as in ISO 8601, with dots for an open side. */
	public static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case BigDecimal number -> number.toPlainString();
			case Period period when period.from() != null && period.from().equals(period.to()) ->
				period.from().toString();
			case Period period ->
				Objects.requireNonNullElse(period.from(), OPEN) + "/" + Objects.requireNonNullElse(period.to(), OPEN);
			case Collection<?> all -> all.stream().map(CellText::of).collect(Collectors.joining(BETWEEN));
			default -> value.toString();
		};
	}

}
