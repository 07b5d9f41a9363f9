package org.tieline.news;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.news.RecordChange.Sort;
import org.tieline.news.RecordChange.Type;
import org.tieline.problem.Problem;
import org.tieline.record.Connection;
import org.tieline.record.Connection.Omitted;
import org.tieline.record.Connection.Page;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/** The changes of the record since an earlier version. */
@Controller
class ChangesController {

	private static final String SINCE = "since";

	private final RecordNews news;

	private final RecordSnapshots snapshots;

	ChangesController(RecordNews news, RecordSnapshots snapshots) {
		this.news = news;
		this.snapshots = snapshots;
	}

	/**
	 * A page of changes.
	 *
	 * @param since the earlier version
	 * @param until the later one
	 * @param counts how many changes there are of each sort; none: it is not listed
	 */
	record Changes(DataVersion since, DataVersion until, List<Count> counts, Connection<RecordChange> list) {

		public List<Connection.Edge<RecordChange>> edges() {
			return this.list.edges();
		}

		public List<RecordChange> nodes() {
			return this.list.nodes();
		}

		public Connection.PageInfo pageInfo() {
			return this.list.pageInfo();
		}

		public int totalCount() {
			return this.list.totalCount();
		}

	}

	/**
	 * Two versions may have been loaded in one second; the list of versions is in order.
	 */
	private boolean isNewer(DataVersion one, DataVersion other) {
		List<String> newestFirst = this.snapshots.versions().stream().map(DataVersion::id).toList();
		return newestFirst.indexOf(one.id()) < newestFirst.indexOf(other.id());
	}

	/** How many things of a sort are new, changed or gone. */
	record Count(Sort sort, Type change, int count) {
	}

	@QueryMapping
	Changes changes(@Argument String since, @Argument @Nullable List<Sort> sorts,
			@Argument @Nullable List<Type> changes, @Argument @Nullable String about, @Argument int first,
			@Argument @Nullable String after, RecordAccess look) {
		Page page = new Page(first, after);
		requireSome("sorts", sorts);
		requireSome("changes", changes);
		RecordSnapshot now = look.snapshot();
		RecordSnapshot then = this.snapshots.named(SINCE, since);
		if (isNewer(then.version(), now.version())) {
			throw Problem.badInput(SINCE, "version '" + since + "' is newer than '" + now.version().id()
					+ "', which the request is answered from; name an older one");
		}
		List<RecordChange> found = this.news.between(then, now)
			.stream()
			.filter((one) -> sorts == null || sorts.contains(one.sort()))
			.filter((one) -> changes == null || changes.contains(one.change()))
			.filter((one) -> about == null || one.about().contains(about))
			.toList();
		return new Changes(then.version(), now.version(), counts(found),
				Connection.of("changes " + then.version().id() + " " + now.version().id(), found,
						(one) -> one.sort() + " " + one.id(), page, Omitted.NOTHING));
	}

	private static void requireSome(String argument, @Nullable List<?> wanted) {
		if (wanted != null && wanted.isEmpty()) {
			throw Problem.badInput(argument, "no change would fit; name some, or leave it out for all");
		}
	}

	private static List<Count> counts(List<RecordChange> changes) {
		return Arrays.stream(Sort.values())
			.flatMap((sort) -> Arrays.stream(Type.values())
				.map((type) -> new Count(sort, type,
						(int) changes.stream().filter((one) -> one.sort() == sort && one.change() == type).count())))
			.filter((count) -> count.count() > 0)
			.toList();
	}

}
