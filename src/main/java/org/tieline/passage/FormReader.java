package org.tieline.passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.passage.Sentence.Mark;
import org.tieline.passage.StatementForms.Fitting;
import org.tieline.passage.StatementForms.Form;
import org.tieline.role.OtherCount;

/** Finds the parts of a sentence that have one of the forms. */
final class FormReader {

	private static final Pattern EACH = Pattern
		.compile(" (?:each|both|apiece|tied|level|neck and neck|equal|drew level) ");

	private static final Pattern BETWEEN = Pattern.compile(
			"(?:[^\u27e6]|\u27e6[adq]\\d+\u27e7|(?:in|of|for) \u27e6e\\d+\u27e7|, \u27e6e\\d+\u27e7 [a-z]+ (?=,))*");

	private static final Pattern GOES_ON = Pattern.compile(
			" (?:[.,;)\"]|and|in|while|respectively|worldwide|globally|of (?:\u27e6r\\d+\u27e7|that market|market|company))(?= )|\\s*$");

	/**
	 * A part of a sentence that has a form, with one choice of each enumeration in it.
	 *
	 * @param subject the first party; null: that of the statement before
	 * @param object the second party; null: none, or that of the statement before
	 * @param number the number; null: none
	 */
	record Part(Form form, MatchResult match, @Nullable Mark subject, @Nullable Mark object, @Nullable Mark number) {
	}

	private final Parties parties;

	private final StatementBuilder builder;

	/**
	 * A reader.
	 * @param builder what makes statements of the parts
	 */
	FormReader(Parties parties, StatementBuilder builder) {
		this.parties = parties;
		this.builder = builder;
	}

	/**
	 * Adds the statements of a clause that is said in other words.
	 * @param clause the clause as it was marked
	 */
	void readAgain(Sentence sentence, String marked, Voice voice, String clause) {
		this.builder.ofClause(clause);
		read(sentence, marked, voice);
		this.builder.ofClause(null);
	}

	/**
	 * Adds the statements of a sentence.
	 * @return the numbers that they take, by their marks
	 */
	Set<Integer> read(Sentence sentence, String marked, Voice voice) {
		Set<Integer> used = new LinkedHashSet<>();
		int before = voice.authorUntil(marked);
		if (before > 0) {
			read(sentence, marked.substring(0, before) + " ", Voice.AUTHOR, 0, used);
		}
		int after = voice.authorFrom(marked);
		read(sentence, (after < marked.length()) ? marked.substring(0, after) + " " : marked, voice, voice.from(),
				used);
		if (after < marked.length()) {
			read(sentence, marked, Voice.AUTHOR, after, used);
		}
		return used;
	}

	/** Adds the statements of a part of a sentence, from a place on. */
	private void read(Sentence sentence, String marked, Voice voice, int from, Set<Integer> used) {
		Set<String> pairs = new LinkedHashSet<>();
		List<MatchResult> taken = new ArrayList<>();
		List<Form> forms = new ArrayList<>();
		this.builder.open(sentence, marked, voice);
		for (Fitting fitting : StatementForms.SHIPPED.fitting(sentence.words())) {
			Form form = fitting.form();
			Matcher matcher = form.pattern().matcher(marked);
			int at = from;
			while (at < marked.length() && fitting.find(matcher, marked, at)) {
				MatchResult match = matcher.toMatchResult();
				at = matcher.start() + 1;
				String number = group(match, "n");
				String pair = group(match, "s") + " " + group(match, "o")
						+ (form.kind().equals("MEASURE_VERSION") ? form.sorts().getLast() : "");
				boolean free = (number != null) ? !used.contains(Sentence.index(number))
						: !pairs.contains(pair) && !isInside(match, form, taken, forms);
				boolean count = form.kind().equals("MARKET_SHARE")
						&& OtherCount.mayBe(marked.substring(0, match.start()), " " + match.group().strip());
				if (free && !count
						&& (!form.inherits() || (isOfSame(form, forms) && (form.kind().equals("RESTRICTION")
								|| (form.kind().equals("FUNDING") && taken.isEmpty())
								|| follows(marked, match, taken))))
						&& read(marked, form, match, sentence)) {
					if (number != null) {
						used.add(Sentence.index(number));
						sentence.mark(number).members().forEach((one) -> used.add(sentence.marks().indexOf(one)));
					}
					pairs.add(pair);
					taken.add(match);
					forms.add(form);
				}
			}
		}
	}

