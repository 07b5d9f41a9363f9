package org.tieline.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.claim.Entity;
import org.tieline.listing.ListMatch;
import org.tieline.listing.ListMatch.Standing;
import org.tieline.listing.ListNames;
import org.tieline.listing.ListNames.Near;
import org.tieline.listing.ListedName;
import org.tieline.seed.ListEditions.Edition;
import org.tieline.seed.ListMatches.Match;

/**
 * The names on whole lists that are, or are like, those of entities: what the table of
 * matches decides, and near names that nobody has decided.
 *
 * @param matches what is decided
 */
record ListMatchDetails(Collection<Match> matches) {

	/**
	 * The matches by the id of their entity.
	 * @param entities the entities that a list can name
	 */
	Map<String, List<ListMatch>> of(Collection<Edition> editions, ListRows rows, Collection<Entity> entities) {
		Map<String, List<ListMatch>> all = new TreeMap<>();
		for (Edition edition : editions) {
			ListNames names = new ListNames(rows.of(edition.id()));
			for (Entity entity : entities) {
				List<ListMatch> found = found(edition, names, entity);
				if (!found.isEmpty()) {
					all.computeIfAbsent(entity.id(), (key) -> new ArrayList<>()).addAll(found);
				}
			}
		}
		return all;
	}

	private List<ListMatch> found(Edition edition, ListNames names, Entity entity) {
		List<Match> decided = this.matches.stream()
			.filter((match) -> match.entity().id().equals(entity.id()) && match.row().edition().equals(edition.id()))
			.toList();
		List<ListMatch> found = new ArrayList<>();
		decided.forEach((match) -> found.add(new ListMatch(edition.list(), edition.id(), standing(match),
				match.row().name(), match.draft().getOr("reason", ""))));
		if (found.stream().allMatch((match) -> match.standing() == Standing.ANOTHER)) {
			names.near(entity)
				.stream()
				.filter((near) -> decided.stream().noneMatch((match) -> match.row().equals(near.row())))
				.forEach((near) -> found.add(undecided(edition, near, entity)));
		}
		return found;
	}

	private static Standing standing(Match match) {
		return switch (match.verdict()) {
			case SAME -> Standing.SAME;
			case DOUBTFUL -> Standing.POSSIBLY_SAME;
			case OTHER -> Standing.ANOTHER;
		};
	}

	private static ListMatch undecided(Edition edition, Near near, Entity entity) {
		ListedName row = near.row();
		return new ListMatch(edition.list(), edition.id(), Standing.POSSIBLY_SAME, row.name(),
				(near.same() ? "A name of it is also one of " : "A name of it begins with one of ") + entity.name()
						+ "; whether it is the same organization is not decided.");
	}

}
