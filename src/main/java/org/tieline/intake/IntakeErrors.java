package org.tieline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/** Collects what is wrong with a record that is handed in: one run names many faults. */
public final class IntakeErrors {

	private static final int SHOWN = 20;

	private final String what;

	/** Who gives way if claims contradict each other. */
	private final Predicate<Place> later;

	private final List<String> messages = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	/** What is wrong with the draft at a place, and the remedy. */
	public record Fault(Place place, String message) {
	}

	/**
	 * Starts without a fault.
	 * @param what what is handed in, as the refusal names it: {@code the seed tables}
	 */
	public IntakeErrors(String what) {
		this(what, (place) -> false);
	}

	/**
	 * Starts without a fault.
	 * @param what what is handed in, as the refusal names it
	 * @param later which drafts come after all others, so that the others stay
	 */
	public IntakeErrors(String what, Predicate<Place> later) {
		this.what = what;
		this.later = later;
	}

	/** Whether a draft comes after all others, wherever it stands. */
	boolean isLater(Place place) {
		return this.later.test(place);
	}

	/**
	 * Notes a fault.
	 * @param place where it is
	 * @param message what is wrong, and the remedy
	 */
	public void add(Place place, String message) {
		this.messages.add(place + ": " + message);
		this.faults.add(new Fault(place, message));
	}

	/** Notes a fault of a draft. */
	public void add(Draft draft, String message) {
		add(draft.place(), message);
	}

	/**
	 * Notes a fault of one value of a draft.
	 * @param column the name of the value; null: the fault is one of all its values
	 */
	void add(Draft draft, @Nullable String column, String message) {
		this.messages.add(draft.place().at(column) + ": " + message);
		this.faults.add(new Fault(draft.place(), message));
	}

	/** What was noted so far, in that order. */
	public List<Fault> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * Stops the intake if anything is wrong.
	 * @throws Problem of the kind {@code BAD_USER_INPUT}, with the first twenty faults
	 */
	public void check() {
		if (this.messages.isEmpty()) {
			return;
		}
		StringBuilder text = new StringBuilder(this.what + " cannot be loaded; nothing was changed. ");
		text.append(
				String.join(System.lineSeparator(), this.messages.subList(0, Math.min(SHOWN, this.messages.size()))));
		if (this.messages.size() > SHOWN) {
			text.append(System.lineSeparator()).append("and ").append(this.messages.size() - SHOWN).append(" more");
		}
		throw new Problem(Kind.BAD_USER_INPUT, this.messages.getFirst().split(": ", 2)[0], text.toString(), null);
	}

}
