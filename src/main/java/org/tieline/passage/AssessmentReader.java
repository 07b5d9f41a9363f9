package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.Readings;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.cue.CuedPattern;
import org.tieline.english.AssessmentTopics;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.tense.ToldWords;
import org.tieline.value.Period;

/**
 * Finds what a sentence says that somebody says of somebody: "Nordia accused Albano of
 * evading sanctions". Only what is attributed is read. Whoever accuses, warns or
 * describes says it, whether the record calls that a statement or an allegation.
 */
final class AssessmentReader {

	/** Whom the words after it are said of, if the speaker is not meant. */
	private static final String OF = "(?: [a-z'-]+){0,4}? (?<o>\u27e6[egr]\\d+\u27e7)";

	private static final String SPEAKER = "(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2}?";

	/**
	 * Forms that tell whose word it is, and of whom; the words after them name the topic.
	 */
	private static final List<CuedPattern> SAYING = List.of(CuedPattern.of(SPEAKER
			+ " (?:accuses|accused|called|calls|call|labelled|labeled|labels|described|describes|regards|regarded|considers|considered|sees|saw|views|viewed|deems|deemed|branded|brands|suspects|suspected|denounced|denounces|treats)"
			+ "(?: as| in)? (?<o>\u27e6[eg]\\d+\u27e7)"),
			CuedPattern.of(SPEAKER
					+ " (?:considers that|considered that|holds that|warned|warns|warn|says|said|say|claims|claimed|alleges|alleged|argues|argued|believes|believed|concluded|concludes|stated|states|maintains|maintained|insists|insisted|asserts|asserted|found|finds|fears|feared|admits|admitted|concedes|conceded|acknowledges|acknowledged|confirms|confirmed)"
					+ "(?: \u27e6[eg]\\d+\u27e7)?(?: that| of)?" + OF),
			CuedPattern
				.of("(?<o>\u27e6[eg]\\d+\u27e7) (?:was|is|has been|have been|were|are|stands) (?:accused|suspected)"
						+ "(?: by (?<s>\u27e6e\\d+\u27e7))? of"),
			CuedPattern
				.of("(?<o>\u27e6[eg]\\d+\u27e7) (?:was|is|has been|were|are) (?:called|labelled|labeled|described as|branded|considered|deemed)"
						+ " .* by (?<s>\u27e6e\\d+\u27e7)"));

	/** "Albano concedes that the law lets the state use its equipment". */
	private static final CuedPattern OF_ITS_OWN = CuedPattern.of(SPEAKER
			+ " (?:says|said|claims|claimed|states|stated|admits|admitted|concedes|conceded|acknowledges|acknowledged|confirms|confirmed|maintains|insists|insisted) that(?: (?!\u27e6[eg])\\S+){1,14}? (?<o>\u27e6r\\d+\u27e7) 's (?:equipment|products|gear|kit|software|networks|devices)(?= )");

	/** Conduct that a sentence tells in its own voice: "Albano evades sanctions". */
	private static final CuedPattern CONDUCT = CuedPattern
		.of("(?<o>\u27e6[egr]\\d+\u27e7)(?! 's?(?: |$))(?<not> (?:does|did|do|has|have|had|is|was|are|were)(?: been)? (?:not|never)| never)?"
				+ "(?: (?:has|have|had|is|was|are|were|been|also|still|repeatedly|routinely|often|regularly|knowingly|systematically)){0,3}"
				+ " (?=(?:evad|violat|breach|broke|break|circumvent|dodg|steal|stole|sp(?:y|ies|ied)|abus|us(?:e|es|ed|ing) (?!\u27e6))\\w* )");

	private static final CuedPattern DENIES = CuedPattern.of(SPEAKER
			+ " (?:denies|denied|rejects|rejected|disputes|disputed|dismisses|dismissed)(?: having| that| allegations| accusations| claims| of| the| any| it| being| to have)*(?<o> \u27e6[egr]\\d+\u27e7)?");

	/** It found nothing: no more than that is said. */
	private static final CuedPattern FOUND_NOTHING = CuedPattern.of(SPEAKER
			+ " (?:found|finds|saw|sees|has found|had found|has seen|had|has) (?:no|not any|little) (?:evidence|proof|sign|signs|indication|indications)(?: that| of)?"
			+ OF);

	/** Where one clause ends and another one starts that says whose word it is. */
	private static final Pattern PARTS = Pattern
		.compile(" (?:;|, (?:and|but|while|whereas|which))(?= \u27e6e\\d+\u27e7 )");

