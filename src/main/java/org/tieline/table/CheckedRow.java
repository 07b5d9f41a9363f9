package org.tieline.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Verdict;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.voice.SaidWords;

/**
 * What the record says of one row; the accessors are the fields of the API.
 *
 * @param line the line on which the row starts, from 1
 * @param kind the kind of fact; null: it could not be told
 * @param check the check; null: the row could not be read
 * @param unread the cells that were not read or not compared
 */
public record CheckedRow(int line, @Nullable String kind, @Nullable ClaimCheck check, List<UnreadCell> unread) {

	public CheckedRow {
		unread = List.copyOf(unread);
	}

	/**
	 * A cell that was not read or not compared.
	 *
	 * @param column the name of its column; null: the row as a whole
	 * @param value the cell as given
	 * @param reason why, and what would be right
	 */
	public record UnreadCell(@Nullable String column, String value, String reason) {

		String words() {
			return (this.column != null) ? this.column + ": " + this.reason : this.reason;
		}

	}

	public @Nullable Verdict verdict() {
		return (this.check != null) ? this.check.verdict() : null;
	}

	/** Why, in words for a desk editor. */
	public String reason() {
		return (this.check != null) ? this.check.reason()
				: "Not checked: " + String.join("; ", this.unread.stream().map(UnreadCell::words).toList()) + ".";
	}

	/** What is recorded, each number or state with its time, speaker and source. */
	public List<String> recorded() {
		return claims().map(CheckedRow::recorded).distinct().toList();
	}

	private Stream<ClaimView> claims() {
		return (this.check == null) ? Stream.empty()
				: Stream.of(this.check.supporting(), this.check.recordedInstead(), this.check.contradicting())
					.flatMap(List::stream);
	}

	private static String recorded(ClaimView claim) {
		Quantity value = claim.value();
		Period period = claim.period();
		String speaker = (claim.speaker() != null) ? Objects.requireNonNull(claim.speaker()).name() + ", " : "";
		return ((value != null) ? value.text() + SaidWords.measured(claim.claim().aspect())
				: claim.stance().name().toLowerCase(java.util.Locale.ROOT))
				+ ((period != null) ? " " + period.words() : "") + " (" + speaker + claim.source().id() + ")";
	}

	public List<Difference> differences() {
		return (this.check != null) ? this.check.differences() : List.of();
	}

	/** The facts that the answer rests on: the best match, and those of the claims. */
	List<FactView> facts() {
		FactView best = (this.check != null) ? this.check.bestMatch() : null;
		return Stream.concat(Stream.ofNullable(best), claims().map(ClaimView::fact)).distinct().toList();
	}

	/** The ids of these facts, as the API gives them out. */
	public List<String> factIds() {
		return facts().stream().map(FactView::seenId).distinct().toList();
	}

}
