package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.NameIndex.Name;
import org.tieline.passage.Sentence.Mark;
import org.tieline.passage.StatementForms.Form;
import org.tieline.value.Period;

/**
 * Finds the checkable statements of an English passage. What it is not sure of it skips,
 * with the reason: no check is better than a wrong one.
 */
final class PassageReader {

	/**
	 * A statement.
	 *
	 * @param readings what it may mean, at least one
	 * @param start where it starts in the passage as read
	 * @param end where it ends
	 */
	record Statement(List<AskedClaim> readings, int start, int end) {
	}

	/** A part of the passage that is not checked, and why. */
	record Skipped(int start, int end, String reason) {
	}

	/** What was found. */
	record Reading(List<Statement> statements, List<Skipped> skipped) {
	}

	private static final String MARKET_SIZE = "market_size";

	/** So many readings of one statement are compared at most. */
	private static final int READINGS = 24;

	private static final Set<EntityKind> PARTIES = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ALLIANCE,
			EntityKind.GROUP);

	private static final Set<EntityKind> SUBJECTS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT,
			EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION);

	private static final Pattern HYPOTHETICAL = Pattern
		.compile(" (?:would|could|might|may|should|if|unless|whether|possibly|perhaps|rumou?red|supposedly) ");

	private static final Pattern PLAN = Pattern.compile(
			" (?:plans? to|planned to|will|expects? to|expected to|intends? to|is set to|aims? to|is going to|forecasts?|predicts?) ");

	private static final Pattern NEGATION = Pattern
		.compile(" (?:not|never|n't|cannot|neither|nor|didn|doesn|isn|wasn) ");

	/**
	 * Words for an end or a failure: the record of what was does not tell whether they
	 * are right.
	 */
	private static final Pattern ENDING = Pattern.compile(
			" (?:no longer|stop|stops|stopped|stopping|cease|ceases|ceased|halt|halts|halted|ended|ends|suspended|suspends|discontinued|quit|fails? to|failed to|refuses? to|refused to|except|until|without|hardly|used to|former|formerly) ");

	/** That it was so once does not tell whether it is so now. */
	private static final Pattern NOT_NOW = Pattern
		.compile(" (?:does not|do not|doesn|don|is not|are not|isn|aren|cannot|can not|has not|have not) ");

	private static final Pattern DENIAL = Pattern.compile(
			"(?<s>\u27e6[er]\\d+\u27e7)(?: [a-z,'-]+){0,3} (?:denies|denied|rejects|rejected|disputes|disputed|dismisses|dismissed)(?: (?:claims?|allegations?|reports?|accusations?|suggestions?|the|that)){0,3} ");

	private static final Pattern ALLEGATION = Pattern
		.compile("(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2} (?:alleges|alleged|claims|claimed)(?: that)? ");

	private static final String SAYING = "(?:says|said|states|stated|estimates|estimated|reports|reported|calculates|calculated|reckons|reckoned|found|finds|counts|counted)";

	private static final Pattern SAYS = Pattern.compile("(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2} (?:" + SAYING
			+ "(?: that|(?= \u27e6e))|puts?(?= \u27e6e\\d+\u27e7 's)) ?");

	private static final Pattern SAID_AFTER = Pattern
		.compile(" , (?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,1} " + SAYING + "(?: \\.)? *$");

	private static final Pattern ACCORDING = Pattern.compile(
			"(?:according to|as reported by|data from|figures from|estimates by|estimates from)(?: [a-z,'-]+){0,3} (?<s>\u27e6e\\d+\u27e7)");

	private static final Pattern NEXT = Pattern.compile("\u27e6([epmk])\\d+\u27e7");

	private static final Pattern OPINION = Pattern
		.compile(" (?:threat|risk|danger|believes?|thinks?|fears?|feels?|great|best|worst|unfair|important) ");

	private final PassageNames names;

	private final KindsOfFact kinds;

	private final List<Statement> statements = new ArrayList<>();

	private final List<Skipped> skipped = new ArrayList<>();

	/** The subject of the sentences so far; null: none yet, or it is not clear. */
	private @Nullable Mention focus;

	/** The markets, product and area, of the last share or rank. */
	private List<String> markets = List.of();

	private TimeReader.@Nullable Found lastTime;

	private PassageReader(PassageNames names, KindsOfFact kinds) {
		this.names = names;
		this.kinds = kinds;
	}

	/**
	 * Reads a passage.
	 * @param passage the passage
	 * @param today its date, for words such as "last year"; null: not known
	 */
	static Reading read(PassageText passage, PassageNames names, KindsOfFact kinds, @Nullable LocalDate today) {
		String text = passage.text();
		PassageReader reader = new PassageReader(names, kinds);
		List<Mention> mentions = names.index().mentions(text);
		int next = 0;
		for (int[] part : Sentence.split(text)) {
			List<Mention> inside = new ArrayList<>();
			while (next < mentions.size() && mentions.get(next).start() < part[1]) {
				if (mentions.get(next).start() >= part[0] && mentions.get(next).end() <= part[1]) {
					inside.add(mentions.get(next));
				}
				next++;
			}
			String sentence = text.substring(part[0], part[1]);
			reader.sentence(new Sentence(part[0], sentence, inside, TimeReader.read(sentence, today)));
		}
		return new Reading(reader.statements, reader.skipped);
	}

	private void sentence(Sentence sentence) {
		String marked = sentence.marked() + " ";
		long parties = sentence.marks().stream().filter((mark) -> mark.mention() != null).count();
		boolean numbers = sentence.marks().stream().anyMatch((mark) -> mark.number() != null);
		if (sentence.text().endsWith("?")) {
			skip(sentence, parties > 0, "a question states nothing");
		}
		else if (HYPOTHETICAL.matcher(marked).find()) {
			skip(sentence, parties > 0, "it says what would, could or may be");
		}
		else if (ENDING.matcher(marked).find()) {
			skip(sentence, parties > 0, "it tells of an end, a failure or an exception");
		}
		else {
			int before = this.statements.size();
			statements(sentence, marked);
			if (this.statements.size() == before
					&& this.skipped.stream().noneMatch((one) -> one.start() >= sentence.start())) {
				skip(sentence, parties > 1 || (parties > 0 && numbers), OPINION.matcher(marked).find()
						? "it is an opinion" : "no statement was recognised that the record could hold");
			}
		}
		sentence.marks()
			.stream()
			.map(Mark::mention)
			.filter(Objects::nonNull)
			.filter((mention) -> !mention.of(SUBJECTS).isEmpty())
			.findFirst()
			.ifPresent((mention) -> this.focus = mention);
	}

	private void skip(Sentence sentence, boolean checkable, String reason) {
		if (checkable) {
			this.skipped.add(new Skipped(sentence.start(), sentence.end(), reason));
		}
	}

	/** Whose word a sentence is, how, and from where on. */
	private record Voice(@Nullable Mark speaker, Stance stance, int from) {
	}

	private void statements(Sentence sentence, String marked) {
		Voice voice = voice(sentence, marked);
		Set<Integer> used = new LinkedHashSet<>();
		Set<String> pairs = new LinkedHashSet<>();
		List<Object[]> found = new ArrayList<>();
		for (Form form : StatementForms.SHIPPED.all()) {
			Matcher matcher = form.pattern().matcher(marked);
			int at = voice.from();
			while (at < marked.length() && matcher.find(at)) {
				found.add(new Object[] { form, matcher.toMatchResult() });
				at = matcher.start() + 1;
			}
		}
		List<Object[]> taken = new ArrayList<>();
		for (Object[] one : found) {
			Form form = (Form) one[0];
			MatchResult match = (MatchResult) one[1];
			String number = group(match, "n");
			String pair = form.kind() + group(match, "s") + group(match, "o");
			boolean free = (number != null) ? !used.contains(Sentence.index(number))
					: pairs.stream().noneMatch((other) -> other.endsWith(group(match, "s") + group(match, "o")));
			if (free && (!form.inherits() || !this.markets.isEmpty()
					|| taken.stream().anyMatch((other) -> ((Form) other[0]).kind().equals(form.kind())))
					&& statement(sentence, marked, voice, form, match)) {
				if (number != null) {
					used.add(Sentence.index(number));
				}
				pairs.add(pair);
				taken.add(one);
			}
		}
		metrics(sentence, voice, used);
	}

	private static @Nullable String group(MatchResult match, String name) {
		return match.namedGroups().containsKey(name) ? match.group(name) : null;
	}

	private Voice voice(Sentence sentence, String marked) {
		boolean plan = PLAN.matcher(marked).find();
		Stance stance = plan ? Stance.PLANS : Stance.STATES;
		Matcher denial = DENIAL.matcher(marked);
		if (denial.find()) {
			return new Voice(sentence.mark(denial.group("s")), Stance.DENIES, denial.end() - 1);
		}
		Matcher according = ACCORDING.matcher(marked);
		if (according.find()) {
			return new Voice(sentence.mark(according.group("s")), stance, 0);
		}
		Matcher after = SAID_AFTER.matcher(marked);
		if (after.find()) {
			return new Voice(sentence.mark(after.group("s")), stance, 0);
		}
		Matcher alleges = ALLEGATION.matcher(marked);
		if (alleges.find()) {
			return new Voice(sentence.mark(alleges.group("s")), Stance.ALLEGES, alleges.end() - 1);
		}
		Matcher says = SAYS.matcher(marked);
		if (says.find()) {
			return new Voice(sentence.mark(says.group("s")), stance, says.end() - 1);
		}
		return new Voice(null, stance, 0);
	}

	private boolean statement(Sentence sentence, String marked, Voice voice, Form form, MatchResult match) {
		KindOfFact kind = this.kinds.byName(form.kind());
		String subject = Objects.requireNonNull(group(match, "s"));
		String object = group(match, "o");
		Map<String, List<String>> parties = new LinkedHashMap<>();
		Participant first = kind.participants().getFirst();
		List<String> subjects = party(sentence, sentence.mark(subject), voice, first, kind, match.start());
		if (form.measurement() != null && form.kind().equals("SUPPLY")) {
			Mention second = (object != null) ? sentence.mark(object).mention() : null;
			if (second != null && !second.of(Set.of(EntityKind.COUNTRY)).isEmpty()) {
				return false;
			}
		}
		if (subjects.isEmpty()) {
			return false;
		}
		parties.put(first.name(), subjects);
		if (object != null) {
			Participant second = part(kind, Role.OBJECT);
			List<String> objects = party(sentence, sentence.mark(object), voice, second, kind, match.start());
			objects = objects.stream().filter((id) -> !subjects.contains(id)).toList();
			if (objects.isEmpty()) {
				return false;
			}
			parties.put(second.name(), objects);
		}
		String product = group(match, "d");
		if (product != null) {
			List<String> products = ids(sentence.mark(product), Set.of(EntityKind.PRODUCT));
			if (products.isEmpty()) {
				return false;
			}
			parties.put(part(kind, Role.PRODUCT).name(), products);
		}
		if (kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET)) {
			List<String> found = markets(sentence, subject, match);
			if (found.isEmpty()) {
				return false;
			}
			this.markets = found;
			parties.put(part(kind, Role.MARKET).name(), found);
		}
		String number = group(match, "n");
		if (number == null && leavesNumber(sentence, marked, match)) {
			this.skipped.add(new Skipped(sentence.origin(match.start()), place(sentence, marked, match),
					"its number is told in a form that is not read"));
			return true;
		}
		boolean negated = NEGATION.matcher(" " + marked.substring(match.start(), match.end()) + " ").find();
		if (negated && sentence.times().isEmpty()
				&& NOT_NOW.matcher(" " + marked.substring(match.start(), match.end()) + " ").find()) {
			this.skipped.add(new Skipped(sentence.origin(match.start()), place(sentence, marked, match),
					"what was so once does not tell whether it is so now"));
			return true;
		}
		if (negated && (number != null || voice.stance() == Stance.DENIES)) {
			this.skipped.add(new Skipped(sentence.origin(match.start()), place(sentence, marked, match),
					"what is negated in such a form is not checked"));
			return true;
		}
		return add(sentence, marked, negated ? new Voice(voice.speaker(), Stance.DENIES, 0) : voice, form, match, kind,
				parties);
	}

	/** Whether a sum or percentage follows that the form does not take. */
	private static boolean leavesNumber(Sentence sentence, String marked, MatchResult match) {
		Matcher next = NEXT.matcher(marked).region(match.end(), marked.length());
		return next.find() && "pm".indexOf(next.group(1).charAt(0)) >= 0;
	}

	private boolean add(Sentence sentence, String marked, Voice voice, Form form, MatchResult match, KindOfFact kind,
			Map<String, List<String>> parties) {
		String mark = group(match, "n");
		NumberReader.Found number = (mark != null) ? sentence.mark(mark).number() : null;
		int place = start(sentence, voice, match.start());
		int at = (mark != null) ? sentence.mark(mark).start() : sentence.origin(match.end() - 1);
		TimeReader.Found time = sentence.timeNear(at);
		if (time == null && number != null && kind.measurement() && form.inherits()) {
			time = this.lastTime;
		}
		if (time != null && time.period() == null) {
			this.skipped.add(new Skipped(place, place(sentence, marked, match),
					"its time is told by the date of the passage; give that date"));
			return true;
		}
		this.lastTime = time;
		List<Aspect> aspects = aspects(form, kind, number);
		if (number != null && !kind.measurement() && aspects.isEmpty()) {
			return false;
		}
		List<Map<String, String>> attributes = new ArrayList<>();
		for (String sort : form.sorts().isEmpty() ? List.of("") : form.sorts()) {
			attributes.add(sort.isEmpty() ? Map.of() : Map.of(sortColumn(kind, sort), sort));
		}
		AskedNumber asked = (number != null) ? number.asked(number.unit()) : null;
		List<String> speakers = (voice.speaker() != null) ? speakers(sentence, voice.speaker()) : List.of();
		this.statements.add(new Statement(
				readings(kind, parties, attributes, aspects, asked, (time != null) ? time.period() : null,
						speakers.isEmpty() ? null : speakers.getFirst(), voice.stance()),
				place, place(sentence, marked, match)));
		return true;
	}

	/**
	 * Where a statement starts: a denial or a quotation with whoever says it, so that its
	 * verdict is not read as one on what is denied.
	 */
	private static int start(Sentence sentence, Voice voice, int at) {
		int start = sentence.origin(at);
		return (voice.speaker() != null) ? Math.min(start, voice.speaker().start()) : start;
	}

	private static int place(Sentence sentence, String marked, MatchResult match) {
		int end = sentence.origin(match.end());
		String last = marked.substring(0, match.end());
		int mark = last.lastIndexOf('\u27e6');
		if (last.endsWith("\u27e7") && mark >= 0) {
			return sentence.mark(last.substring(mark)).end();
		}
		return Math.max(end, sentence.origin(match.start()) + 1);
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

	private static List<AskedClaim> readings(KindOfFact kind, Map<String, List<String>> parties,
			List<Map<String, String>> attributes, List<Aspect> aspects, @Nullable AskedNumber number,
			@Nullable Period period, @Nullable String speaker, Stance stance) {
		List<Map<String, String>> combined = List.of(Map.of());
		for (Map.Entry<String, List<String>> party : parties.entrySet()) {
			List<Map<String, String>> more = new ArrayList<>();
			for (Map<String, String> one : combined) {
				for (String id : party.getValue()) {
					Map<String, String> with = new LinkedHashMap<>(one);
					with.put(party.getKey(), id);
					more.add(with);
				}
			}
			combined = more;
		}
		List<AskedClaim> readings = new ArrayList<>();
		for (Map<String, String> one : combined) {
			for (Map<String, String> words : attributes) {
				if (readings.size() < READINGS) {
					readings.add(new AskedClaim(kind, one, words, aspects, number, period, speaker, stance));
				}
			}
		}
		return readings;
	}

	private static Participant part(KindOfFact kind, Role role) {
		return kind.participants()
			.stream()
			.filter((one) -> one.role() == role)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(kind.name() + " has no " + role));
	}

	/** The entities that may be meant in a part; empty: the mark names none that fits. */
	private List<String> party(Sentence sentence, Mark mark, Voice voice, Participant part, KindOfFact kind, int at) {
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

	private List<String> ids(Mark mark, Set<EntityKind> kinds) {
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

	private List<String> speakers(Sentence sentence, Mark mark) {
		Mention mention = mark.isPronoun() ? this.focus : mark.mention();
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
			return this.focus;
		}
		Set<String> ids = new LinkedHashSet<>();
		before.forEach((mention) -> ids.add(mention.of(SUBJECTS).getFirst().id()));
		return (ids.size() == 1) ? before.getFirst() : null;
	}

	private List<String> markets(Sentence sentence, String subject, MatchResult match) {
		Set<Mention> parties = new LinkedHashSet<>();
		Mention mention = sentence.mark(subject).mention();
		if (mention != null) {
			parties.add(mention);
		}
		List<Mention> mentions = sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
		List<String> found = this.names.markets(mentions, parties, sentence.text(), sentence.start());
		boolean product = mentions.stream()
			.flatMap((one) -> one.names().stream())
			.anyMatch((name) -> name.kind() == EntityKind.PRODUCT || name.kind() == EntityKind.MARKET);
		return product ? found : this.markets;
	}

	private static List<Mention> mentions(Sentence sentence) {
		return sentence.marks().stream().map(Mark::mention).filter(Objects::nonNull).toList();
	}

	/** Sums, counts and percentages that no form has taken, with the metric they name. */
	private void metrics(Sentence sentence, Voice voice, Set<Integer> used) {
		List<Mark> marks = sentence.marks();
		for (int i = 0; i < marks.size(); i++) {
			NumberReader.Found number = marks.get(i).number();
			if (number != null && !used.contains(i) && number.sort() != NumberReader.Sort.RANK) {
				metric(sentence, voice, marks.get(i), number);
			}
		}
	}

	private void metric(Sentence sentence, Voice voice, Mark mark, NumberReader.Found number) {
		int[] clause = clause(sentence, mark);
		String text = sentence.text().substring(clause[0], clause[1]);
		List<PassageNames.NamedMetric> named = this.names.metrics(text, number.unit());
		Mark subject = subject(sentence, mark, clause, voice);
		if (named.isEmpty() || NEGATION.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").find()) {
			return;
		}
		KindOfFact kind = this.kinds.byName("METRIC");
		Participant first = kind.participants().getFirst();
		boolean ofMarket = named.getFirst().metric().equals(MARKET_SIZE);
		List<String> subjects = ofMarket
				? this.names.markets(mentions(sentence), Set.of(), sentence.text(), sentence.start())
				: (subject != null) ? party(sentence, subject, voice, first, kind, 0) : List.of();
		TimeReader.Found time = sentence.timeNear(mark.start());
		if (subjects.isEmpty() || (time != null && time.period() == null)) {
			return;
		}
		int longest = named.getFirst().length();
		List<AskedClaim> readings = new ArrayList<>();
		Map<String, List<String>> parties = new LinkedHashMap<>();
		parties.put(first.name(), subjects);
		List<String> groups = counterparties(sentence, subjects);
		if (!groups.isEmpty()) {
			parties.put(part(kind, Role.OBJECT).name(), groups);
		}
		String speaker = (voice.speaker() != null && !speakers(sentence, voice.speaker()).isEmpty())
				? speakers(sentence, voice.speaker()).getFirst() : null;
		for (PassageNames.NamedMetric one : named) {
			if (one.length() < longest) {
				break;
			}
			String only = groups.isEmpty() ? this.names.onlyCounterparty(subjects.getFirst(), one.metric()) : null;
			if (only != null) {
				parties.put(part(kind, Role.OBJECT).name(), List.of(only));
			}
			List<String> units = number.unit().isEmpty() ? this.names.countedUnits(one.metric())
					: List.of(number.unit());
			for (String unit : units) {
				readings.addAll(readings(kind, parties, List.of(Map.of("metric", one.metric())), List.of(),
						number.asked(unit), (time != null) ? time.period() : null, speaker, voice.stance()));
			}
		}
		if (!readings.isEmpty()) {
			int from = (subject != null) ? subject.start() : mark.start();
			this.statements.add(new Statement(readings, Math.min(from, mark.start()), mark.end()));
		}
	}

	/** The part of the sentence around a number, up to the next number on both sides. */
	private static int[] clause(Sentence sentence, Mark mark) {
		int from = 0;
		int to = sentence.text().length();
		for (Mark other : sentence.marks()) {
			if (other.number() != null && other != mark) {
				if (other.end() <= mark.start()) {
					from = Math.max(from, other.end() - sentence.start());
				}
				else if (other.start() >= mark.end()) {
					to = Math.min(to, other.start() - sentence.start());
				}
			}
		}
		return new int[] { from, to };
	}

	/**
	 * The nearest party or pronoun before the number in its clause, else in the sentence.
	 */
	private static @Nullable Mark subject(Sentence sentence, Mark number, int[] clause, Voice voice) {
		Mark first = null;
		for (Mark mark : sentence.marks()) {
			boolean party = mark.isPronoun() || (mark.mention() != null && !mark.mention().adjective()
					&& !mark.mention().of(SUBJECTS).isEmpty());
			if (party && mark != voice.speaker() && mark.start() < number.start()) {
				boolean inside = mark.start() - sentence.start() >= clause[0];
				if (inside && (first == null || first.start() - sentence.start() < clause[0])) {
					return mark;
				}
				first = mark;
			}
		}
		return first;
	}

	/** "American suppliers" of a company are a group of their own. */
	private List<String> counterparties(Sentence sentence, List<String> subjects) {
		List<String> groups = new ArrayList<>();
		for (Mark mark : sentence.marks()) {
			Mention mention = mark.mention();
			if (mention == null || mention.of(Set.of(EntityKind.COUNTRY)).isEmpty()
					|| !mark.next().matches("suppliers|vendors|customers|companies|makers|chipmakers|firms")) {
				continue;
			}
			this.names.groups(mention.of(Set.of(EntityKind.COUNTRY)).getFirst().id(), mark.next(), subjects)
				.forEach(groups::add);
		}
		return groups;
	}

}