	private static final Pattern PARTY = Pattern.compile("\u27e6[egx]\\d+\u27e7");

	private static final Set<EntityKind> STATES = Set.of(EntityKind.COUNTRY, EntityKind.GOVERNMENT);

	/** A state that is told to be the cause: the assessment is of somebody else. */
	private static final Pattern SOURCE = Pattern.compile(
			" interference (?:by|from|of) \u27e6e\\d+\u27e7|\u27e6e\\d+\u27e7(?: 's)?(?: (?:state|government))? interference(?= )");

	private static final Pattern NOT = Pattern.compile(" (?:not|never|no)(?= )");

	private final Parties parties;

	private final KindOfFact kind;

	private final List<Statement> statements;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 */
	AssessmentReader(Parties parties, KindsOfFact kinds, List<Statement> statements) {
		this.parties = parties;
		this.kind = kinds.byName("ASSESSMENT");
		this.statements = statements;
	}

	/**
	 * Adds what a sentence says that somebody says of somebody.
	 * @param marked the sentence with marks and a blank at its end
	 * @param voice whose word the sentence is
	 */
	void read(Sentence sentence, String marked, Voice voice) {
		String[] clauses = PARTS.split(marked);
		if (clauses.length > 1) {
			for (String clause : clauses) {
				String one = " " + clause.strip() + " . ";
				readClause(sentence, one, Voice.of(sentence, one));
			}
		}
		else {
			readClause(sentence, marked, voice);
		}
	}

	private void readClause(Sentence sentence, String marked, Voice voice) {
		Matcher nothing = FOUND_NOTHING.found(sentence.words(), marked);
		if (nothing != null) {
			add(sentence, marked, voice, nothing, Stance.DENIES);
			return;
		}
		Matcher denial = DENIES.found(sentence.words(), marked);
		if (denial != null) {
			add(sentence, marked, voice, denial, Stance.DENIES);
			return;
		}
		Matcher own = OF_ITS_OWN.found(sentence.words(), marked);
		if (own != null && !Surroundings.NEGATION.isIn(sentence.words(), marked)
				&& add(sentence, marked, voice, own, Stance.STATES)) {
			return;
		}
		for (CuedPattern form : SAYING) {
			Matcher saying = form.found(sentence.words(), marked);
			if (saying != null && !Surroundings.NEGATION.isIn(sentence.words(), marked)) {
				Stance stance = (saying.group("s") != null) ? Stance.STATES : Stance.ALLEGES;
				if (add(sentence, marked, voice, saying, stance)) {
					return;
				}
			}
		}
		if (voice.speaker() != null && voice.from() == 0) {
			ofVoice(sentence, marked, voice);
		}
		conduct(sentence, marked, voice);
	}

	/** The parties but for whoever says it; no states, if there are others. */
	private List<String> named(Sentence sentence, String marked, @Nullable Mark speaker) {
		List<String> named = PARTY.matcher(marked)
			.results()
			.map(MatchResult::group)
			.filter((one) -> !sentence.mark(one).equals(speaker))
			.distinct()
			.toList();
		List<String> others = named.stream()
			.filter((one) -> this.parties.ids(sentence.mark(one), STATES).isEmpty())
			.toList();
		return others.isEmpty() ? named : others;
	}

	/** What a sentence tells of one party alone, as the word of somebody else. */
	private void ofVoice(Sentence sentence, String marked, Voice voice) {
		Mark speaker = Objects.requireNonNull(voice.speaker());
		List<String> named = named(sentence, marked, speaker);
		long negations = NOT.matcher(marked).results().count();
		boolean denied = Surroundings.NEGATION.isIn(sentence.words(), marked);
		if (named.size() == 1 && !SOURCE.matcher(marked).find() && negations <= 1 && (negations == 1) == denied) {
			String topic = AssessmentTopics.of(marked);
			if (topic != null) {
				add(sentence, sentence.mark(named.getFirst()), voice, topic, speaker,
						denied && !topic.startsWith("no-") ? Stance.DENIES : Stance.STATES);
			}
		}
	}

	/** What the passage itself says that somebody does or did, or does not. */
	private void conduct(Sentence sentence, String marked, Voice voice) {
		Matcher conduct = (voice.speaker() == null && voice.stance() == Stance.STATES)
				? CONDUCT.found(sentence.words(), marked) : null;
		if (conduct == null) {
			return;
		}
		boolean negated = conduct.group("not") != null;
		String plain = negated ? marked.substring(0, conduct.start("not")) + marked.substring(conduct.end("not"))
				: marked;
		if (Surroundings.doubt(sentence, plain, conduct.start(), conduct.end("o"), 0) == null) {
			add(sentence, marked, voice, conduct, negated ? Stance.DENIES : Stance.STATES);
		}
	}