	/**
	 * Whether what goes on with an effect or a part of something goes on with one of the
	 * same.
	 */
	private static boolean isOfSame(Form form, List<Form> before) {
		boolean any = form.measurement() == null && !form.kind().equals("EFFECT");
		return any || before.stream()
			.anyMatch((one) -> one.kind().equals(form.kind()) && Objects.equals(one.measurement(), form.measurement()));
	}

	/** Whether a part is within one of the same kind, which says it more exactly. */
	private static boolean isInside(MatchResult match, Form form, List<MatchResult> taken, List<Form> forms) {
		for (int i = 0; i < taken.size(); i++) {
			boolean other = !forms.get(i).kind().equals(form.kind()) || (form.kind().equals("MEASURE_VERSION")
					&& Collections.disjoint(forms.get(i).sorts(), form.sorts()));
			if (!other && taken.get(i).start() <= match.start() && match.end() <= taken.get(i).end()) {
				return true;
			}
		}
		return false;
	}

	/** Whether a part goes on with what was said just before. */
	private static boolean follows(String marked, MatchResult match, List<MatchResult> taken) {
		if (!GOES_ON.matcher(marked).region(match.end(), marked.length()).lookingAt()) {
			return false;
		}
		MatchResult last = null;
		for (MatchResult one : taken) {
			if (one.end() <= match.start() && (last == null || one.end() > last.end())) {
				last = one;
			}
		}
		return (last == null) ? group(match, "s") != null
				: BETWEEN.matcher(marked.substring(last.end(), match.start())).matches();
	}

	static @Nullable String group(MatchResult match, String name) {
		return match.namedGroups().containsKey(name) ? match.group(name) : null;
	}

	private boolean read(String marked, Form form, MatchResult match, Sentence sentence) {
		List<Mark> subjects = marks(sentence, group(match, "s"));
		List<Mark> objects = marks(sentence, group(match, "o"));
		List<Mark> numbers = marks(sentence, group(match, "n"));
		if ((subjects.isEmpty() && group(match, "s") != null) || (objects.isEmpty() && group(match, "o") != null)) {
			return false;
		}
		Mark together = (numbers.size() == 1 && subjects.size() > 1 && !EACH.matcher(marked).find())
				? this.parties.together(subjects) : null;
		if (together != null) {
			return this.builder.add(new Part(form, match, together, orNone(objects).getFirst(), numbers.getFirst()));
		}
		if (numbers.size() > 1 || (numbers.size() == 1 && (subjects.size() > 1 || objects.size() > 1))) {
			return pairs(marked, form, match, subjects, objects, numbers);
		}
		Mark number = numbers.isEmpty() ? null : numbers.getFirst();
		boolean read = false;
		for (Mark subject : orNone(subjects)) {
			for (Mark object : orNone(objects)) {
				read |= this.builder.add(new Part(form, match, subject, object, number));
			}
		}
		return read;
	}

	/**
	 * Numbers of several parties, one for each in their order, or one for all of them.
	 */
	private boolean pairs(String marked, Form form, MatchResult match, List<Mark> subjects, List<Mark> objects,
			List<Mark> numbers) {
		boolean each = EACH.matcher(marked).find();
		int parties = Math.max(subjects.size(), objects.size());
		boolean one = subjects.size() <= 1 || objects.size() <= 1;
		boolean fits = one && (parties == numbers.size() || (numbers.size() == 1 && each)
				|| (parties <= 1 && this.builder.hasTimes(numbers.size())));
		if (!fits) {
			this.builder.skip(match, (numbers.size() == 1) ? "its number is one of several together"
					: "it is not clear which number is whose");
			return true;
		}
		boolean read = false;
		for (int i = 0; i < Math.max(parties, numbers.size()); i++) {
			read |= this.builder.add(new Part(form, match, at(subjects, i), at(objects, i), at(numbers, i)));
		}
		return read;
	}

	private static @Nullable Mark at(List<Mark> marks, int i) {
		return marks.isEmpty() ? null : marks.get(Math.min(i, marks.size() - 1));
	}

	private static List<@Nullable Mark> orNone(List<Mark> marks) {
		List<@Nullable Mark> some = new ArrayList<>(marks);
		if (some.isEmpty()) {
			some.add(null);
		}
		return some;
	}

	/** The marks that a mark stands for. */
	private List<Mark> marks(Sentence sentence, @Nullable String mark) {
		return (mark == null) ? List.of() : this.parties.marks(sentence.mark(mark));
	}

}
