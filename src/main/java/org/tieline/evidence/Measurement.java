package org.tieline.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A number that a fact has in a period, with the claims that give it.
 *
 * @param quantity from the least to the greatest of the numbers that count
 * @param period the period it belongs to; null: not given
 * @param status how well it stands
 * @param origins how many independent origins state or estimate it
 * @param claims the claims that count, denials of it included
 */
public record Measurement(Quantity quantity, @Nullable Period period, Status status, int origins, List<Claim> claims) {
}
