package org.tieline.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.path.PathAnswers.TierMember;
import org.tieline.record.Connection;

/**
 * The facts, hops and paths that an answer is made of, noted while it is put together.
 * Parts of one answer may be noted by several threads.
 */
public final class AnswerParts {

	private static final Set<String> PATHS = Set.of("Path", "ExposurePath", "TierMember", "Hop");

	private final Map<ResultPath, Part> parts = new LinkedHashMap<>();

	private final Map<String, Integer> names = new HashMap<>();

	private final Set<String> asked = new HashSet<>();

	private boolean more;

	/**
	 * A part of an answer.
	 *
	 * @param place where it stands in the answer
	 * @param value a fact, a hop, a path or a member of a tier
	 * @param lens the lens that it is seen through
	 */
	public record Part(List<Object> place, Object value, Lens lens) {

		/** Whether it is still there if no list has more than so many elements. */
		public boolean isWithin(int limit) {
			return this.place.stream().allMatch((step) -> !(step instanceof Integer index) || index < limit);
		}

	}

	/**
	 * Notes the thing that a field is asked of, if files have such things.
	 * @param place where the thing stands
	 */
	synchronized void note(ResultPath place, @Nullable Object thing, @Nullable Object lens) {
		place.toList().forEach((step) -> this.names.putIfAbsent(step.toString(), this.names.size()));
		Object value = switch (thing) {
			case ClaimView claim -> claim.fact();
			case FactView fact -> fact;
			case Hop hop -> hop;
			case Path path -> path;
			case ExposurePath path -> path;
			case TierMember member -> member;
			case Connection<?> list -> {
				this.more |= list.pageInfo().hasNextPage();
				yield null;
			}
			case null, default -> null;
		};
		if (value != null) {
			this.parts.putIfAbsent(place,
					new Part(place.toList(), value, (lens instanceof Lens seen) ? seen : Lens.WIDE));
		}
	}

	/**
	 * Notes a type that the question asks for.
	 * @param type its name, or that of an interface of it
	 */
	synchronized void asks(String type) {
		this.asked.add(type);
	}

	/** Whether the question could be answered with facts. */
	public boolean asksForFacts() {
		return this.asked.contains("Fact") || this.asked.contains("Claim");
	}

	/** Whether the question could be answered with hops or paths. */
	public boolean asksForPaths() {
		return this.asked.stream().anyMatch(PATHS::contains);
	}

	/** Whether a list has more than the answer shows. */
	public boolean more() {
		return this.more;
	}

	/** All parts, in the order of the answer. */
	public List<Part> inOrder() {
		List<Part> all = new ArrayList<>(this.parts.values());
		all.sort(Comparator.comparing(Part::place, this::compare));
		return all;
	}

	private int compare(List<Object> one, List<Object> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int order = (one.get(i) instanceof Integer first && other.get(i) instanceof Integer second)
					? Integer.compare(first, second) : Integer.compare(number(one.get(i)), number(other.get(i)));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	private int number(Object step) {
		return Objects.requireNonNull(this.names.get(step.toString()));
	}

}
