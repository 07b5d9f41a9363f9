package org.tieline.analysis;

import java.util.List;

/**
 * The way of a line from one box to another. In a column between the two it has a row of
 * its own, so that it runs behind no box.
 *
 * @param from where it starts
 * @param to where it ends
 * @param lanes the heights of its rows in the columns between, from its start on
 */
record PathRoute(PathDrawing.Box from, PathDrawing.Box to, List<Integer> lanes) {

	PathRoute {
		lanes = List.copyOf(lanes);
	}

	private boolean same() {
		return this.to.x() == this.from.x();
	}

	/**
	 * Whether it leaves its first box on the right, as it does for a box above or below.
	 */
	private boolean right() {
		return this.to.x() >= this.from.x();
	}

	private int startX() {
		return right() ? this.from.x() + PathDrawing.BOX_WIDTH : this.from.x();
	}

	private int endX() {
		return right() && !same() ? this.to.x() : this.to.x() + PathDrawing.BOX_WIDTH;
	}

	private int lane(int at, boolean leaving) {
		int left = this.from.x() + (right() ? 1 : -1) * (at + 1) * PathDrawing.COLUMN;
		return (leaving == right()) ? left + PathDrawing.BOX_WIDTH : left;
	}

	private int bend(int start, int end) {
		return same() ? start + (PathDrawing.COLUMN - PathDrawing.BOX_WIDTH) / 2 : (start + end) / 2;
	}

	/** The attribute {@code d}. */
	String path() {
		StringBuilder path = new StringBuilder("M" + startX() + " " + this.from.middle());
		int x = startX();
		int y = this.from.middle();
		for (int at = 0; at < this.lanes.size(); at++) {
			curve(path, x, y, lane(at, false), this.lanes.get(at));
			x = lane(at, true);
			y = this.lanes.get(at);
			path.append(" L").append(x).append(' ').append(y);
		}
		curve(path, x, y, endX(), this.to.middle());
		return path.toString();
	}

	private void curve(StringBuilder path, int x, int y, int endX, int endY) {
		int bend = bend(x, endX);
		path.append(" C" + bend + " " + y + " " + bend + " " + endY + " " + endX + " " + endY);
	}

	/** The part that its label stands on: a row of its own, if it has one. */
	LabelPlaces.Curve labelled() {
		if (this.lanes.isEmpty()) {
			return new LabelPlaces.Curve(startX(), this.from.middle(), bend(startX(), endX()), endX(),
					this.to.middle());
		}
		int at = this.lanes.size() / 2;
		int y = this.lanes.get(at);
		int in = lane(at, false);
		int out = lane(at, true);
		return new LabelPlaces.Curve(in, y, (in + out) / 2, out, y);
	}

	/** The points of an arrow head at its end, or at its start. */
	String arrow(boolean atEnd) {
		int x = atEnd ? endX() : startX();
		int y = atEnd ? this.to.middle() : this.from.middle();
		boolean toTheRight = atEnd ? right() && !same() : !right();
		int back = toTheRight ? x - 9 : x + 9;
		return x + "," + y + " " + back + "," + (y - 5) + " " + back + "," + (y + 5);
	}

}
