package org.tieline.plausible;

import java.util.Comparator;
import java.util.Set;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.YearlySales;
import org.tieline.value.Interval;

/**
 * A tie's share of sales or purchases, carried over from the newest earlier year with a
 * figure. Nine in ten changes are supposed to stay within the range. It is an assumption,
 * never a recorded share.
 */
final class CarriedShare {

	/** Nine tenths of a normal distribution lie within so many standard deviations. */
	private static final double NINE_TENTHS = 1.645;

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	private CarriedShare() {
	}

	/**
	 * The range of the share.
	 * @param aspect the aspect of the share
	 * @param year the year asked about
	 * @return bounds from 0 to 1; {@link Interval#UNKNOWN}: there is no such figure
	 */
	static Interval of(FactView supply, String aspect, int year, AssumptionSet set) {
		return supply.measurements(aspect)
			.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.quantity().unit().equals("percent"))
			.filter((one) -> !YearlySales.isDenied(one) && isEarlier(one, year, set.yearsOfShare()))
			.min(Comparator.comparing((Measurement one) -> years(one, year)))
			.map((one) -> range(Interval.ofPercent(one.quantity()), years(one, year), set))
			.orElse(Interval.UNKNOWN);
	}

	private static boolean isEarlier(Measurement one, int year, int most) {
		return one.period() != null && YearlySales.isOfTheYear(one.period(), one.period().lastDay().getYear())
				&& years(one, year) > 0 && years(one, year) <= most;
	}

	private static int years(Measurement one, int year) {
		return (one.period() != null) ? year - one.period().lastDay().getYear() : 0;
	}

	private static Interval range(Interval share, int years, AssumptionSet set) {
		double factor = StrictMath.exp(NINE_TENTHS * set.sigmaShare() * Math.sqrt(years));
		return new Interval(share.low() / factor, Math.min(1, share.high() * factor));
	}

}
