package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.FormReader.Part;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.Sentence.Mark;
import org.tieline.passage.StatementForms.Form;

/** Makes statements of the parts of a sentence that have a form. */
final class StatementBuilder {

	static final Pattern PLAN = Pattern.compile(
			" (?:plans? to|planned to|will|expects? to|expected to|intends? to|intended to|set to|aims? to|going to|forecasts?|predicts?)(?= )");

	/** Told of the past; else that it was so once does not tell whether it is so now. */
	private static final Pattern NOT_THEN = Pattern.compile(" (?:did not|was not|were not|had not|never)(?= )");

	private static final Pattern NEXT = Pattern.compile("\u27e6([a-z])\\d+\u27e7");

	private static final Pattern OWNED = Pattern.compile(" (?:own|owns|owned)(?= )");

	/** The name of a list or another measure. */
	private static final Pattern LIST = Pattern.compile("\u27e6q\\d+\u27e7");

	private final Parties parties;

	private final KindsOfFact kinds;

	private final Discourse discourse;

	private final List<Statement> statements;

	private final List<Skipped> skipped;

	private final @Nullable LocalDate today;

	private Sentence sentence;

	private String marked = "";

	private Voice voice = new Voice(null, Stance.STATES, 0);

	private Goods goods = new Goods(null, null);

	/** The parties of the last statement of the sentence, by kind. */
	private final Map<String, Map<String, List<String>>> last = new LinkedHashMap<>();

	/**
	 * A builder.
	 * @param statements where statements are added
	 * @param skipped where what is skipped is added
	 * @param today the date of the passage; null: not known
	 */
	StatementBuilder(Parties parties, KindsOfFact kinds, Discourse discourse, List<Statement> statements,
			List<Skipped> skipped, @Nullable LocalDate today) {
		this.parties = parties;
		this.kinds = kinds;
		this.discourse = discourse;
		this.statements = statements;
		this.skipped = skipped;
		this.today = today;
		this.sentence = new Sentence(0, "", List.of(), List.of(), "", List.of(0));
	}

	/** Goes on with another sentence. */
	void open(Sentence next, String text, Voice of) {
		this.sentence = next;
		this.marked = text;
		this.voice = of;
		this.last.clear();
	}

	/** Whether the sentence has so many times. */
	boolean hasTimes(int number) {
		return this.sentence.times().size() == number;
	}

	/** Notes that a part is not checked. */
	void skip(MatchResult match, String reason) {
		this.skipped.add(new Skipped(this.sentence.origin(match.start()), end(match), reason));
	}

	/**
	 * Adds a statement, or notes why it is not checked.
	 * @return whether the part is dealt with; not if its names do not fit the kind
	 */
	boolean add(Part part) {
		KindOfFact kind = this.kinds.byName(part.form().kind());
		this.goods = goods(part);
		Map<String, List<String>> known = parties(part, kind);
		if (known == null) {
			return false;
		}
		MatchResult match = part.match();
		String doubt = (this.goods.doubt() != null) ? this.goods.doubt() : doubt(part, kind);
		if (doubt == null && part.number() == null && leavesNumber(match)) {
			doubt = "its number is told in a form that is not read";
		}
		if (doubt != null) {
			skip(match, doubt);
			return true;
		}
		Stance stance = stance(part);
		if (stance == null) {
			return true;
		}
		return add(part, kind, known, stance);
	}

	private Goods goods(Part part) {
		String measurement = part.form().measurement();
		boolean told = part.form().kind().equals("SUPPLY") && (measurement == null || measurement.equals("amount"));
		return told ? Goods.of(this.marked, part.match()) : new Goods(null, null);
	}

