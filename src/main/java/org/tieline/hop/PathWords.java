package org.tieline.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HopEvidence.End;

/**
 * The meaning of a path in words. A path of dependence or influence is told from who
 * depends, or is influenced, whichever end it starts at.
 */
final class PathWords {

	private final List<Hop> hops;

	private final int[] readings;

	/** From who depends to whom on, if the path has that reading. */
	private final List<HopEvidence> up;

	private final List<End> ends;

	/** The weakest status of what sources claim. */
	private final Status weakest;

	private final boolean restsOnCountry;

	private final Mood mood;

	/** How the sentence is told; of a plan, in what may come. */
	enum Mood {

		PRESENT, PAST, AHEAD

	}

	PathWords(Path path) {
		this.hops = path.hops();
		int[] asWalked = readings(this.hops);
		boolean down = !HopReading.leadsUp(asWalked) && HopReading.leadsUp(HopReading.backwards(asWalked));
		this.readings = down ? HopReading.backwards(asWalked) : asWalked;
		List<HopEvidence> evidence = this.hops.stream().map(Hop::evidence).toList();
		this.up = down ? evidence.reversed() : evidence;
		this.ends = down ? ends(this.hops).reversed() : ends(this.hops);
		this.weakest = evidence.stream()
			.filter((hop) -> !hop.restsOnCountry())
			.map((hop) -> Status.values()[hop.status()])
			.max(Comparator.naturalOrder())
			.orElse(Status.CORROBORATED);
		this.restsOnCountry = evidence.stream().anyMatch(HopEvidence::restsOnCountry);
		boolean past = evidence.stream().anyMatch((hop) -> !hop.restsOnCountry() && hop.isPast());
		this.mood = past ? Mood.PAST : evidence.stream().anyMatch((hop) -> hop.status() == Status.PLANNED.ordinal())
				? Mood.AHEAD : Mood.PRESENT;
	}

	/** The readings of each hop as it is walked. */
	static int[] readings(List<Hop> hops) {
		return hops.stream().mapToInt((hop) -> hop.evidence().reading(hop.forward())).toArray();
	}

	private static List<End> ends(List<Hop> hops) {
		List<End> ends = new ArrayList<>();
		hops.forEach((hop) -> ends.add(hop.forward() ? hop.evidence().from() : hop.evidence().to()));
		Hop last = hops.getLast();
		ends.add(last.forward() ? last.evidence().to() : last.evidence().from());
		return ends;
	}

	/** The sentences. */
	String words() {
		String remark = this.weakest.remark() + ": ";
		String first = switch (HopReading.meaning(this.readings)) {
			case DEPENDENCE -> "Dependence" + remark + dependence();
			case INFLUENCE -> "Influence" + remark + influence();
			case NEIGHBOURHOOD ->
				"Neighbourhood" + remark + PathTurn.words(this.up, this.readings, this.ends, this.mood)
						+ " This does not show that one end depends on the other or can influence it";
		};
		return FactWords.stopped(first) + weakness() + apart();
	}

	private String dependence() {
		int last = this.ends.size() - 1;
		if (this.up.getLast().form().kind() == TieKind.REQUIRES) {
			return within(0) + verb(this.ends.getFirst(), this.mood, "needs", "need", "needed") + within(last)
					+ through(1, last);
		}
		if (this.up.getLast().form().kind() == TieKind.PRODUCES) {
			String maker = within(last - 1) + ((this.mood == Mood.PAST) ? " was" : " is") + " a maker of "
					+ within(last);
			return (last == 1) ? maker : supplied(0, last - 1) + "; " + maker;
		}
		return supplied(0, last);
	}

	private String supplied(int buyer, int seller) {
		return supplied(this.ends.get(buyer), this.ends.get(seller), this.mood) + through(buyer + 1, seller);
	}

	/** That somebody gets supplies from somebody. */
	static String supplied(End buyer, End seller, Mood mood) {
		return name(buyer) + verb(buyer, mood, "gets", "get", "got") + "supplies from " + name(seller);
	}

	/** The verb of influence, with a blank on both sides. */
	static String may(Mood mood) {
		return (mood == Mood.PAST) ? " may have had influence on " : " may have influence on ";
	}

	private String influence() {
		int last = this.ends.size() - 1;
		int leg = 0;
		while ((this.readings[leg] & HopReading.SUPPLIED) != 0) {
			leg++;
		}
		String influence = within(last) + may(this.mood) + within(leg) + through(leg + 1, last);
		return (leg == 0) ? influence : influence + "; " + supplied(0, leg);
	}

	/**
	 * The remarks on evidence below established, and on a recorded country in place of a
	 * claim; blank: there are none.
	 */
	private String weakness() {
		boolean several = this.up.size() > 1;
		String remark = switch (this.weakest) {
			case CORROBORATED, SINGLE_ORIGIN, NOT_RECORDED -> "";
			case CONTESTED -> "is contested";
			case ALLEGED -> "is alleged";
			case PLANNED -> "is planned, considered or on trial";
			case DENIED -> "is denied";
		};
		String claimed = remark.isEmpty() ? "" : (several ? " At least one of its ties " : " The tie ") + remark + ".";
		String country = !this.restsOnCountry ? ""
				: (!claimed.isEmpty() ? " Another one" : several ? " At least one of its ties" : " The tie")
						+ " rests on a recorded country alone.";
		return claimed + country;
	}

	private String apart() {
		boolean together = this.up.size() == 1 || Together.of(this.up) != null;
		return together ? "" : " Nothing shows that all of its ties held at one time.";
	}

	private static String verb(End who, Mood mood, String singular, String plural, String past) {
		return switch (mood) {
			case PRESENT -> " " + (NounPhrase.isPlural(who.kind(), who.name()) ? plural : singular) + " ";
			case PAST -> " " + past + " ";
			case AHEAD -> " may " + plural + " ";
		};
	}

	private String through(int from, int to) {
		if (from >= to) {
			return "";
		}
		List<String> names = new ArrayList<>();
		for (int i = from; i < to; i++) {
			names.add(within(i));
		}
		String last = names.removeLast();
		return " through " + (names.isEmpty() ? last : String.join(", ", names) + " and " + last);
	}

	private String within(int end) {
		return name(this.ends.get(end));
	}

	/** The name of an entity within a sentence. */
	static String name(End end) {
		return (end.kind() == EntityKind.GROUP) ? "the group \"" + end.name() + "\""
				: NounPhrase.of(end.kind(), end.name());
	}

}
