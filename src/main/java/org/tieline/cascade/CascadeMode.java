package org.tieline.cascade;

/** When a cascade counts as settled: the largest drop of a step that still stops it. */
public enum CascadeMode {

	/** The limit, as near as makes no difference. */
	CONVERGED(1e-9),
	/** The setting of Diem and others (2022). It stops early and understates. */
	PUBLISHED(1e-2);

	private final double eps;

	CascadeMode(double eps) {
		this.eps = eps;
	}

	double eps() {
		return this.eps;
	}

}
