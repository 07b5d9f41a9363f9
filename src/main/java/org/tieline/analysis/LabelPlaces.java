package org.tieline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Finds places for the labels of a drawing: on their lines, and clear of boxes and of
 * labels that were placed before. The middle of a line is the best place, then what is
 * nearer to it. If all are taken, the one with the least overlap is used.
 */
final class LabelPlaces {

	/** The distance of one line of a label from the next. */
	static final int LINE = 13;

	/** The usual width of a letter, a little more than it needs. */
	private static final double LETTER = 6.2;

	/** From the baseline of a line to its top, and to its bottom. */
	private static final int ASCENT = 10;

	private static final int DESCENT = 3;

	/** Above its line, or below it, where a further line lower is still near it. */
	private static final int GAP = 5;

	private static final int BELOW = 14;

	/** How far from the middle of a line it is tried, and in which steps. */
	private static final double FARTHEST = 0.42;

	private static final double STEP = 0.02;

	private final List<Area> taken = new ArrayList<>();

	LabelPlaces(Collection<PathDrawing.Box> boxes) {
		boxes.forEach((box) -> this.taken
			.add(new Area(box.x(), box.y(), box.x() + PathDrawing.BOX_WIDTH, box.y() + PathDrawing.BOX_HEIGHT)));
	}

	/**
	 * A line of the drawing: it leaves its start and reaches its end level.
	 *
	 * @param bend the x at which it turns
	 */
	record Curve(int startX, int startY, int bend, int endX, int endY) {

		double x(double at) {
			double back = 1 - at;
			return back * back * back * this.startX + 3 * back * at * this.bend + at * at * at * this.endX;
		}

		double y(double at) {
			double back = 1 - at;
			return back * back * (back + 3 * at) * this.startY + at * at * (at + 3 * back) * this.endY;
		}

	}

	/** The middle of the first line of a label, on its baseline. */
	record Place(int x, int y) {
	}

	/** A rectangle. */
	record Area(double left, double top, double right, double bottom) {

		/** How much of it another one covers. */
		double shared(Area other) {
			double width = Math.min(this.right, other.right) - Math.max(this.left, other.left);
			double height = Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top);
			return (width > 0 && height > 0) ? width * height : 0;
		}

	}

	/** The room that a label needs at a place. */
	static Area area(int x, int y, List<String> labels) {
		double half = labels.stream().mapToInt(String::length).max().orElse(0) * LETTER / 2;
		return new Area(x - half, y - ASCENT, x + half, y + (labels.size() - 1) * LINE + DESCENT);
	}

	/** Parts of a line, those near its middle first. */
	private static double[] along() {
		return DoubleStream.iterate(0, (far) -> far <= FARTHEST, (far) -> far + STEP)
			.flatMap((far) -> (far > 0) ? DoubleStream.of(0.5 - far, 0.5 + far) : DoubleStream.of(0.5))
			.toArray();
	}

	/** The place of the next label, which is taken from now on. */
	Place place(Curve curve, List<String> labels) {
		Place best = new Place(0, 0);
		double least = Double.MAX_VALUE;
		for (double at : along()) {
			for (int shift : new int[] { -GAP - (labels.size() - 1) * LINE, BELOW, BELOW + LINE }) {
				Place place = new Place((int) Math.round(curve.x(at)), (int) Math.round(curve.y(at)) + shift);
				Area area = area(place.x(), place.y(), labels);
				double outside = Math.max(0, -area.top()) * 1000;
				double overlap = outside + this.taken.stream().mapToDouble(area::shared).sum();
				if (overlap < least) {
					least = overlap;
					best = place;
				}
			}
		}
		take(best.x(), best.y(), labels);
		return best;
	}

	/** Keeps the room of a label that has its place. */
	void take(int x, int y, List<String> labels) {
		this.taken.add(area(x, y, labels));
	}

}
