package org.tieline.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedNumber;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.passage.NameIndex.Mention;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.passage.StatementForms.Form;

/** Finds the statements of a sentence that have one of the forms. */
final class FormReader {

	static final Pattern NEGATION = Pattern.compile(" (?:not|never|n't|cannot|neither|nor|didn|doesn|isn|wasn) ");

	private static final Pattern NOT_NOW = Pattern
		.compile(" (?:does not|do not|doesn|don|is not|are not|isn|aren|cannot|can not|has not|have not) ");

	private static final Pattern NEXT = Pattern.compile("\u27e6([epmk])\\d+\u27e7");

	private final Parties parties;

	private final KindsOfFact kinds;

	private final Discourse discourse;

	private final List<Statement> statements;

	private final List<Skipped> skipped;

	/**
	 * A reader.
	 * @param statements where what is found is added
	 * @param skipped where what is skipped is added
	 */
	FormReader(Parties parties, KindsOfFact kinds, Discourse discourse, List<Statement> statements,
			List<Skipped> skipped) {
		this.parties = parties;
		this.kinds = kinds;
		this.discourse = discourse;
		this.statements = statements;
		this.skipped = skipped;
	}

	/**
	 * Adds the statements of a sentence.
	 * @return the numbers that they take, by their marks
	 */
	Set<Integer> read(Sentence sentence, String marked, Voice voice) {
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
			if (free && (!form.inherits() || !this.discourse.markets().isEmpty()
					|| taken.stream().anyMatch((other) -> ((Form) other[0]).kind().equals(form.kind())))
					&& statement(sentence, marked, voice, form, match)) {
				if (number != null) {
					used.add(Sentence.index(number));
				}
				pairs.add(pair);
				taken.add(one);
			}
		}
		return used;
	}

	private static @Nullable String group(MatchResult match, String name) {
		return match.namedGroups().containsKey(name) ? match.group(name) : null;
	}

	private boolean statement(Sentence sentence, String marked, Voice voice, Form form, MatchResult match) {
		KindOfFact kind = this.kinds.byName(form.kind());
		String subject = Objects.requireNonNull(group(match, "s"));
		String object = group(match, "o");
		Map<String, List<String>> parties = new LinkedHashMap<>();
		Participant first = kind.participants().getFirst();
		List<String> subjects = this.parties.party(sentence, sentence.mark(subject), voice, first, kind);
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
			Participant second = Readings.part(kind, Role.OBJECT);
			List<String> objects = this.parties.party(sentence, sentence.mark(object), voice, second, kind);
			objects = objects.stream().filter((id) -> !subjects.contains(id)).toList();
			if (objects.isEmpty()) {
				return false;
			}
			parties.put(second.name(), objects);
		}
		String product = group(match, "d");
		if (product != null) {
			List<String> products = this.parties.ids(sentence.mark(product), Set.of(EntityKind.PRODUCT));
			if (products.isEmpty()) {
				return false;
			}
			parties.put(Readings.part(kind, Role.PRODUCT).name(), products);
		}
		if (kind.participants().stream().anyMatch((one) -> one.role() == Role.MARKET)) {
			List<String> found = this.parties.markets(sentence, subject, match);
			if (found.isEmpty()) {
				return false;
			}
			this.discourse.markets(found);
			parties.put(Readings.part(kind, Role.MARKET).name(), found);
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
			time = this.discourse.lastTime();
		}
		if (time != null && time.period() == null) {
			this.skipped.add(new Skipped(place, place(sentence, marked, match),
					"its time is told by the date of the passage; give that date"));
			return true;
		}
		this.discourse.lastTime(time);
		List<Aspect> aspects = aspects(form, kind, number);
		if (number != null && !kind.measurement() && aspects.isEmpty()) {
			return false;
		}
		List<Map<String, String>> attributes = new ArrayList<>();
		for (String sort : form.sorts().isEmpty() ? List.of("") : form.sorts()) {
			attributes.add(sort.isEmpty() ? Map.of() : Map.of(sortColumn(kind, sort), sort));
		}
		AskedNumber asked = (number != null) ? number.asked(number.unit()) : null;
		List<String> speakers = (voice.speaker() != null) ? this.parties.speakers(voice.speaker()) : List.of();
		this.statements.add(new Statement(
				Readings.of(kind, parties, attributes, aspects, asked, (time != null) ? time.period() : null,
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

}