	private boolean add(Sentence sentence, String marked, Voice voice, Matcher form, Stance stance) {
		String topic = AssessmentTopics.of(form.group() + marked.substring(form.end()));
		String speaking = FormReader.group(form, "s");
		Mark speaker = (speaking != null) ? sentence.mark(speaking) : null;
		String of = form.group("o");
		List<String> rest = (of == null) ? named(sentence, marked.substring(form.end() - 1), speaker) : List.of();
		Mark object = (of != null) ? sentence.mark(of.strip())
				: (rest.size() == 1) ? sentence.mark(rest.getFirst()) : speaker;
		boolean person = speaker != null && object != null && object.isPronoun() && isPerson(speaker)
				&& !isLong(object);
		Mark meant = (object != null && object.isPronoun() && speaker != null)
				? meant(sentence, marked, form, speaker, object) : object;
		return topic != null && meant != null && !person && add(sentence, meant, voice, topic, speaker, stance);
	}

	/**
	 * Of whom somebody speaks with a pronoun: of itself, or, if it is a body and no
	 * company, of the one other party that it names: "the board says it can give no
	 * assurance that the risks of Albano". What a state, a body or a person calls "the
	 * company" is the company that was told of before.
	 */
	private Mark meant(Sentence sentence, String marked, Matcher form, Mark speaker, Mark pronoun) {
		boolean company = !this.parties.ids(speaker, Set.of(EntityKind.COMPANY)).isEmpty();
		if (!company && isLong(pronoun)) {
			return pronoun;
		}
		List<String> others = company ? List.of() : named(sentence, marked.substring(form.end() - 1), speaker);
		return (others.size() == 1 && this.parties.ids(sentence.mark(others.getFirst()), STATES).isEmpty())
				? sentence.mark(others.getFirst()) : speaker;
	}

	/** "The company", and not "it". */
	private static boolean isLong(Mark pronoun) {
		return pronoun.end() - pronoun.start() > Parties.LONGEST_PRONOUN;
	}

	/** What a person calls "it" is somebody else. */
	private boolean isPerson(Mark speaker) {
		return !this.parties.ids(speaker, Set.of(EntityKind.PERSON)).isEmpty();
	}

	private boolean add(Sentence sentence, Mark object, Voice voice, String topic, @Nullable Mark speaker,
			Stance stance) {
		List<String> speakers = (speaker != null) ? this.parties.speakers(speaker) : List.of();
		if (speaker != null && speakers.isEmpty()) {
			return false;
		}
		Participant subject = this.kind.participants().getFirst();
		List<Statement> found = new ArrayList<>();
		for (Mark mark : this.parties.marks(object)) {
			List<String> ids = this.parties.party(sentence, mark, voice, subject, this.kind);
			if (!ids.isEmpty()) {
				List<AskedClaim> readings = Readings.of(this.kind, Map.of(subject.name(), ids),
						List.of(Map.of("topic", topic)), List.of(), null,
						(speaker != null || stance == Stance.ALLEGES) ? said(sentence, mark) : null,
						speakers.isEmpty() ? null : speakers.getFirst(), stance);
				found.add(new Statement(readings, start(speaker, mark), sentence.end(), unless(mark), Timing.NONE,
						ToldWords.PLAIN));
			}
		}
		this.statements.addAll(found);
		return !found.isEmpty();
	}

	/**
	 * When it was said: the one time that stands before the party, as in "in 2019 the
	 * board called Albano a threat"; null: none does.
	 */
	private static @Nullable Period said(Sentence sentence, Mark subject) {
		List<TimeReader.Found> times = sentence.times();
		TimeReader.Found time = (times.size() == 1) ? times.getFirst() : null;
		boolean before = time != null && time.start() < time.end() && time.sense() == TimeReader.Sense.AT
				&& time.end() <= subject.start() - sentence.start();
		return before ? time.period() : null;
	}

	private static int start(@Nullable Mark speaker, Mark subject) {
		return (speaker != null) ? Math.min(speaker.start(), subject.start()) : subject.start();
	}

	private @Nullable String unless(Mark mark) {
		boolean unclear = mark.isPronoun() && isLong(mark) && this.parties.isUnclear();
		return Parties.isAmbiguous(mark) ? "a name in it is that of several on record"
				: unclear ? StatementDoubts.PRONOUN : null;
	}

}
