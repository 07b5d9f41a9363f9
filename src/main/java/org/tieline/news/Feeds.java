package org.tieline.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.tieline.cite.AnswerHistories;
import org.tieline.cite.AnswerHistories.History;
import org.tieline.cite.Publisher;
import org.tieline.claim.Entity;
import org.tieline.entity.Nearest;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordSnapshots;

/** Makes the feeds of entities and of permanent addresses. */
@Component
class Feeds {

	/** The newest versions that a feed tells of, and the one before them. */
	private static final int VERSIONS = 11;

	private final RecordNews news;

	private final AnswerHistories histories;

	private final RecordSnapshots snapshots;

	private final Nearest nearest;

	Feeds(RecordNews news, AnswerHistories histories, RecordSnapshots snapshots, Nearest nearest) {
		this.news = news;
		this.histories = histories;
		this.snapshots = snapshots;
		this.nearest = nearest;
	}

	/**
	 * A feed with its own address, without its last part: {@code /entity/huawei/feed}.
	 */
	record Placed(Feed feed, String path, String query) {
	}

	/** The versions that a feed tells of, newest first. */
	List<DataVersion> versions() {
		return this.snapshots.versions().stream().limit(VERSIONS).toList();
	}

	/**
	 * The feed of an entity.
	 * @throws Problem NOT_FOUND if no version that it tells of has the entity
	 */
	Placed ofEntity(String id, Publisher publisher) {
		List<DataVersion> versions = versions();
		Entity entity = entity(id, versions);
		String path = "/entity/" + UriUtils.encodePathSegment(id, java.nio.charset.StandardCharsets.UTF_8);
		List<Feed.Entry> entries = new ArrayList<>();
		for (int i = 0; i + 1 < versions.size(); i++) {
			DataVersion now = versions.get(i);
			DataVersion then = versions.get(i + 1);
			List<RecordChange> changes = this.news.between(then, now)
				.stream()
				.filter((one) -> one.about().contains(id))
				.toList();
			if (!changes.isEmpty()) {
				entries.add(new Feed.Entry(entryId(publisher, path, then, now),
						entity.name() + ": " + FeedLines.counted(changes), now.loadedAt(),
						publisher.address() + path + "?data=" + now.id(), FeedLines.of(changes)));
			}
		}
		return new Placed(feed(entity.name(), path, "", publisher, versions, entries), path, "");
	}

	/** As the newest version has it that does. */
	private Entity entity(String id, List<DataVersion> versions) {
		OfEntity key = new OfEntity(id);
		return versions.stream()
			.flatMap((version) -> this.snapshots.find(version.id()).stream())
			.flatMap((snapshot) -> Optional.ofNullable((Entity) snapshot.read(Set.of(key)).get(key)).stream())
			.findFirst()
			.orElseThrow(
					() -> new Problem(Problem.Kind.NOT_FOUND, "id",
							String.valueOf(this.nearest
								.told(Problem.unknown("id", new Unknown(Problem.Sort.ENTITY, id, Set.of())))
								.getMessage()),
							null));
	}

	/**
	 * The feed of a fact, claim, source or check, as its address asks for it.
	 * @throws Problem NOT_FOUND if no version that it tells of has the thing;
	 * BAD_USER_INPUT if a parameter cannot be read
	 */
	Placed ofAnswer(String sort, String id, LensParameters lens, HttpServletRequest request, Publisher publisher) {
		List<DataVersion> versions = versions();
		History history = this.histories.of(sort, id, lens, request, versions);
		String address = history.path() + history.query();
		List<Feed.Entry> entries = history.steps()
			.stream()
			.map((step) -> new Feed.Entry(entryId(publisher, address, step.then(), step.now()),
					FeedLines.capital(step.since().summary()) + ": " + history.title(), step.now().loadedAt(),
					publisher.address() + step.path(), FeedLines.ofAnswer(step.since())))
			.toList();
		return new Placed(feed(history.title(), history.path(), history.query(), publisher, versions, entries),
				history.path(), history.query());
	}

	/** The same version, loaded again after others, is another entry. */
	static String entryId(Publisher publisher, String address, DataVersion then, DataVersion now) {
		return Feed.id("entry", publisher.name(), address, then.id(), now.id(), now.loadedAt().toInstant().toString());
	}

	static Feed feed(String title, String path, String query, Publisher publisher, List<DataVersion> versions,
			List<Feed.Entry> entries) {
		DataVersion oldest = versions.getLast();
		return new Feed(Feed.id("feed", publisher.name(), path + query), publisher.name() + ": " + title,
				"What changed since version " + oldest.id() + " of the data, loaded on "
						+ oldest.loadedAt().toLocalDate() + ". What changed before is not told here.",
				publisher.name(), publisher.address() + path + query,
				entries.isEmpty() ? oldest.loadedAt() : entries.getFirst().updated(), entries);
	}

	/** The parameters that a feed of an entity has: none. */
	static void refuseParameters(Map<String, String[]> parameters) {
		parameters.keySet().stream().sorted().findFirst().ifPresent((name) -> {
			throw Problem.badInput(name, "the feed of an entity has no parameters; it shows the whole record");
		});
	}

}
