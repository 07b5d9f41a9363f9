package org.tieline.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How the facts that a source prints rest on it. Each fact is in one list.
 *
 * @param alone facts that nothing else on record says
 * @param weaker facts that have another status, or fewer independent origins, without it
 * @param besides facts that stand as they are without it
 */
public record Reliance(List<Resting> alone, List<Resting> weaker, List<Resting> besides) {

	public Reliance {
		alone = List.copyOf(alone);
		weaker = List.copyOf(weaker);
		besides = List.copyOf(besides);
	}

	/**
	 * A fact and what of it the source prints.
	 *
	 * @param fact the fact, with its status and origins now and without the source
	 * @param claims the claims of the source
	 */
	public record Resting(Map<String, @Nullable Object> fact, List<Map<String, @Nullable Object>> claims) {

		public Resting {
			claims = List.copyOf(claims);
		}

		/**
		 * That several origins are speakers whom one page tells of; null: there is one
		 * origin, or others tell it too.
		 */
		public @Nullable String toldHereAlone() {
			boolean several = this.fact.get("origins") instanceof Integer origins && origins > 1;
			return (several && isAlone(this.fact))
					? this.fact.get("origins") + " speakers, all told by this source alone" : null;
		}

	}

	/**
	 * A list with its heading.
	 *
	 * @param title the heading
	 * @param meaning what being in the list means, in one sentence
	 * @param facts the list
	 */
	public record Part(String title, String meaning, List<Resting> facts) {

		public Part {
			facts = List.copyOf(facts);
		}

	}

	/**
	 * The lists that have something in them, from the facts that rest most on the source.
	 */
	List<Part> parts() {
		return Stream
			.of(new Part("Rests on this source alone", "Without it, nothing on record says so.", this.alone),
					new Part("Has less evidence without it",
							"Others say it too. Without this source the status is another, or fewer independent"
									+ " origins say it.",
							this.weaker),
					new Part("Stands without it",
							"Its status and the number of independent origins are the same without it.", this.besides))
			.filter((part) -> !part.facts().isEmpty())
			.toList();
	}

	/**
	 * The lists, each in the order of the source.
	 * @param claims of one source, each with its fact
	 */
	static Reliance of(List<Map<String, @Nullable Object>> claims) {
		Map<String, List<Map<String, @Nullable Object>>> byFact = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> claim : claims) {
			byFact.computeIfAbsent(Objects.toString(fact(claim).get("id")), (id) -> new ArrayList<>()).add(claim);
		}
		List<Resting> alone = new ArrayList<>();
		List<Resting> weaker = new ArrayList<>();
		List<Resting> besides = new ArrayList<>();
		for (List<Map<String, @Nullable Object>> printed : byFact.values()) {
			Map<String, @Nullable Object> fact = fact(printed.getFirst());
			(isAlone(fact) ? alone : isSame(fact) ? besides : weaker).add(new Resting(fact, printed));
		}
		return new Reliance(alone, weaker, besides);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> fact(Map<String, @Nullable Object> claim) {
		return (Map<String, @Nullable Object>) Objects.requireNonNull(claim.get("fact"));
	}

	private static boolean isAlone(Map<String, @Nullable Object> fact) {
		return "NOT_RECORDED".equals(fact.get("statusWithout"));
	}

	private static boolean isSame(Map<String, @Nullable Object> fact) {
		return Objects.equals(fact.get("status"), fact.get("statusWithout"))
				&& Objects.equals(fact.get("origins"), fact.get("originsWithout"));
	}

}
