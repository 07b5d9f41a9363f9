package org.tieline.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

/**
 * All kinds of fact that the features declare, by name, and the names of those that other
 * features ask for, too.
 */
@Component
public final class KindsOfFact {

	/** A part of the capital or of the votes, or a golden share. */
	public static final String STAKE = "STAKE";

	/** A number of an entity, such as its revenue. */
	public static final String METRIC = "METRIC";

	public static final String RESTRICTION = "RESTRICTION";

	/** A measure in one state: announced, in force, suspended or repealed. */
	public static final String MEASURE_VERSION = "MEASURE_VERSION";

	private final Map<String, KindOfFact> byName = new LinkedHashMap<>();

	private final Map<TieKind, TieForm> ties = new HashMap<>();

	public KindsOfFact(List<KindOfFact> kinds) {
		kinds.stream()
			.sorted(Comparator.comparing(KindOfFact::name))
			.forEach((kind) -> this.byName.put(kind.name(), kind));
		for (KindOfFact kind : kinds) {
			TieForm tie = kind.tie();
			if (tie != null && this.ties.put(tie.kind(), tie) != null) {
				throw new IllegalArgumentException("two kinds of fact draw ties of the type " + tie.kind());
			}
		}
	}

	/**
	 * The declaration of the ties of a type.
	 * @throws Problem INTERNAL_ERROR if no kind of fact draws such ties
	 */
	public TieForm tie(TieKind kind) {
		TieForm form = this.ties.get(kind);
		if (form == null) {
			throw Problem.internal("no kind of fact draws ties of the type '" + kind + "'", null);
		}
		return form;
	}

	/**
	 * The kind with a name.
	 * @throws Problem INTERNAL_ERROR if no feature declares it
	 */
	public KindOfFact byName(String name) {
		KindOfFact kind = this.byName.get(name);
		if (kind == null) {
			throw Problem.internal("there is no kind of fact '" + name + "'", null);
		}
		return kind;
	}

	public Collection<KindOfFact> all() {
		return this.byName.values();
	}

	public Set<String> names() {
		return this.byName.keySet();
	}

}
