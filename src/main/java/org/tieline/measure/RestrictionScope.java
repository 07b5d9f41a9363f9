package org.tieline.measure;

import java.util.List;

import org.tieline.evidence.FactView;

/**
 * What exactly a restriction is about, as its claims tell it: "5G networks". A
 * restriction without its scope would say too much.
 *
 * @param told each scope once, the newest first; empty: no claim tells any
 */
public record RestrictionScope(List<String> told) {

	/** The column of the claims. */
	static final String COLUMN = "scope";

	public RestrictionScope {
		told = List.copyOf(told);
	}

	static RestrictionScope of(FactView restriction) {
		return new RestrictionScope(restriction.details(COLUMN).stream().filter((scope) -> !scope.isBlank()).toList());
	}

	/** The scope that a sentence names: the newest; empty: none is told. */
	String named() {
		return this.told.isEmpty() ? "" : this.told.getFirst();
	}

	/** The newest scope, and that others differ; empty: none is told. */
	String words() {
		return named() + ((this.told.size() > 1) ? "; scopes differ" : "");
	}

}
