package org.tieline.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;

/**
 * A page of a list, in the shape of the Relay specification.
 *
 * @param edges the page
 * @param pageInfo where it lies
 * @param totalCount how long the whole list is
 * @param omitted what the lens left out without knowing
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount, Omitted omitted) {

	/**
	 * The parts of a list that a lens leaves out because a date is not known.
	 *
	 * @param possible facts that may have held at the time of the lens, without a claim
	 * that shows them near it
	 * @param undatedClaims the number of claims without a date of publication
	 */
	public record Omitted(List<FactView> possible, int undatedClaims) {

		/** Nothing is left out. */
		public static final Omitted NOTHING = new Omitted(List.of(), 0);

	}

	/** An element with the cursor that leads to what follows it. */
	public record Edge<T>(T node, String cursor) {
	}

	/** Whether there are elements before and after the page. */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/**
	 * Which page is wanted.
	 *
	 * @param first how many, 1 to 100
	 * @param after the cursor that it follows; null: from the start
	 * @throws Problem BAD_USER_INPUT if {@code first} is out of range
	 */
	public record Page(int first, @Nullable String after) {

		/** The size of a page by default. */
		public static final int DEFAULT = 20;

		private static final int MOST = 100;

		public Page {
			if (first < 1 || first > MOST) {
				throw Problem.badInput("first", first + " is out of range; ask for 1 to " + MOST + " at a time");
			}
		}

	}

	/**
	 * Cuts a page out of a whole list.
	 * @param list what is listed: cursors of one list do not fit another
	 * @param all the whole list, in its order
	 * @param id the id of an element
	 * @param page which page
	 * @param omitted what the lens left out without knowing
	 * @return the page
	 * @throws Problem BAD_USER_INPUT if the cursor does not belong to the list
	 */
	public static <T> Connection<T> of(String list, List<T> all, Function<T, String> id, Page page, Omitted omitted) {
		int start = (page.after() != null) ? indexAfter(list, all, id, page.after()) : 0;
		int end = Math.min(start + page.first(), all.size());
		List<Edge<T>> edges = new ArrayList<>(end - start);
		for (T node : all.subList(start, end)) {
			edges.add(new Edge<>(node, cursor(list, id.apply(node))));
		}
		PageInfo info = new PageInfo(end < all.size(), start > 0, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, info, all.size(), omitted);
	}

	public int possible() {
		return this.omitted.possible().size();
	}

	public int undatedClaims() {
		return this.omitted.undatedClaims();
	}

	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	private static String cursor(String list, String id) {
		byte[] text = (list + "|" + id).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
	}

	private static <T> int indexAfter(String list, List<T> all, Function<T, String> id, String after) {
		for (int i = 0; i < all.size(); i++) {
			if (cursor(list, id.apply(all.get(i))).equals(after)) {
				return i + 1;
			}
		}
		throw Problem.badInput("after", "this cursor does not belong to this list as it is now; "
				+ "pass an endCursor of the same field with the same arguments, or leave it out to start anew");
	}

}
