package org.tieline.dataset;

/** Takes nothing: a look into a file that is read afterwards. */
final class NoTarget implements Target {

	@Override
	public void thing(Thing thing) {
	}

	@Override
	public void said(Said said) {
	}

	@Override
	public void leftOut(long line, String reason) {
	}

	@Override
	public void broken(long line, Fault fault) {
	}

	@Override
	public void notKept(String field, int times) {
	}

}
