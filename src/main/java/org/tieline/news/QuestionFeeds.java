package org.tieline.news;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.tieline.cite.Publisher;
import org.tieline.exchange.SavedQuestions.Saved;
import org.tieline.news.WatchedAnswers.Watched;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;

/**
 * The feed of a saved question: an entry for each version of the data that changed its
 * answer, with what differs and which facts and claims of it changed.
 */
@Component
class QuestionFeeds {

	private final Feeds feeds;

	private final RecordNews news;

	private final WatchedAnswers answers;

	QuestionFeeds(Feeds feeds, RecordNews news, WatchedAnswers answers) {
		this.feeds = feeds;
		this.news = news;
		this.answers = answers;
	}

	/**
	 * The feed.
	 * @param address that the request asked for
	 * @throws Problem BAD_USER_INPUT if the present version refuses the question
	 */
	Feeds.Placed of(Saved question, URI address, Publisher publisher) {
		List<DataVersion> versions = this.feeds.versions();
		Watched present = this.answers.of(question, versions.getFirst(), address);
		if (present.refusal() != null) {
			throw new Problem(Problem.Kind.BAD_USER_INPUT, "query", present.refusal(), null);
		}
		List<Feed.Entry> entries = new ArrayList<>();
		Watched now = present;
		for (int i = 0; i + 1 < versions.size(); i++) {
			Watched then = this.answers.of(question, versions.get(i + 1), address);
			List<String> differences = differences(then, now);
			if (!differences.isEmpty()) {
				entries.add(entry(question, publisher, versions.get(i + 1), versions.get(i),
						lines(differences, then, now, versions.get(i + 1), versions.get(i))));
			}
			now = then;
		}
		return new Feeds.Placed(
				Feeds.feed(question.title(), question.path(), question.query(), publisher, versions, entries),
				question.path(), question.query());
	}

	private static Feed.Entry entry(Saved question, Publisher publisher, DataVersion then, DataVersion now,
			List<String> lines) {
		return new Feed.Entry(Feeds.entryId(publisher, question.path() + question.query(), then, now),
				"The answer changed: " + question.title(), now.loadedAt(),
				publisher.address() + question.path() + question.query(), lines);
	}

	private static List<String> differences(Watched then, Watched now) {
		if (then.refusal() != null || now.refusal() != null) {
			return Objects.equals(then.refusal(), now.refusal()) ? List.of()
					: List.of((then.refusal() != null) ? "The question was refused before: " + then.refusal()
							: "The question was refused: " + now.refusal());
		}
		return AnswerTree.differences(then.data(), now.data());
	}

	/** What differs, then why. */
	private List<String> lines(List<String> differences, Watched then, Watched now, DataVersion before,
			DataVersion after) {
		Set<String> facts = new HashSet<>(then.facts());
		facts.addAll(now.facts());
		List<RecordChange> all = this.news.between(before, after);
		List<RecordChange> why = all.stream().filter((change) -> isOf(change, facts)).toList();
		List<String> lines = new ArrayList<>(FeedLines.shortened(differences));
		if (why.isEmpty()) {
			lines.add("No fact that the answer shows changed. It was computed from the record, in which changed: "
					+ (all.isEmpty() ? "nothing" : FeedLines.counted(all)) + ".");
		}
		else {
			lines.add("Why: " + FeedLines.counted(why) + " that the answer rests on:");
			lines.addAll(FeedLines.of(why));
		}
		return lines;
	}

	/** A changed fact names the claims of it that are new, changed or gone. */
	private static boolean isOf(RecordChange change, Set<String> facts) {
		return change.sort() == RecordChange.Sort.FACT && facts.contains(change.id());
	}

}
