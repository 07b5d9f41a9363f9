package org.tieline.entity;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.time.TimeState;

/**
 * An assessment in words: "On Huawei, Mark Esper alleges: ...". An assessment is the view
 * of its speaker, never an established fact. Its sentence therefore names the speaker.
 *
 * @param fact the assessment
 * @param speaking the claims of the speakers that the sentence names
 */
record AssessmentWords(FactWords fact, List<Claim> speaking) {

	/** A speaker in the sentence. */
	private record Speaker(String name, boolean plural, @Nullable Entity entity) {
	}

	static String of(FactWords fact) {
		boolean denied = fact.view().status() == Status.DENIED;
		Predicate<Claim> bears = denied ? Claim::denies : Claim::says;
		return new AssessmentWords(fact, fact.view().claims().stream().filter(bears).toList()).sentence();
	}

	private String sentence() {
		String text = this.fact.attribute("text");
		String quoted = ": " + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
		List<Speaker> speakers = this.speaking.stream().map(AssessmentWords::speaker).distinct().toList();
		if (speakers.isEmpty()) {
			return "On " + this.fact.within("subject") + quoted;
		}
		Speaker first = speakers.getFirst();
		int more = speakers.size() - 1;
		boolean plural = first.plural() || more > 0;
		String others = (more == 0) ? "" : " and " + more + ((more == 1) ? " other" : " others");
		Entity subject = this.fact.view().fact().participant("subject");
		boolean ofItself = more == 0 && subject != null && first.entity() != null
				&& subject.id().equals(first.entity().id());
		if (ofItself) {
			return this.fact.nameOf("subject") + verb(plural, plural ? " of themselves" : " of itself") + quoted;
		}
		return "On " + this.fact.within("subject") + ", " + first.name() + others + verb(plural, "") + quoted;
	}

	/** The verb of the speakers: that of the strongest stance among them. */
	private String verb(boolean plural, String ofWhom) {
		boolean past = this.fact.isPast() || this.fact.view().time().word() == TimeState.Word.PRESUMED;
		String rest = ofWhom + (past ? when() : "");
		if (this.speaking.stream().allMatch(Claim::denies)) {
			return (past ? " denied this" : plural ? " deny this" : " denies this") + rest;
		}
		if (this.speaking.stream().noneMatch((claim) -> claim.affirms() || claim.intends())) {
			return (past ? " alleged" : plural ? " allege" : " alleges") + rest;
		}
		if (this.speaking.stream().allMatch((claim) -> claim.derivation() == Derivation.FORECAST)) {
			return (past ? " expected" : plural ? " expect" : " expects") + rest;
		}
		return (past ? " said" : plural ? " say" : " says") + rest;
	}

	/** Of several speakers at different times the date is that of the last. */
	private String when() {
		String when = this.fact.saidWhen();
		boolean differ = this.speaking.stream().map(Claim::asOf).distinct().count() > 1
				&& this.speaking.stream().map(AssessmentWords::speaker).distinct().count() > 1;
		return (differ && !when.isEmpty()) ? ", most recently" + when : when;
	}

	private static Speaker speaker(Claim claim) {
		Entity speaker = claim.speaker();
		if (speaker != null) {
			return new Speaker(NounPhrase.of(speaker), NounPhrase.isPlural(speaker), speaker);
		}
		return new Speaker(Objects.requireNonNullElse(claim.source().publisher(), claim.source().title()), false, null);
	}

}
