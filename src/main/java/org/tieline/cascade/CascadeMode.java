package org.tieline.cascade;

/** The largest growth of a loss in a step that stops a cascade. */
public enum CascadeMode {

	/** The limit, to a precision of 1e-9. */
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
