package org.tieline.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Figures of one market over time as a drawing. Each series keeps its own marks and its
 * own line. A line joins two figures only if their periods follow each other without a
 * gap. Nothing is averaged.
 *
 * @param series the names of the series, in the order of their marks
 * @param numbers of the series: the same name has the same number, and so the same mark,
 * in all drawings of a page
 * @param marks one for each figure
 * @param lines between figures of one series
 * @param ticks of the years
 * @param steps of the percent
 */
record ShareChart(List<String> series, List<Integer> numbers, List<Mark> marks, List<Line> lines, List<Tick> ticks,
		List<Tick> steps) {

	/** The drawing in units of its own. */
	static final int WIDTH = 560;

	static final int HEIGHT = 220;

	private static final int LEFT = 40;

	private static final int RIGHT = 20;

	private static final int TOP = 14;

	private static final int BOTTOM = 26;

	/**
	 * The number of shapes and of colours. A shape comes back in another colour, so that
	 * 36 series look unlike each other.
	 */
	private static final int SHAPES = 6;

	private static final int MOST_TICKS = 8;

	/** Marks nearer to each other than this hide one another. */
	private static final double NEAR = 4.5;

	/** How far a mark may be moved aside, tried in this order. */
	private static final List<Double> SIDES = List.of(0.0, 7.0, -7.0, 14.0, -14.0);

	ShareChart {
		series = List.copyOf(series);
		numbers = List.copyOf(numbers);
		marks = List.copyOf(marks);
		lines = List.copyOf(lines);
		ticks = List.copyOf(ticks);
		steps = List.copyOf(steps);
	}

	/**
	 * A figure: a point, or a whisker from its lower to its upper bound.
	 *
	 * @param shape the number of its shape, from 0
	 * @param colour the number of its colour, from 0
	 * @param period the x of the middle of its period
	 * @param x where it stands: beside that, if another mark stands there
	 * @param top the y of the upper bound
	 * @param bottom the y of the lower bound
	 * @param label series, period and figure
	 */
	record Mark(int shape, int colour, double period, double x, double top, double bottom, boolean forecast,
			String label, String fact) {

		boolean hides(Mark other) {
			return Math.abs(this.x - other.x) < NEAR && Math.abs(y() - other.y()) < NEAR;
		}

		Mark movedBy(double right) {
			return new Mark(this.shape, this.colour, this.period, rounded(this.x + right), this.top, this.bottom,
					this.forecast, this.label, this.fact);
		}

		/** The y of the middle. */
		public double y() {
			return rounded((this.top + this.bottom) / 2);
		}

		/** The outline of the shape around its place. */
		public String outline() {
			String[] shapes = { "m-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z", "m-4,-4h8v8h-8z", "m0,-5l5,9h-10z",
					"m0,-5l5,5l-5,5l-5,-5z", "m0,5l5,-9h-10z", "m-1.5,-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z" };
			return "M" + this.x + "," + y() + shapes[this.shape];
		}

	}

	/** A line between two figures of one series. */
	record Line(int colour, double x1, double y1, double x2, double y2, boolean forecast) {
	}

	/** A step of an axis. */
	record Tick(double at, String text) {
	}

	/** The drawing of figures; those without a period or a number are left out. */
	static ShareChart of(List<SeriesFigure> all) {
		return of(all, List.of());
	}

	/**
	 * The drawing of figures beside others: a name has the same mark in all of them.
	 * @param names all names of the drawings, in the order of their marks
	 */
	static ShareChart of(List<SeriesFigure> all, List<String> names) {
		List<SeriesFigure> figures = all.stream()
			.filter(SeriesFigure::drawn)
			.sorted(Comparator.comparingDouble(SeriesFigure::middle).thenComparing(SeriesFigure::series))
			.toList();
		List<String> series = List.copyOf(new LinkedHashSet<>(figures.stream().map(SeriesFigure::series).toList()));
		List<Integer> numbers = series.stream().map((names.isEmpty() ? series : names)::indexOf).toList();
		Axes axes = Axes.of(figures);
		List<Mark> marks = new ArrayList<>();
		figures.forEach((figure) -> marks
			.add(besideOthers(mark(figure, numbers.get(series.indexOf(figure.series())), axes), marks)));
		return new ShareChart(series, numbers, marks, lines(figures, marks), axes.years(), axes.percents());
	}

	private static Mark mark(SeriesFigure figure, int series, Axes axes) {
		double x = axes.x(figure.middle());
		return new Mark(series % SHAPES, colourOf(series), x, x, axes.y(figure.top()), axes.y(figure.bottom()),
				figure.forecast(), figure.series() + ", " + figure.period() + ": " + figure.text(), figure.fact());
	}

	/** The mark, moved to a side if it would hide one of some others. */
	private static Mark besideOthers(Mark mark, List<Mark> others) {
		return SIDES.stream()
			.map(mark::movedBy)
			.filter((moved) -> others.stream().noneMatch(moved::hides))
			.findFirst()
			.orElse(mark);
	}

	private static int colourOf(int series) {
		return (series + series / SHAPES) % SHAPES;
	}

	private static List<Line> lines(List<SeriesFigure> figures, List<Mark> marks) {
		List<Line> lines = new ArrayList<>();
		for (int at = 0; at < figures.size(); at++) {
			for (int next = at + 1; next < figures.size(); next++) {
				if (figures.get(at).isFollowedBy(figures.get(next))) {
					Mark from = marks.get(at);
					Mark to = marks.get(next);
					lines.add(new Line(from.colour(), from.x(), from.y(), to.x(), to.y(), to.forecast()));
				}
			}
		}
		return lines;
	}

	/** The example of a shape for the key of the drawing. */
	public String key(int index) {
		return new Mark(this.numbers.get(index) % SHAPES, 0, 8, 8, 8, 8, false, "", "").outline();
	}

	/** The number of the colour of a series. */
	public int colour(int index) {
		return colourOf(this.numbers.get(index));
	}

	/** Whether a drawing says more than its table. */
	public boolean worthwhile() {
		return this.marks.stream().map(Mark::period).distinct().count() > 1;
	}

	private static double rounded(double number) {
		return Math.round(number * 10) / 10.0;
	}

	/** From years and percents to places. */
	private record Axes(int firstYear, int lastYear, int most) {

		static Axes of(List<SeriesFigure> figures) {
			int first = (int) Math.floor(figures.stream().mapToDouble(SeriesFigure::middle).min().orElse(0));
			int last = (int) Math.floor(figures.stream().mapToDouble(SeriesFigure::middle).max().orElse(0)) + 1;
			double top = figures.stream().mapToDouble(SeriesFigure::top).max().orElse(100);
			return new Axes(first, last, (int) Math.clamp(Math.ceil(top / 10) * 10, 10, 100));
		}

		double x(double year) {
			return rounded(LEFT + (year - this.firstYear) / (this.lastYear - this.firstYear) * (WIDTH - LEFT - RIGHT));
		}

		double y(double percent) {
			return rounded(HEIGHT - BOTTOM - Math.clamp(percent, 0, this.most) / this.most * (HEIGHT - TOP - BOTTOM));
		}

		List<Tick> years() {
			int step = Math.max(1, Math.ceilDiv(this.lastYear - this.firstYear, MOST_TICKS));
			List<Tick> ticks = new ArrayList<>();
			for (int year = this.firstYear; year < this.lastYear; year += step) {
				ticks.add(new Tick(x(year + 0.5), Integer.toString(year)));
			}
			return ticks;
		}

		List<Tick> percents() {
			List<Tick> steps = new ArrayList<>();
			for (int half = 0; half <= 2; half++) {
				double percent = this.most * half / 2.0;
				steps.add(new Tick(y(percent), String.format(Locale.ROOT, "%.0f%%", percent)));
			}
			return steps;
		}

	}

}
