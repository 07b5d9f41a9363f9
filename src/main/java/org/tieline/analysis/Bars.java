package org.tieline.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars on one axis from 0, as attributes of SVG. The axis ends at the least of 1, 2, 5
 * and their tenths of a percent and more that no bar exceeds.
 *
 * @param bars in the order of the page
 * @param end where the axis ends, 0 to 1
 */
record Bars(List<Bar> bars, double end) {

	/** The length of the axis, in units of the drawing. */
	static final int WIDTH = 400;

	/** The room on either side of the axis, so that marks at its ends are whole. */
	static final int MARGIN = 4;

	private static final double[] ENDS = { 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1 };

	/** The narrowest range that can still be seen. */
	private static final double LEAST = 2;

	private static final int TICKS = 4;

	Bars {
		bars = List.copyOf(bars);
	}

	/** Bars on the shortest axis that holds all of them. */
	static Bars of(List<Bar> bars) {
		double most = bars.stream().mapToDouble(Bar::most).max().orElse(1);
		for (double end : ENDS) {
			if (most <= end) {
				return new Bars(bars, end);
			}
		}
		return new Bars(bars, 1);
	}

	/** A single bar on an axis from 0 to 1. */
	static Bars one(Bar bar) {
		return new Bars(List.of(bar), 1);
	}

	/** The frame of each drawing. */
	public String box() {
		return "0 0 " + (WIDTH + 2 * MARGIN) + " 24";
	}

	/** Where a number lies. */
	public double x(double share) {
		return MARGIN + rounded(Math.clamp(share / this.end, 0, 1) * WIDTH);
	}

	/** How long a range is, long enough to be seen. */
	public double length(Bar.Range range) {
		return rounded(Math.max(LEAST, x(range.high()) - x(range.low())));
	}

	/** Where the axis has a mark. */
	public List<Double> ticks() {
		return IntStream.rangeClosed(0, TICKS).mapToObj((tick) -> x(this.end * tick / TICKS)).toList();
	}

	/** Where the axis ends, in words. */
	public String endWords() {
		return Percents.about(this.end);
	}

	/** Whether any bar has plausible numbers. */
	public boolean isModelled() {
		return this.bars.stream().anyMatch((bar) -> bar.plausible() != null);
	}

	private static double rounded(double number) {
		return Math.round(number * 10) / 10.0;
	}

}
