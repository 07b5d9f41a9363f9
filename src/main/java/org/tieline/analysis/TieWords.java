package org.tieline.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/** The kinds of tie in words, from where a tie begins to where it ends. */
final class TieWords {

	/** The one instance, for templates. */
	static final TieWords INSTANCE = new TieWords();

	private static final Set<String> ESTABLISHED = Set.of("CORROBORATED", "SINGLE_ORIGIN");

	private static final Map<String, String> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("SUPPLIES", "supplies");
		WORDS.put("OWNS", "has a stake in");
		WORDS.put("INFLUENCES", "has influence on");
		WORDS.put("FUNDS", "funds");
		WORDS.put("INVESTS_IN", "invests in");
		WORDS.put("AFFILIATED", "belongs to");
		WORDS.put("RESTRICTS", "has measures on");
		WORDS.put("PRESSES", "presses or aids");
		WORDS.put("PRODUCES", "makes");
		WORDS.put("REQUIRES", "needs");
	}

	private TieWords() {
	}

	/** The codes, in the order of the form. */
	static List<String> codes() {
		return List.copyOf(WORDS.keySet());
	}

	/** A kind of tie, in words. */
	public String of(@Nullable Object code) {
		return WORDS.getOrDefault(Objects.toString(code), Objects.toString(code, ""));
	}

	/** A step of a path for a drawing. */
	static PathDrawing.Step step(Map<?, ?> hop) {
		return new PathDrawing.Step(Fields.string(hop, "from.id"), Fields.string(hop, "from.name"),
				Fields.string(hop, "to.id"), Fields.string(hop, "to.name"), INSTANCE.of(hop.get("tie")),
				Boolean.TRUE.equals(hop.get("forward")), style(hop));
	}

	/**
	 * How well a step is known: {@code certain} if one of its facts is established,
	 * {@code possible} if nothing shows that it held at the time, {@code recorded} if it
	 * rests on a recorded country alone, without a fact, else {@code doubtful}.
	 */
	static String style(Map<?, ?> hop) {
		if (Boolean.FALSE.equals(Fields.at(hop, "time.counts"))) {
			return "possible";
		}
		List<Map<?, ?>> facts = Fields.maps(hop.get("facts"));
		if (facts.isEmpty()) {
			return "recorded";
		}
		boolean certain = facts.stream().anyMatch((fact) -> ESTABLISHED.contains(Fields.string(fact, "status")));
		return certain ? "certain" : "doubtful";
	}

}
