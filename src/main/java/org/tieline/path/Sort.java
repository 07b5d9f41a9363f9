package org.tieline.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieKind;
import org.tieline.measure.RestrictionEffect;

/**
 * One sort of what facts of a hop tell of, as far as they stand alike: a network ban, a
 * loan, a golden share. Kinds of tie without sorts have one without a name.
 *
 * @param kind the kind of tie
 * @param name the sort: {@code network-ban}; blank: it has none
 * @param status the status of the best of its facts
 * @param bearing whether it sets the status of the hop
 * @param past whether it is told in the past: all of it ended, or nobody says that it
 * goes on
 * @param ahead whether nobody says more than that it may come
 * @param when until when it held, or when it was last recorded; null: nothing is to be
 * said
 * @param remark what is said of what is less than established, or on trial; blank:
 * nothing
 * @param bases the measures, or legal bases, that it rests on
 */
record Sort(TieKind kind, String name, int status, boolean bearing, boolean past, boolean ahead, @Nullable String when,
		String remark, List<String> bases) {

	/** It alone, where a hop has several. */
	String words() {
		return noun() + rest() + time() + this.remark;
	}

	/** Until when, or when last; blank: nothing is to be said. */
	String time() {
		return (this.when != null) ? " (" + this.when + ")" : "";
	}

	/** What follows the words of a hop that has no other. */
	String detail() {
		boolean named = this.kind == TieKind.RESTRICTS && !this.name.isEmpty()
				&& RestrictionEffect.of(this.name).isNamedBeside();
		return (named ? " (" + noun() + ")" : "") + instrument() + rest();
	}

	/** What money is given as; an instrument that is counted takes its article. */
	private String instrument() {
		if (this.kind != TieKind.FUNDS || this.name.isEmpty()) {
			return "";
		}
		return switch (this.name) {
			case "tax-relief", "equity", "export-credit", "other" -> " with " + noun();
			default -> " with a " + noun();
		};
	}

	private String rest() {
		if (this.bases.isEmpty()) {
			return "";
		}
		return (this.kind == TieKind.RESTRICTS) ? " by " + String.join(" and ", this.bases)
				: " (basis: " + String.join(" and ", this.bases) + ")";
	}

	private String noun() {
		return switch (this.name) {
			case "compel-by-law" -> "power to compel by law";
			case "appoint" -> "appointments";
			case "party-body" -> "a party body";
			case "license" -> "licensing";
			case "direct" -> "direction";
			case "procure" -> "purchases";
			case "regulate" -> "regulation";
			case "urges" -> "urging";
			case "warns" -> "warnings";
			case "briefs" -> "briefings";
			case "offers-aid" -> "offers of aid";
			case "threatens" -> "threats";
			case "consults" -> "consultation";
			case "other" -> switch (this.kind) {
				case RESTRICTS -> "other measures";
				case FUNDS -> "other support";
				case SUPPLIES, PRODUCES, REQUIRES, OWNS, INFLUENCES, INVESTS_IN, PRESSES, AFFILIATED ->
					"other influence";
			};
			default -> this.name.replace('-', ' ');
		};
	}

}
