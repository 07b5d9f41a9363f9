package org.tieline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.answer.AnswerFacts;
import org.tieline.answer.AnswerParts.Part;
import org.tieline.evidence.Lens;
import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.path.PathAnswers.TierMember;

/**
 * A path of an answer: a path, the chain to a member of a tier, or a list of hops, such
 * as the chain that carries a loss.
 *
 * @param value a path, an exposure path, or a member of a tier
 * @param place where it stands, such as {@code cutoff.losses.nodes.because}
 * @param lens the lens that it is seen through
 */
record AnsweredPath(Object value, String place, Lens lens) {

	/** The paths among the parts of an answer, in their order. */
	static List<AnsweredPath> of(List<Part> parts) {
		List<AnsweredPath> paths = new ArrayList<>();
		Map<List<Object>, List<Part>> chains = new LinkedHashMap<>();
		for (Part part : parts) {
			if (part.value() instanceof Hop) {
				chains.computeIfAbsent(chain(part.place()), (list) -> new ArrayList<>()).add(part);
			}
		}
		for (Part part : parts) {
			if (!hops(part.value()).isEmpty() && !(part.value() instanceof Hop)) {
				paths.add(new AnsweredPath(part.value(), words(part.place()), part.lens()));
				chains.keySet().removeIf((list) -> isWithin(list, part.place()));
			}
			List<Part> chain = (part.value() instanceof Hop) ? chains.remove(chain(part.place())) : null;
			if (chain != null) {
				Path path = Path.ofChain(chain.stream().map((one) -> (Hop) one.value()).toList());
				paths.add(new AnsweredPath(path, words(part.place()), part.lens()));
			}
		}
		return paths;
	}

	/** The list that a hop stands in. */
	private static List<Object> chain(List<Object> place) {
		return place.subList(0, place.size() - 1);
	}

	private static boolean isWithin(List<Object> list, List<Object> place) {
		return place.size() < list.size() && list.subList(0, place.size()).equals(place);
	}

	private static String words(List<Object> place) {
		return place.stream().filter(String.class::isInstance).map(Object::toString).collect(Collectors.joining("."));
	}

	/** The hops of a part of an answer; empty: it has none. */
	static List<Hop> hops(Object part) {
		return AnswerFacts.hops(part);
	}

	List<Hop> hops() {
		return hops(this.value);
	}

	/** Whether it is the first hop with the weakest status; null: a chain of a tier. */
	@Nullable Boolean isWeakest(Hop hop) {
		return switch (this.value) {
			case Path path -> path.weakest() == hop;
			case ExposurePath path -> path.weakest() == hop;
			default -> null;
		};
	}

	/** As files have it. */
	ExportedPath written(int number) {
		return switch (this.value) {
			case Path path -> new ExportedPath(number, path.summary(), path.meaning(), path.meaningInWords(),
					path.strength(), path.together());
			case ExposurePath path -> new ExportedPath(number, path.summary(), path.meaning(), path.meaningInWords(),
					path.strength(), path.together());
			case TierMember member ->
				new ExportedPath(number, null, PathMeaning.DEPENDENCE, null, member.strength(), null);
			default -> throw new IllegalStateException(Objects.toString(this.value));
		};
	}

}
