package org.tieline.passage;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.Sentence.Mark;
import org.tieline.tense.ClosedTo;
import org.tieline.unread.OtherBasis;
import org.tieline.unread.Unexplained;
import org.tieline.unread.UnreadReason;

/** Why a part of a sentence that has a form is not checked. */
final class StatementDoubts {

	private static final Pattern NEXT = Pattern.compile("\u27e6([a-z])\\d+\u27e7");

	/** "Before the conversion": the time of a number is that of something else. */
	private static final Pattern OTHER_EVENT = Pattern.compile(
			"(?i)(?:^\\W*(?:before|after|until|prior to|at the time of|on the eve of)|\\b(?:before|until|prior to|at the time of|on the eve of)) (?:the|its|that|this|their) \\p{L}+|\\b(?:once|at one (?:point|time|stage)|at (?:its|their|his) (?:peak|height|zenith|best)|(?:its|their) (?:peak|heyday)|previously|historically|originally|back then|at (?:that|the) time|(?:years|decades|months) (?:ago|before|earlier)|in the past|in those days|when)\\b(?! more| again)");

	/** "To second from third". */
	private static final Pattern OLD_RANK = Pattern.compile(" from \u27e6k\\d+\u27e7");

	/** Each of several goes with one of several. */
	private static final Pattern RESPECTIVELY = Pattern.compile(" (?:respectively|vice versa|in that order)(?= )");

	/** Why a contract of two is not known to be one or the other way. */
	static final String EITHER_WAY = "a contract with somebody does not tell who supplies whom";

	/** Why somebody is not known to be meant. */
	static final String PRONOUN = "it is not clear whom the pronoun means";

	/** Why a figure is not compared with those of the whole. */
	static final String IN_COUNTRY = "it tells of one country alone";

	/** With these only what the record holds is told, and nothing of what it does not. */
	static final Set<String> SILENT = Set.of(EITHER_WAY, PRONOUN, IN_COUNTRY);

	/** Both sign a contract, whoever is named first. */
	private static final Pattern SIGNED_WITH = Pattern
		.compile(" (?:signed|signs|sign|struck|inked|concluded)(?: \\S+)* with \u27e6[erg]\\d+\u27e7");

	/** Why a number is no market share; it may be one of something else. */
	static final String NO_MARKET = "its number is not one of a market";

	/** Of the goods that somebody orders, parts go to several. */
	private static final Pattern OF_ORDER = Pattern
		.compile(" that \u27e6[eg]\\d+\u27e7 (?:has |had )?(?:ordered|orders|bought|buys|procured)(?= )"
				+ "|\u27e6[eg]\\d+\u27e7 's(?: (?!\u27e6[eg])\\S+){0,3} (?:tenders?|orders?|contracts?)(?= )");

	/**
	 * What is read from words alone may be misunderstood, if the record holds nothing of
	 * it.
	 */
	static final String UNRECORDED = "the record holds nothing of what it seems to tell";

	/** A change of which no figure is recorded may be one of a part. */
	static final String NO_FIGURE = "no figure of what it seems to tell is recorded";

	/** Between a share and the next, something else was told of another time. */
	static final String EITHER_TIME = "it tells no time, and two were told before";

	/** Newer figures say nothing of it. */
	static final String UNDATED = "it tells a figure of the past and not of when";

	private StatementDoubts() {
	}

