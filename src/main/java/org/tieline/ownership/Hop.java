package org.tieline.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;

/**
 * A step of a chain.
 *
 * @param from where it starts
 * @param to where it leads
 * @param tie the kind of tie: {@code OWNS}, {@code INFLUENCES}, ...
 * @param forward whether it is walked in the tie's direction
 * @param facts what it rests on; none: on the entity's country
 * @param low how strong it is at least, 0 to 1
 * @param high how strong it is at most
 */
public record Hop(Entity from, Entity to, String tie, boolean forward, List<FactView> facts, double low, double high) {

	public Hop {
		facts = List.copyOf(facts);
	}

	/** The step in words, with its status where that is less than established. */
	String words() {
		if (this.facts.size() == 1 && isToldByItsFact(this.facts.getFirst())) {
			return this.facts.getFirst().words().clause();
		}
		String how = switch (this.tie) {
			case "OWNS" -> (isTooOld() ? " held " : " holds ") + percent() + " of ";
			case "AFFILIATED" ->
				isParent() ? " is the recorded parent, by a share that is not recorded, of " : " acts through ";
			default -> " acts through ";
		};
		return this.from.name() + how + this.to.name() + (isIndirect() ? " indirectly" : "")
				+ FactWords.joined(presumption() + status().map(Status::remark).orElse("")
						+ (isDoubtful() && !isTooOld() ? " (not shown for then)" : ""));
	}

	/** From when the step is presumed; blank: one of its facts is shown at the time. */
	private String presumption() {
		return time().filter((one) -> one.word() == TimeState.Word.PRESUMED)
			.map((one) -> " (" + one.words(this.facts.getFirst().asked()) + ")")
			.orElse("");
	}

	private boolean isTooOld() {
		return time().filter((one) -> one.word() == TimeState.Word.PRESUMED && !one.counts()).isPresent();
	}

	private Optional<TimeState> time() {
		return this.facts.stream().map(FactView::time).reduce(TimeState::best);
	}

	/** Nothing shows that it held at the time. */
	private boolean isDoubtful() {
		return !this.facts.isEmpty() && this.facts.stream().allMatch((fact) -> fact.goesOn() == Spell.Holds.POSSIBLY);
	}

	/**
	 * Votes and golden shares are no part of the capital, and the means of influence and
	 * the instruments of funding differ: their fact says it best.
	 */
	private static boolean isToldByItsFact(FactView fact) {
		return switch (fact.fact().kind().name()) {
			case "STAKE" -> !"EQUITY".equals(fact.fact().attributes().get("interest"));
			case "AFFILIATION" -> false;
			default -> true;
		};
	}

	/** What goes on beside a chain must not read like a second holding. */
	private boolean isIndirect() {
		return this.facts.stream().anyMatch((fact) -> ClassifiedStakes.is(fact, "directness", "INDIRECT"));
	}

	private boolean isParent() {
		return this.facts.stream().anyMatch((fact) -> "SUBSIDIARY_OF".equals(fact.fact().attributes().get("role")));
	}

	/** Of facts that say the same, the best counts. */
	private Optional<Status> status() {
		return this.facts.stream().map(FactView::status).min(Comparator.naturalOrder());
	}

	/** As recorded; the bounds may be others, where one holding must not count twice. */
	private String percent() {
		return this.facts.stream()
			.flatMap((fact) -> fact.words().figure("percent", true).stream())
			.map((one) -> one.text() + one.remark())
			.findFirst()
			.or(() -> this.facts.stream().flatMap((fact) -> undated(fact).stream()).findFirst())
			.orElse("an unknown part");
	}

	private static Optional<String> undated(FactView fact) {
		return StakePercent.undated(fact).map((one) -> one.quantity().text() + " (undated)" + one.status().remark());
	}

}
