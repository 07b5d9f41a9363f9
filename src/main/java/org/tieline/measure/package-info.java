/**
 * The law by date: measures, their versions, and the restrictions they impose.
 * {@link org.tieline.measure.LawOfTheDay} answers what a measure meant for a company on a
 * day; {@code LegalQuestion} has the order of its rules.
 * <p>
 * The rules are pure functions of facts. Ownership rules use {@code ownership} for the
 * holdings and decide here what follows from them. Law is never presumed before the first
 * date that shows it.
 */
@NullMarked
package org.tieline.measure;

import org.jspecify.annotations.NullMarked;