	/** Why a part is not clear; null: it is. */
	static @Nullable String of(SpokenSentence spoken, Part part, KindOfFact kind) {
		MatchResult match = part.match();
		Sentence sentence = spoken.sentence();
		String marked = spoken.marked();
		String doubt = Surroundings.doubt(sentence, marked, match.start(), match.end(), spoken.voice().from());
		boolean market = kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET);
		if (doubt == null && part.form().sorts().contains("NETWORK_BAN")) {
			doubt = ClosedTo.doubt(marked, match, String.valueOf(FormReader.group(match, "o")),
					(mark) -> sentence.part(sentence.mark(mark).start(), sentence.mark(mark).end()));
		}
		if (doubt == null && part.form().kind().equals("SUPPLY")
				&& (PERMITTED.matcher(marked.substring(0, match.start())).find()
						|| match.group().contains(" may not "))) {
			doubt = Surroundings.UNCLEAR;
		}
		if (doubt == null) {
			doubt = ofParties(part);
		}
		if (doubt == null) {
			doubt = UnreadReason
				.unexplained(Unexplained.first(kind.name(), match.group() + (market ? tail(marked, match.end()) : "")));
		}
		if (doubt == null && part.number() == null && RESPECTIVELY.matcher(marked).find()) {
			return Surroundings.UNCLEAR;
		}
		if (doubt == null && part.number() == null && sentence.times().size() > 1
				&& match.group().contains("\u27e6g")) {
			return "several times are told of several";
		}
		if (doubt == null && OLD_RANK.matcher(match.group()).find()) {
			return "its number is the one before a change";
		}
		if (doubt != null || part.number() == null) {
			return (doubt == null && leavesNumber(marked, match)) ? "its number is told in a form that is not read"
					: doubt;
		}
		if (sentence.times().isEmpty() && OTHER_EVENT.matcher(sentence.text()).find()) {
			return "its time is told by another event";
		}
		if (Surroundings.isOldValue(marked, match.end()) && sentence.times().size() < 2
				&& !isTimedComparison(sentence, part)) {
			return "its number is the one before a change";
		}
		if (NumberChanges.isWrong(sentence, marked.substring(match.start()))) {
			return "its numbers do not fit the rise or fall that it tells";
		}
		if (part.subject() != null && !isGroup(part.subject()) && Surroundings.isTogether(sentence, marked)) {
			return "its number is one of several together";
		}
		if (market && OtherBasis.isToldOfMarket(MarketWords.withoutAreas(sentence))) {
			return UnreadReason.OTHER_BASIS;
		}
		if (market && OF_ORDER.matcher(marked).find()) {
			return Surroundings.UNCLEAR;
		}
		boolean rank = part.number().letter() == 'k';
		boolean fits = !market || (rank ? Surroundings.isOfSeller(marked, match.start(), match.end())
				: Surroundings.isOfMarket(sentence, marked, match.end()));
		return fits ? null : NO_MARKET;
	}

	/**
	 * "Up from 22% in March": the one time of the sentence is that of the number before.
	 */
	private static boolean isTimedComparison(Sentence sentence, Part part) {
		Mark number = part.number();
		return number != null && COMPARISON.matcher(part.match().group()).lookingAt() && sentence.times().size() == 1
				&& sentence.times().getFirst().start() >= number.end() - sentence.start();
	}

	private static final Pattern COMPARISON = Pattern.compile("(?:up|down|compared|against|versus) ");

	/** "Berg and Castor built a network for Delta": one of both may have ordered it. */
	private static final Pattern BUILT_FOR = Pattern.compile(
			"\u27e6g\\d+\u27e7(?: (?!\u27e6)\\S+)* (?:builds?|built|building|rolls? out|rolled out|launch(?:ed|es)?|sets? up|runs?|ran|operates?|operated)(?: (?!\u27e6[erg])\\S+)* for \u27e6[eg]");

	/** "Licences that let Albano sell to Delta": it may, and need not do it. */
	private static final Pattern PERMITTED = Pattern.compile(
			" (?:let|lets|allows?|allowed|permits?|permitted|enables?|enabled)(?: (?:,|and|\u27e6[eg]\\d+\u27e7))* $");

	private static final Pattern LAWMAKERS = Pattern.compile(
			"^\u27e6[eag]\\d+\u27e7(?: 's)?(?: (?!\u27e6)\\S+){0,2} (?:lawmakers?|senators?|legislators?|congressmen|congresswomen|politicians?|mps|deputies|members of parliament)(?= )");

	/** Why parties do not fit what is told of them; null: they do. */
	private static @Nullable String ofParties(Part part) {
		if (part.form().kind().equals("SUPPLY") && BUILT_FOR.matcher(part.match().group()).find()) {
			return "it is not clear which of them supplies and which one orders";
		}
		List<String> sorts = part.form().sorts();
		boolean seat = sorts.contains("HEADQUARTERED_IN") && (!isOf(part.object(), EntityKind.COUNTRY)
				|| isOf(part.subject(), EntityKind.GOVERNMENT) || isOf(part.subject(), EntityKind.COUNTRY));
		if (part.form().kind().equals("PRESSURE") && LAWMAKERS.matcher(part.match().group()).find()) {
			return "what some lawmakers say or do is not what their state does";
		}
		boolean work = sorts.contains("EMPLOYED_BY") && part.subject() != null && !part.subject().isPronoun()
				&& !isOf(part.subject(), EntityKind.PERSON);
		boolean power = part.form().kind().equals("INFLUENCE") && isOf(part.subject(), EntityKind.COMPANY);
		return (seat || work || power) ? "the names in it do not fit what is told of them" : null;
	}

	private static boolean isOf(@Nullable Mark mark, EntityKind kind) {
		Mention mention = (mark != null) ? mark.mention() : null;
		return mention != null && !mention.of(Set.of(kind)).isEmpty();
	}

	/** The words after a number of a market, to the end of its clause. */
	private static String tail(String marked, int end) {
		return " " + Surroundings.rest(marked, end).strip();
	}

	/** Whether a name is that of several together, of whom the record holds a number. */
	private static boolean isGroup(Mark mark) {
		return mark.mention() != null && !mark.mention().of(Set.of(EntityKind.GROUP)).isEmpty();
	}

	/** Whether a sum or percentage follows that the form does not take. */
	private static boolean leavesNumber(String marked, MatchResult match) {
		Matcher next = NEXT.matcher(marked).region(match.end(), marked.length());
		return next.find() && "pmv".indexOf(next.group(1).charAt(0)) >= 0;
	}

	/**
	 * Why only what the record holds is told of a part; null: all is told.
	 * @param unclear whether a pronoun may mean several
	 * @param undated whether a number of the past is told without its time
	 */
	static @Nullable String unless(Part part, boolean unclear, boolean undated) {
		if (part.form().kind().equals("SUPPLY") && SIGNED_WITH.matcher(part.match().group()).find()) {
			return EITHER_WAY;
		}
		if (part.form().part()) {
			return "what was bought or sold may be a part of what is held";
		}
		if (Parties.isAmbiguous(part.subject()) || Parties.isAmbiguous(part.object())) {
			return "a name in it is that of several on record";
		}
		boolean pronoun = (part.subject() != null && part.subject().isPronoun())
				|| (part.object() != null && part.object().isPronoun());
		return (unclear && pronoun) ? PRONOUN : undated ? UNDATED : null;
	}

	/** Whether a part is left only because its words do not tell enough by themselves. */
	static boolean isOpen(String reason) {
		return reason.startsWith(UnreadReason.START) || reason.equals(Surroundings.UNCLEAR) || reason.equals(NO_MARKET);
	}

}
