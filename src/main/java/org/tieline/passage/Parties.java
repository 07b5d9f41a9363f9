package org.tieline.passage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.NameIndex.Name;
import org.tieline.passage.Sentence.Mark;

/** Which entities the names and pronouns of a sentence mean. */
final class Parties {

	private static final Set<EntityKind> PARTIES = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ALLIANCE,
			EntityKind.GROUP);

	static final Set<EntityKind> SUBJECTS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.ORGANIZATION);

	private final PassageNames names;

	private final Discourse discourse;

	Parties(PassageNames names, Discourse discourse) {
		this.names = names;
		this.discourse = discourse;
	}

	/** The entities that may be meant in a part; empty: the mark names none that fits. */
	List<String> party(Sentence sentence, Mark mark, Voice voice, Participant part, KindOfFact kind) {
		if (mark.isPronoun()) {
			Mention meant = meant(sentence, mark, voice);
			return (meant != null) ? ids(meant, allowed(part, kind)) : List.of();
		}
		Mention mention = mark.mention();
		if (mention == null) {
			return List.of();
		}
		return ids(mention, allowed(part, kind));
	}

	private static Set<EntityKind> allowed(Participant part, KindOfFact kind) {
		if (kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET)) {
			return Set.of(EntityKind.COMPANY, EntityKind.GROUP);
		}
		return part.kinds().isEmpty() ? PARTIES : part.kinds();
	}

	List<String> ids(Mark mark, Set<EntityKind> kinds) {
		Mention mention = mark.mention();
		return (mention != null) ? ids(mention, kinds) : List.of();
	}

	/** A country stands for its government where that can take the part. */
	private List<String> ids(Mention mention, Set<EntityKind> kinds) {
		Set<String> ids = new LinkedHashSet<>();
		for (Name name : mention.names()) {
			if (name.kind() == EntityKind.COUNTRY && kinds.contains(EntityKind.GOVERNMENT)) {
				String government = this.names.government(name.id());
				if (government != null) {
					ids.add(government);
				}
			}
			if (kinds.contains(name.kind())) {
				ids.add(name.id());
			}
		}
		return List.copyOf(ids);
	}

	List<String> speakers(Mark mark) {
		Mention mention = mark.isPronoun() ? this.discourse.focus() : mark.mention();
		return (mention != null) ? ids(mention, PARTIES) : List.of();
	}

	/** What a pronoun means; null: it is not clear. */
	private @Nullable Mention meant(Sentence sentence, Mark pronoun, Voice voice) {
		if (voice.stance() == Stance.DENIES && voice.speaker() != null && voice.speaker().mention() != null) {
			return voice.speaker().mention();
		}
		List<Mention> before = sentence.marks()
			.stream()
			.filter((mark) -> mark.start() < pronoun.start() && mark.mention() != null && mark != voice.speaker())
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.filter((mention) -> !mention.of(SUBJECTS).isEmpty())
			.toList();
		if (before.isEmpty()) {
			return this.discourse.focus();
		}
		Set<String> ids = new LinkedHashSet<>();
		before.forEach((mention) -> ids.add(mention.of(SUBJECTS).getFirst().id()));
		return (ids.size() == 1) ? before.getFirst() : null;
	}

	/** The markets that a sentence speaks of, or those of the sentences before. */
	List<String> markets(Sentence sentence, String subject, MatchResult match) {
		Set<Mention> parties = new LinkedHashSet<>();
		Mention mention = sentence.mark(subject).mention();
		if (mention != null) {
			parties.add(mention);
		}
		List<Mention> mentions = sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
		List<String> found = this.names.markets().of(mentions, parties, sentence.text(), sentence.start());
		boolean product = mentions.stream()
			.flatMap((one) -> one.names().stream())
			.anyMatch((name) -> name.kind() == EntityKind.PRODUCT || name.kind() == EntityKind.MARKET);
		return product ? found : this.discourse.markets();
	}

}
