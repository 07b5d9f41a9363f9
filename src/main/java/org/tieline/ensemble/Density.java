package org.tieline.ensemble;

/**
 * An unnormalized density of one amount x. Its logarithm is
 * {@code power * ln x - precision * (ln x - center)^2}.
 * <p>
 * With precision 0 and power a - 1 for each part of a whole, the parts have a Dirichlet
 * distribution with the parameters a. With power -1 and precision
 * {@code 1 / (2 sigma^2)}, x has a log-normal distribution.
 *
 * @param power factor of ln x
 * @param precision factor of the squared distance from the center, 0 or more
 * @param center the logarithm of the median of the log-normal part
 */
public record Density(double power, double precision, double center) {

	/** The same density for every amount. */
	public static final Density FLAT = new Density(0, 0, 0);

	/**
	 * The density of a part with a Dirichlet parameter.
	 * @param parameter above 0
	 */
	public static Density dirichlet(double parameter) {
		return new Density(parameter - 1, 0, 0);
	}

	/**
	 * A log-normal density.
	 * @param median above 0
	 * @param sigma standard deviation of the logarithm, above 0
	 */
	public static Density logNormal(double median, double sigma) {
		return new Density(-1, 1 / (2 * sigma * sigma), StrictMath.log(median));
	}

	/**
	 * This density, times a power of the amount.
	 * @param more the exponent
	 */
	public Density times(double more) {
		return new Density(this.power + more, this.precision, this.center);
	}

	/**
	 * The product of two densities, of which at most one has a log-normal part.
	 */
	public Density plus(Density other) {
		Density center = (other.precision > 0) ? other : this;
		return new Density(this.power + other.power, center.precision, center.center);
	}

	boolean isFlat() {
		return this.power == 0 && this.precision == 0;
	}

	/** Its logarithm, up to a constant; minus infinity where it is zero. */
	double log(double x) {
		if (isFlat()) {
			return 0;
		}
		if (x <= 0) {
			return (this.power <= 0 && this.precision == 0) ? Double.MAX_VALUE / 1e9 : Double.NEGATIVE_INFINITY;
		}
		double log = StrictMath.log(x);
		double distance = log - this.center;
		return this.power * log - this.precision * distance * distance;
	}

}