	/** Why a part is not clear; null: it is. */
	private @Nullable String doubt(Part part, KindOfFact kind) {
		MatchResult match = part.match();
		String doubt = Surroundings.doubt(this.sentence, this.marked, match.start(), match.end(), this.voice.from());
		boolean market = kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET);
		if (doubt != null || part.number() == null) {
			return doubt;
		}
		if (Surroundings.isOldValue(this.marked, match.end()) && this.sentence.times().size() < 2) {
			return "its number is the one before a change";
		}
		if (NumberChanges.isWrong(this.sentence, this.marked.substring(match.start()))) {
			return "its numbers do not fit the rise or fall that it tells";
		}
		if (Surroundings.isTogether(this.marked)) {
			return "its number is one of several together";
		}
		boolean rank = part.number().letter() == 'k';
		boolean fits = !market || (rank ? Surroundings.isOfSeller(this.marked, match.end())
				: Surroundings.isOfMarket(this.sentence, this.marked, match.end()));
		return fits ? null : "its number is not one of a market";
	}

	/** By part of the kind the entities that may be meant; null: the names do not fit. */
	private @Nullable Map<String, List<String>> parties(Part part, KindOfFact kind) {
		Map<String, List<String>> before = this.last.getOrDefault(kind.name(), Map.of());
		Map<String, List<String>> known = new LinkedHashMap<>();
		for (Participant one : kind.participants()) {
			List<String> ids = ids(part, kind, one);
			if (ids == null) {
				continue;
			}
			List<String> given = ids.isEmpty() && part.form().inherits() && (isSilent(part, one))
					? before.get(one.name()) : ids;
			if (given == null || given.isEmpty()) {
				return null;
			}
			known.put(one.name(), given);
		}
		List<String> first = known.get(kind.participants().getFirst().name());
		boolean reflexive = known.entrySet()
			.stream()
			.skip(1)
			.anyMatch((entry) -> first != null && first.containsAll(entry.getValue()));
		return reflexive ? null : known;
	}

	/** Whether the form does not name a part. */
	private static boolean isSilent(Part part, Participant one) {
		return (one.role() == Role.OBJECT) ? part.object() == null : part.subject() == null;
	}

	/**
	 * The ids of a part of the kind; empty: none fits; null: the form has no such part.
	 */
	private @Nullable List<String> ids(Part part, KindOfFact kind, Participant one) {
		Mark subject = part.subject();
		Mark object = part.object();
		if (one.equals(kind.participants().getFirst())) {
			return (subject != null) ? this.parties.party(this.sentence, subject, this.voice, one, kind) : List.of();
		}
		return switch (one.role()) {
			case OBJECT -> {
				if (object == null) {
					yield (part.form().inherits() && one.required()) ? List.of() : null;
				}
				yield isArea(part, object) ? List.of()
						: this.parties.party(this.sentence, object, this.voice, one, kind);
			}
			case PRODUCT -> {
				String product = (this.goods.mark() != null) ? this.goods.mark() : FormReader.group(part.match(), "d");
				yield (product != null) ? this.parties.ids(this.sentence.mark(product), Set.of(EntityKind.PRODUCT))
						: null;
			}
			case MARKET -> {
				List<String> markets = this.parties.markets(this.sentence, subject, part.number());
				if (!markets.isEmpty()) {
					this.discourse.markets(markets);
				}
				yield markets;
			}
			case MEASURE -> {
				Matcher list = LIST.matcher(part.match().group());
				yield list.find() ? this.parties.ids(this.sentence.mark(list.group()), Set.of(EntityKind.MEASURE))
						: null;
			}
			case SUBJECT, SUPPLIER, CUSTOMER, JURISDICTION, TOPIC -> null;
		};
	}

	/** A part of what is sold to a country is not one of a customer. */
	private static boolean isArea(Part part, Mark object) {
		Mention mention = object.mention();
		return part.form().kind().equals("SUPPLY") && part.form().measurement() != null && mention != null
				&& !mention.of(Parties.AREAS).isEmpty();
	}

	/** Whether a sum or percentage follows that the form does not take. */
	private boolean leavesNumber(MatchResult match) {
		Matcher next = NEXT.matcher(this.marked).region(match.end(), this.marked.length());
		return next.find() && "pmv".indexOf(next.group(1).charAt(0)) >= 0;
	}

	/** How it is said; null: in a form that is not checked. */
	private @Nullable Stance stance(Part part) {
		MatchResult match = part.match();
		String text = " " + this.marked.substring(match.start(), match.end()) + " ";
		boolean negated = Surroundings.NEGATION.matcher(text).find() && this.voice.from() <= match.start()
				&& !(this.voice.stance() == Stance.DENIES && text.contains(" being "));
		if (!negated) {
			boolean plan = this.voice.stance() == Stance.STATES && PLAN.matcher(text).find();
			return plan ? Stance.PLANS : this.voice.stance();
		}
		boolean since = this.sentence.times().stream().anyMatch((time) -> time.sense() != TimeReader.Sense.AT);
		if (since || (this.sentence.times().isEmpty() && !NOT_THEN.matcher(text).find())) {
			skip(match, "what was so once does not tell whether it is so now");
			return null;
		}
		if (part.number() != null || this.voice.stance() == Stance.DENIES) {
			skip(match, "what is negated in such a form is not checked");
			return null;
		}
		return Stance.DENIES;
	}

	private boolean add(Part part, KindOfFact kind, Map<String, List<String>> known, Stance stance) {
		Mark mark = part.number();
		NumberReader.Found number = (mark != null) ? mark.number() : null;
		MatchResult match = part.match();
		TimeReader.Found time = this.sentence
			.timeNear((mark != null) ? mark.start() : this.sentence.origin(match.end() - 1));
		if (time == null && number != null && kind.measurement() && part.form().inherits()) {
			time = this.discourse.lastTime();
		}
		if (time == null && number != null && kind.measurement() && MarketWords.of(this.sentence, null).isOfBefore()) {
			time = this.discourse.lastTime();
		}
		String words = " " + match.group().strip() + " ";
		boolean tense = stance == Stance.STATES && !kind.isQuotation();
		if (tense) {
			time = Times.of(time, words, this.today);
		}
		List<Aspect> aspects = aspects(part.form(), kind, number);
		String doubt = (time != null) ? Times.doubt(time, number != null, kind, aspects) : null;
		if (doubt != null) {
			skip(match, doubt);
			return true;
		}
		if (number != null && !kind.measurement() && aspects.isEmpty()) {
			return false;
		}
		this.discourse.lastTime(time);
		List<Map<String, String>> attributes = new ArrayList<>();
		for (String sort : sorts(part)) {
			attributes.add(sort.isEmpty() ? Map.of() : Map.of(sortColumn(kind, sort), sort));
		}
		AskedNumber asked = (number != null) ? number.asked(number.unit()) : null;
		List<AskedClaim> readings = Readings.of(kind, known, attributes, aspects, asked,
				(time != null) ? time.period() : null, speaker(), stance);
		this.statements.add(new Statement(readings, start(part), end(part), unless(part),
				tense ? Timing.of(words, time, kind) : Timing.NONE));
		this.last.put(kind.name(), known);
		return true;
	}

	/** What is owned is equity; blank: any sort. */
	private static List<String> sorts(Part part) {
		List<String> sorts = part.form().sorts();
		if (part.form().kind().equals("STAKE") && sorts.isEmpty() && OWNED.matcher(part.match().group()).find()) {
			return List.of("EQUITY");
		}
		return sorts.isEmpty() ? List.of("") : sorts;
	}

	/** Why only what the record holds is told of it; null: all is told. */
	private @Nullable String unless(Part part) {
		if (part.form().part()) {
			return "what was bought or sold may be a part of what is held";
		}
		if (Parties.isAmbiguous(part.subject()) || Parties.isAmbiguous(part.object())) {
			return "a name in it is that of several on record";
		}
		boolean unclear = this.discourse.isUnclear() && this.voice.speaker() == null
				&& ((part.subject() != null && part.subject().isPronoun())
						|| (part.object() != null && part.object().isPronoun()));
		return unclear ? "it is not clear whom the pronoun means" : null;
	}

	private @Nullable String speaker() {
		Mark mark = this.voice.speaker();
		List<String> speakers = (mark != null) ? this.parties.speakers(mark) : List.of();
		return speakers.isEmpty() ? null : speakers.getFirst();
	}

	/**
	 * Where a statement starts: a denial or a quotation with whoever says it, so that its
	 * verdict is not read as one on what is denied; a number after a rise or fall alone,
	 * which the verdict does not speak of.
	 */
	private int start(Part part) {
		Mark number = part.number();
		if (number != null && NumberChanges.isTold(part.match().group())) {
			return number.start();
		}
		int start = this.sentence.origin(part.match().start());
		Mark speaker = this.voice.speaker();
		return (speaker != null) ? Math.min(start, speaker.start()) : start;
	}

	private int end(Part part) {
		return end(part.match());
	}

	private int end(MatchResult match) {
		String last = this.marked.substring(0, match.end());
		int mark = last.lastIndexOf('\u27e6');
		if (last.endsWith("\u27e7") && mark >= 0) {
			return this.sentence.mark(last.substring(mark)).end();
		}
		return Math.max(this.sentence.origin(match.end()), this.sentence.origin(match.start()) + 1);
	}

	private static String sortColumn(KindOfFact kind, String sort) {
		return kind.attributes()
			.stream()
			.filter((one) -> one.identifies() && one.words().contains(sort))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(kind.name() + " has no sort " + sort))
			.name();
	}

	private static List<Aspect> aspects(Form form, KindOfFact kind, NumberReader.@Nullable Found number) {
		if (number == null || kind.measurement()) {
			return List.of();
		}
		boolean percent = number.sort() == NumberReader.Sort.PERCENT;
		return kind.aspects()
			.stream()
			.filter((one) -> (form.measurement() != null) ? one.field().equals(form.measurement())
					: one.percent() == percent)
			.toList();
	}

}
