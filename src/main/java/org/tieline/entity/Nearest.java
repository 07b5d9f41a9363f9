package org.tieline.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.Known;
import org.tieline.record.GoneClaims;
import org.tieline.record.RecordReader;

/**
 * Adds to a problem the recorded names that are nearest to an unknown one. Names are
 * compared by {@link NameSimilarity}, ids by Dice's coefficient of their three-letter
 * pieces (0 to 1).
 */
@Component
public final class Nearest {

	private static final int MOST = 3;

	/** Below this coefficient, two ids are not similar. */
	private static final double LEAST = 0.4;

	/** Up to this length, a piece in common is no likeness: "nope" is not near "no". */
	private static final int SHORT = 4;

	/** Below this coefficient, an id is not similar to a short one. */
	private static final double LEAST_OF_SHORT = 0.6;

	/**
	 * Suggestions are listed if their score is at most this much below the best.
	 */
	private static final double MARGIN = 0.02;

	/**
	 * The weight of a word within a name, compared with an id in nearly the same
	 * spelling.
	 */
	private static final double WITHIN = 0.85;

	private static final int PIECE = 3;

	private final RecordReader reader;

	private final ObjectProvider<GoneClaims> gone;

	Nearest(RecordReader reader, ObjectProvider<GoneClaims> gone) {
		this.reader = reader;
		this.gone = gone;
	}

	private record Fit(String id, double fit) {
	}

	/**
	 * Refuses an argument if no entity, source, fact, claim or metric has the name.
	 * @throws Problem BAD_USER_INPUT if the name is not on record
	 */
	void require(String argument, Sort sort, String name) {
		if (this.reader.known(sort, Set.of()).stream().noneMatch((known) -> known.id().equals(name))) {
			throw Problem.unknown(argument, new Unknown(sort, name, Set.of()));
		}
	}

	/**
	 * Adds the nearest names to a problem about an unknown name. Other problems are
	 * returned unchanged.
	 */
	public Problem told(Problem problem) {
		return told(problem, RecordReader.CURRENT);
	}

	/**
	 * The same with the names of one version of the data.
	 * @param version id of a version that is kept
	 */
	public Problem told(Problem problem, String version) {
		Unknown unknown = problem.unknown();
		return (unknown != null) ? problem.adding("; " + words(unknown, version)) : problem;
	}

	private String words(Unknown unknown, String version) {
		if (unknown.sort() == Sort.CLAIM) {
			String plain = unknown.name().split("~", 2)[0];
			Optional<String> why = this.gone.stream().flatMap((one) -> one.words(plain).stream()).findFirst();
			if (why.isPresent()) {
				return why.get();
			}
		}
		List<String> nearest = nearest(unknown.name(), this.reader.known(version, unknown.sort(), unknown.kinds()));
		if (nearest.isEmpty()) {
			return switch (unknown.sort()) {
				case ENTITY -> "find its id with search";
				case SOURCE, FACT -> "take its id from a claim";
				case CLAIM -> "take its id from a fact";
				case METRIC -> "take its name from the metrics of a company";
			};
		}
		String ids = nearest.stream().map((id) -> "'" + id + "'").collect(Collectors.joining(" and "));
		return ((nearest.size() > 1) ? "the nearest are " : "the nearest is ") + ids;
	}

	/** Ids of the nearest names, nearest first; empty: none is near. */
	static List<String> nearest(String name, List<Known> known) {
		if (name.codePointCount(0, name.length()) < 2) {
			return List.of();
		}
		FoldedName asked = FoldedName.of(name);
		Set<String> pieces = pieces(name);
		List<Fit> fits = known.stream()
			.map((one) -> new Fit(one.id(), fit(asked, pieces, one)))
			.filter((one) -> one
				.fit() >= ((Math.min(name.length(), one.id().length()) <= SHORT) ? LEAST_OF_SHORT : LEAST))
			.sorted(Comparator.comparing(Fit::fit).reversed().thenComparing(Fit::id))
			.limit(MOST)
			.toList();
		return fits.stream().filter((one) -> one.fit() > fits.getFirst().fit() - MARGIN).map(Fit::id).toList();
	}

	private static double fit(FoldedName asked, Set<String> pieces, Known known) {
		double fit = alike(pieces, pieces(known.id()));
		if (!asked.text().isEmpty()) {
			fit = Math.max(fit, NameSimilarity.ofId(asked, FoldedName.of(known.id())));
			for (String name : known.names()) {
				FoldedName folded = FoldedName.of(name);
				fit = folded.text().isEmpty() ? fit : Math.max(fit, named(NameSimilarity.of(asked, folded, true)));
			}
		}
		return fit;
	}

	private static double named(double likeness) {
		return (likeness == 1) ? 1 : likeness * WITHIN;
	}

	private static double alike(Set<String> some, Set<String> others) {
		Set<String> both = new HashSet<>(some);
		both.retainAll(others);
		return 2.0 * both.size() / (some.size() + others.size());
	}

	/**
	 * The three-letter pieces of an id, including those at its beginning and end.
	 */
	private static Set<String> pieces(String id) {
		String text = "  " + id.toLowerCase(Locale.ROOT) + " ";
		Set<String> pieces = new HashSet<>();
		for (int i = 0; i + PIECE <= text.length(); i++) {
			pieces.add(text.substring(i, i + PIECE));
		}
		return pieces;
	}

}
