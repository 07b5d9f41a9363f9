package org.tieline.record;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

/**
 * The facts of one version as one lens shows them, each worked out when first asked for.
 */
final class LensViews {

	private final Lens lens;

	private final AtomicReferenceArray<FactView> views;

	LensViews(Lens lens, int facts) {
		this.lens = lens;
		this.views = new AtomicReferenceArray<>(facts);
	}

	/** How many facts its version has. */
	int size() {
		return this.views.length();
	}

	/**
	 * A fact as the lens shows it.
	 * @param number the number of the fact in its version; -1: it has none, and its view
	 * is not kept
	 */
	FactView view(Fact fact, int number) {
		if (number < 0) {
			return new FactView(fact, this.lens);
		}
		FactView kept = this.views.get(number);
		if (kept == null) {
			kept = new FactView(fact, this.lens);
			this.views.set(number, kept);
		}
		return kept;
	}

}
