package org.tieline.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;

/** What became of the answer at a permanent address, from version to version. */
@Component
public class AnswerHistories {

	private final Answers answers;

	private final CitedAnswers cited;

	private final RecordSnapshots snapshots;

	AnswerHistories(Answers answers, CitedAnswers cited, RecordSnapshots snapshots) {
		this.answers = answers;
		this.cited = cited;
		this.snapshots = snapshots;
	}

	/**
	 * The history of an answer.
	 *
	 * @param title the newest answer in one sentence
	 * @param path the path of the address
	 * @param query what follows the path, without a version: the same whenever it is
	 * asked for; empty: nothing
	 * @param steps the changes, newest first
	 */
	public record History(String title, String path, String query, List<Step> steps) {

		public History {
			steps = List.copyOf(steps);
		}

	}

	/**
	 * A change of the answer.
	 *
	 * @param then the version before it
	 * @param now the version that has it
	 * @param path the address of the answer of that version, without the server; the
	 * answer before it if it is gone
	 * @param since what changed; its summary names no version
	 */
	public record Step(DataVersion then, DataVersion now, String path, Since since) {
	}

	/**
	 * The history of what an address is asked.
	 * @param sort {@code fact}, {@code claim}, {@code source} or {@code check}
	 * @param id its id; empty: a check
	 * @param lens the lens of the address
	 * @param versions the versions to compare, newest first
	 * @throws Problem NOT_FOUND if no version has the thing, BAD_USER_INPUT if a
	 * parameter cannot be read
	 */
	public History of(String sort, String id, LensParameters lens, HttpServletRequest request,
			List<DataVersion> versions) {
		if (lens.dataVersion() != null) {
			throw Problem.badInput("dataVersion", "a feed tells of all versions; leave it out");
		}
		Reference.Sort known = Reference.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
		Map<String, String> asked = CitedController.asked(known, request);
		asked.remove(Reference.DATA);
		return of(new Reference(known, id, asked, PageWords.seen(lens.lens(), request)), versions);
	}

	private History of(Reference reference, List<DataVersion> versions) {
		List<Optional<Answer>> found = versions.stream().map((version) -> answer(reference, version)).toList();
		Answer newest = found.stream()
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> this.cited.of(reference, null).answer());
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i + 1 < versions.size(); i++) {
			Answer now = found.get(i).orElse(null);
			Answer then = found.get(i + 1).orElse(null);
			Since since = since(then, now);
			Answer shown = (now != null) ? now : then;
			if (since != null && shown != null) {
				steps.add(new Step(versions.get(i + 1), versions.get(i),
						shown.reference().address("", shown.version().id()), since));
			}
		}
		return new History(newest.title(), reference.path(), reference.query(), steps);
	}

	/** The answer of a version; empty: that version has no such thing, or is gone. */
	private Optional<Answer> answer(Reference reference, DataVersion version) {
		try {
			return this.snapshots.find(version.id()).flatMap((snapshot) -> this.answers.find(reference, snapshot));
		}
		catch (Problem ex) {
			if (ex.unknown() != null) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private static @Nullable Since since(@Nullable Answer then, @Nullable Answer now) {
		if (then == null || now == null) {
			return (then == null && now == null) ? null
					: Since.of((now != null) ? "new on record" : "no longer on record", null);
		}
		Changes changes = Changes.between(then.content(), now.content());
		return changes.none() ? null : Since.of(ChangeWords.told(then, now, changes), changes);
	}

}
