package org.tieline.passage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.Discourse;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.NationalPhrase;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindOfFact;
import org.tieline.passage.Sentence.Mark;

/** Which entities the names and pronouns of a sentence mean. */
final class Parties {

	static final Set<EntityKind> NAMED = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ALLIANCE, EntityKind.GROUP);

	static final Set<EntityKind> SUBJECTS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.ORGANIZATION);

	/** Whoever is no place: regions are groups on record. */
	static final Set<EntityKind> MADE = Set.of(EntityKind.COMPANY, EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION,
			EntityKind.PERSON);

	/** Places that a market can be of. */
	static final Set<EntityKind> AREAS = Set.of(EntityKind.COUNTRY, EntityKind.ALLIANCE);

	/** What is longer than "they" is "the company" and its like. */
	static final int LONGEST_PRONOUN = 4;

	private static final Pattern ALLIANCE = Pattern.compile("(?:alliance|bloc)$");

	/** "The ministry" and its like are no company. */
	private static final Pattern BODY = Pattern.compile("(?i)department|ministry|agency|regulator|bank|lender");

	private static final Set<EntityKind> MAKERS = Set.of(EntityKind.COMPANY, EntityKind.GROUP);

	/** Who buys: no publisher, which only tells of it. */
	private static final Set<EntityKind> BUYERS = Set.of(EntityKind.COMPANY, EntityKind.GROUP, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.COUNTRY);

	private static final Set<EntityKind> AUTHORITIES = Set.of(EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.ALLIANCE, EntityKind.COUNTRY);

	private final PassageNames names;

	private final Discourse discourse;

	Parties(PassageNames names, Discourse discourse) {
		this.names = names;
		this.discourse = discourse;
	}

	/**
	 * The entities that may be meant in a part; empty: the mark names none that fits, or
	 * is only a part of a longer name.
	 */
	List<String> party(Sentence sentence, Mark mark, Voice voice, Participant part, KindOfFact kind) {
		if (mark.isPronoun()) {
			Mention meant = meant(sentence, mark, voice);
			return (meant != null) ? ids(meant, allowed(part, kind), kind) : List.of();
		}
		Mention mention = mark.mention();
		if (mention == null || mark.letter() == 'x') {
			return List.of();
		}
		return ids(mention, allowed(part, kind), kind);
	}

	/** The government of a country; itself, if it is none or none is on record. */
	String government(String id) {
		return Objects.requireNonNullElse(this.names.government(id), id);
	}

	/** Whether a mark may be a party of a kind of fact. */
	boolean fits(Mark mark, KindOfFact kind, boolean second) {
		if (mark.isPronoun() || mark.letter() == 'g') {
			return true;
		}
		Participant part = second
				? kind.participants().stream().filter((one) -> one.role() == Role.OBJECT).findFirst().orElse(null)
				: kind.participants().getFirst();
		Mention mention = mark.mention();
		return part != null && mention != null && !ids(mention, allowed(part, kind), kind).isEmpty();
	}

	private static Set<EntityKind> allowed(Participant part, KindOfFact kind) {
		if (kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET)) {
			return MAKERS;
		}
		boolean first = part.equals(kind.participants().getFirst());
		switch (kind.name()) {
			case "SUPPLY" -> {
				return first ? MAKERS : BUYERS;
			}
			case "INVESTMENT", "PRODUCTION" -> {
				if (first) {
					return MAKERS;
				}
			}
			case "RESTRICTION" -> {
				if (first) {
					return AUTHORITIES;
				}
			}
			default -> {
				// As the kind has it.
			}
		}
		return part.kinds().isEmpty() ? NAMED : part.kinds();
	}

	List<String> ids(Mark mark, Set<EntityKind> kinds) {
		Mention mention = mark.mention();
		return (mention != null) ? ids(mention, kinds) : List.of();
	}

	/** Where something is, and what it belongs to, is told of the country itself. */
	private List<String> ids(Mention mention, Set<EntityKind> kinds, KindOfFact kind) {
		if (!kind.name().equals(AffiliationRole.KIND)) {
			boolean market = kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET);
			return !market ? ids(mention, kinds)
					: ids(mention, kinds).stream().filter((one) -> !this.names.markets().isArea(one)).toList();
		}
		return mention.names().stream().filter((name) -> kinds.contains(name.kind())).map(Name::id).distinct().toList();
	}

	/** Whether a name may mean several parties, such as a phone maker and an operator. */
	static boolean isAmbiguous(@Nullable Mark mark) {
		Mention mention = (mark != null) ? mark.mention() : null;
		return mention != null && mention.of(NAMED).stream().map(Name::id).distinct().count() > 1;
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
			String country = (name.kind() == EntityKind.GOVERNMENT && kinds.contains(EntityKind.COUNTRY))
					? this.names.country(name.id()) : null;
			if (country != null) {
				ids.add(country);
			}
		}
		return List.copyOf(ids);
	}

	/** The employees of companies as those who own them. */
	List<String> employees(List<String> companies) {
		return companies.stream().map(this.names::employees).filter(Objects::nonNull).distinct().toList();
	}

	/** Whether companies are all known to have their seat in other countries. */
	boolean areOfOthers(List<String> companies, List<String> countries) {
		return !companies.isEmpty() && companies.stream().allMatch((one) -> {
			String seat = this.names.seat(one);
			return seat != null && !countries.contains(seat);
		});
	}

	/**
	 * Whether another name in a list may mean a company of the country of the first:
	 * "Brissa Nordia and Albano", where there is an Albano Nordia.
	 */
	boolean mayBeOfSameCountry(Sentence sentence, Mark first, Mark other) {
		String seat = seat(first);
		return seat != null && !seat.equals(seat(other))
				&& this.names.hasUnit(sentence.part(other.start(), other.end()), seat);
	}

	private @Nullable String seat(Mark mark) {
		Mention mention = mark.mention();
		return (mention != null) ? this.names.seat(mention.names().getFirst().id()) : null;
	}

	/** A country by its name; empty: it is not on record. */
	List<String> country(@Nullable String name) {
		return (name == null) ? List.of()
				: this.names.index()
					.named(name)
					.stream()
					.filter((one) -> one.kind() == EntityKind.COUNTRY)
					.map(Name::id)
					.toList();
	}

	/** Whoever keeps the list that a mark names; empty: it is not on record. */
	List<String> keepers(Mark list) {
		return ids(list, Set.of(EntityKind.MEASURE)).stream()
			.map(this.names::authority)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** Whether a name is still in the words of a sentence. */
	private static boolean isSaid(Sentence sentence, Mention mention) {
		for (int i = 0; i < sentence.marks().size(); i++) {
			if (mention.equals(sentence.marks().get(i).mention()) && sentence.marked().contains(i + "\u27e7")) {
				return true;
			}
		}
		return false;
	}

	/** The one alliance that a sentence names before a place. */
	private static @Nullable Mention alliance(Sentence sentence, Mark pronoun) {
		List<Mention> before = sentence.marks()
			.stream()
			.filter((mark) -> mark.start() < pronoun.start() && mark.mention() != null)
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.filter((mention) -> !mention.of(Set.of(EntityKind.ALLIANCE)).isEmpty())
			.toList();
		return (before.stream().map((one) -> one.names().getFirst().id()).distinct().count() == 1) ? before.getFirst()
				: null;
	}

	/**
	 * Whoever the sentence right before one is about, if it names no other; empty: that
	 * is not clear.
	 */
	List<String> topic(Sentence sentence, Participant part, KindOfFact kind) {
		Mention topic = this.discourse.topic(sentence.start());
		return (topic != null) ? ids(topic, allowed(part, kind), kind) : List.of();
	}

	/** Those of a mark who only count what others do. */
	List<String> counters(Mark mark) {
		return mark.isPronoun() ? List.of() : speakers(mark).stream().filter(this.names.metrics()::isCounter).toList();
	}

	static boolean isMaker(Mention mention) {
		return !mention.of(MAKERS).isEmpty();
	}

	/**
	 * "The operator" that is not the one company of the sentence, in which it has a part.
	 */
	List<String> otherCompany(Participant part, KindOfFact kind) {
		Mention other = this.discourse.company();
		return (other != null) ? ids(other, allowed(part, kind), kind) : List.of();
	}

	/** What a mark stands for: several, if it is an enumeration or a plural pronoun. */
	List<Mark> marks(Mark mark) {
		if (!mark.members().isEmpty()) {
			return mark.members();
		}
		if (mark.letter() != 'g') {
			return List.of(mark);
		}
		return this.discourse.group()
			.stream()
			.map((one) -> new Mark('e', mark.start(), mark.end(), one, null, mark.next(), List.of()))
			.toList();
	}

	/** Several as the group that they are on record; null: they are on record as none. */
	@Nullable Mark together(List<Mark> several) {
		Set<String> ids = new LinkedHashSet<>();
		several.forEach((one) -> ids.addAll(ids(one, Set.of(EntityKind.COMPANY))));
		Name group = this.names.together(ids);
		Mark first = several.getFirst();
		Mark last = several.getLast();
		return (group == null) ? null : new Mark('e', first.start(), last.end(),
				new Mention(first.start(), last.end(), List.of(group), false), null, last.next(), List.of());
	}

	/** The metrics of parts that one party has from another. */
	List<String> parts(String subject, String other, String measurement, String text) {
		return this.names.metrics().parts(subject, other, measurement, text);
	}

	List<String> speakers(Mark mark) {
		Mention mention = mark.isPronoun() ? this.discourse.focus() : mark.mention();
		return (mention != null) ? ids(mention, NAMED) : List.of();
	}

	/** Whether the sentence before names several that a pronoun may mean. */
	boolean isUnclear() {
		return this.discourse.isUnclear();
	}

	/** What a pronoun means; null: it is not clear. */
	private @Nullable Mention meant(Sentence sentence, Mark pronoun, Voice voice) {
		String country = NationalPhrase.country(sentence.part(pronoun.start(), pronoun.end()));
		if (country != null) {
			return of(country(country), sentence, pronoun);
		}
		Mark speaker = voice.speaker();
		boolean body = BODY.matcher(sentence.part(pronoun.start(), pronoun.end())).find();
		boolean company = pronoun.end() - pronoun.start() > LONGEST_PRONOUN && !body;
		if (speaker != null && speaker.mention() != null && speaker.start() < pronoun.start() && voice.from() > 0
				&& (!company || isMaker(speaker.mention()))) {
			return speaker.mention();
		}
		if (ALLIANCE.matcher(sentence.part(pronoun.start(), pronoun.end())).find()) {
			return alliance(sentence, pronoun);
		}
		List<Mention> before = sentence.marks()
			.stream()
			.filter((mark) -> mark.start() < pronoun.start() && mark.mention() != null && mark != voice.speaker())
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.filter((mention) -> !mention.of(SUBJECTS).isEmpty())
			.filter((mention) -> pronoun.end() - pronoun.start() <= LONGEST_PRONOUN
					|| (isMaker(mention) != body && isSaid(sentence, mention)))
			.toList();
		if (before.isEmpty()) {
			Mention after = named(sentence, pronoun);
			if (after != null) {
				return after;
			}
			Mention focus = this.discourse.focus();
			boolean other = focus != null && pronoun.end() - pronoun.start() > LONGEST_PRONOUN
					&& isMaker(focus) == body;
			return !other ? focus : body ? null : this.discourse.company();
		}
		Set<String> ids = new LinkedHashSet<>();
		before.forEach((mention) -> ids.add(mention.of(SUBJECTS).getFirst().id()));
		return (ids.size() == 1) ? before.getFirst() : null;
	}

	/**
	 * The one company with a seat in a country that the sentence names before a place,
	 * else the sentence before it, else the passage so far; null: none or several.
	 */
	private @Nullable Mention of(List<String> countries, Sentence sentence, Mark pronoun) {
		List<Mention> here = sentence.marks()
			.stream()
			.filter((mark) -> mark.start() < pronoun.start())
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.toList();
		List<Mention> sofar = this.discourse.namedBefore(pronoun.start());
		for (List<Mention> some : List.of(here, this.discourse.companies(), sofar)) {
			List<Mention> fitting = some.stream()
				.filter((one) -> !one.adjective() && !one.of(Set.of(EntityKind.COMPANY)).isEmpty()
						&& countries.contains(this.names.seat(one.names().getFirst().id())))
				.toList();
			if (!fitting.isEmpty()) {
				boolean one = fitting.stream().map((it) -> it.names().getFirst().id()).distinct().count() == 1;
				return one ? fitting.getFirst() : null;
			}
		}
		return null;
	}

	/** Whether a pronoun says of which country the company is that it means. */
	static boolean isNational(Sentence sentence, Mark pronoun) {
		return NationalPhrase.country(sentence.part(pronoun.start(), pronoun.end())) != null;
	}

	/** "Of its sales, Albano made": whom the pronoun that opens a sentence means. */
	private static @Nullable Mention named(Sentence sentence, Mark pronoun) {
		return !OPENING.matcher(sentence.part(sentence.start(), pronoun.end())).matches() ? null
				: sentence.marks()
					.stream()
					.filter((mark) -> mark.start() > pronoun.end() && mark.letter() == 'e'
							&& ENDS_WITH_COMMA.matcher(sentence.part(pronoun.end(), mark.start())).matches())
					.map(Mark::mention)
					.filter((mention) -> mention != null && !mention.of(Set.of(EntityKind.COMPANY)).isEmpty())
					.findFirst()
					.orElse(null);
	}

	private static final Pattern OPENING = Pattern
		.compile("(?i)(?:of|with|on|in|from|for|despite|out of|thanks to|over|at) its");

	private static final Pattern ENDS_WITH_COMMA = Pattern.compile("[^;]*, ");

	/**
	 * The markets that a number is of, or those of the sentences before.
	 * @param subject the party of the statement, which is no area; null: none
	 * @param number the number; null: there is none
	 * @param speaker whose word it is, who may define the market; null: nobody's
	 */
	List<String> markets(Sentence sentence, @Nullable Mark subject, @Nullable Mark number, @Nullable Mark speaker) {
		Set<Mention> parties = new LinkedHashSet<>();
		Mention mention = (subject != null) ? subject.mention() : null;
		if (mention != null) {
			parties.add(mention);
		}
		MarketWords words = MarketWords.of(sentence, number);
		List<String> found = this.names.markets().of(words, parties);
		Mention definer = (speaker != null) ? speaker.mention() : null;
		List<String> defined = (definer != null && words.namesProduct())
				? this.names.markets().definedBy(definer.names().getFirst().name(), words, found) : List.of();
		return !defined.isEmpty() ? defined : words.namesProduct() ? found
				: this.names.markets().elsewhere(this.discourse.markets(), words, parties);
	}

}
