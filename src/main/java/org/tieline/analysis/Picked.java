package org.tieline.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.page.PageLens;

/**
 * One end of a question as its form shows it.
 *
 * @param name the parameter
 * @param label what is asked for
 * @param end what was given; null: nothing
 * @param offers links to the page with an entity that fits, if none is taken
 */
record Picked(String name, String label, @Nullable End end, List<NextStep> offers) {

	Picked {
		offers = List.copyOf(offers);
	}

	static Picked of(String name, String label, @Nullable End end, PageAddress address, PageLens lens) {
		List<NextStep> offers = (end == null) ? List.of()
				: end.offered()
					.stream()
					.map((one) -> new NextStep(one.name(), lens.at(address.with(name, one.id()).toString())))
					.toList();
		return new Picked(name, label, end, offers);
	}

	/** The id that was found; null: none. */
	public @Nullable String id() {
		return (this.end != null && this.end.found() != null) ? this.end.found().id() : null;
	}

	/** What the field of the form contains. */
	public String value() {
		String id = id();
		return (id != null) ? id : (this.end != null) ? this.end.given() : "";
	}

	/** The name of what was found, else what was given. */
	public String words() {
		return (this.end != null && this.end.found() != null) ? this.end.found().name() : value();
	}

	/** The same within a sentence: "the United Kingdom". */
	String wordsInSentence() {
		return (this.end != null && this.end.found() != null) ? this.end.found().inSentence() : words();
	}

	/** What was done with a name that is no id; null: nothing. */
	public @Nullable String note() {
		if (this.end == null) {
			return null;
		}
		End.Named found = this.end.found();
		if (found != null) {
			return this.end.guessed() ? "“" + this.end.given() + "” was taken as " + found.name() + "." : null;
		}
		return this.offers.isEmpty()
				? "No name on record is near “" + this.end.given()
						+ "”. Try fewer words, another spelling or another script."
				: "Several names fit “" + this.end.given() + "”. Choose one:";
	}

}
