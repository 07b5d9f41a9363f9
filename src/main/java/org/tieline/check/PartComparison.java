package org.tieline.check;

import java.util.Locale;
import java.util.Set;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Entity;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;

/** Compares who and what takes part in a fact with what is asked about. */
final class PartComparison {

	private final Match match;

	private final AskedClaim asked;

	PartComparison(Match match, AskedClaim asked) {
		this.match = match;
		this.asked = asked;
	}

	/**
	 * Adds the parts in which the fact differs to its match.
	 * @param same those who are as good as the subject
	 */
	void compare(Set<String> same) {
		for (Participant part : this.asked.kind().participants()) {
			String id = this.asked.participants().get(part.name());
			Entity recorded = this.match.fact().fact().participant(part.name());
			boolean subject = part.equals(this.asked.kind().participants().getFirst());
			if (subject && recorded != null && same.contains(recorded.id())) {
				continue;
			}
			if (id != null && (recorded == null || !recorded.isWithin(id))) {
				this.match.differ(scope(part), id, (recorded != null) ? recorded.name() : "not recorded");
			}
			else if (id == null && recorded != null && narrows(part)) {
				this.match.differ(scope(part), "all", recorded.name());
			}
		}
		this.asked.attributes().forEach((column, word) -> {
			String recorded = this.match.fact().fact().attributes().getOrDefault(column, "");
			if (!recorded.equals(word)) {
				this.match.differ(column.equals("metric") ? Scope.METRIC : Scope.SORT, plain(word), plain(recorded));
			}
		});
	}

	/** A number of purchases from one group is not that of all purchases. */
	private boolean narrows(Participant part) {
		return this.asked.kind().measurement() && part.role() == Role.OBJECT && !part.required();
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	private Scope scope(Participant part) {
		if (part.equals(this.asked.kind().participants().getFirst())) {
			return Scope.SUBJECT;
		}
		return switch (part.role()) {
			case SUBJECT -> Scope.SUBJECT;
			case OBJECT, SUPPLIER, CUSTOMER -> Scope.OBJECT;
			case PRODUCT -> Scope.PRODUCT;
			case MARKET -> Scope.MARKET;
			case MEASURE -> Scope.MEASURE;
			case JURISDICTION -> Scope.JURISDICTION;
			case TOPIC -> Scope.TOPIC;
		};
	}

}
