package org.tieline.check;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;

/**
 * A claim in parts, as the API takes it; what each part may be is told by the kind of
 * fact. See the input type {@code ClaimInput}.
 */
record ClaimInput(String kind, String subject, @Nullable String object, @Nullable String product,
		@Nullable String market, @Nullable String measure, @Nullable String jurisdiction, @Nullable String metric,
		@Nullable String sort, @Nullable BigDecimal value, @Nullable String unit, @Nullable Approximation approximation,
		@Nullable BigDecimal tolerance, @Nullable PartialDate period, @Nullable PartialDate until,
		@Nullable String speaker, @Nullable Stance stance, @Nullable String supplier, @Nullable String customer) {
}
