package org.tieline.hop;

import java.util.ArrayList;
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

	private final boolean past;

	PathWords(Path path) {
		this.hops = path.hops();
		int[] asWalked = readings(this.hops);
		boolean down = !HopReading.leadsUp(asWalked) && HopReading.leadsUp(HopReading.backwards(asWalked));
		this.readings = down ? HopReading.backwards(asWalked) : asWalked;
		List<HopEvidence> evidence = this.hops.stream().map(Hop::evidence).toList();
		this.up = down ? evidence.reversed() : evidence;
		this.ends = down ? ends(this.hops).reversed() : ends(this.hops);
		this.past = evidence.stream().anyMatch((hop) -> !hop.restsOnCountry() && hop.isPast());
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
		String first = switch (HopReading.meaning(this.readings)) {
			case DEPENDENCE -> "Dependence: " + dependence();
			case INFLUENCE -> "Influence: " + influence();
			case NEIGHBOURHOOD -> "Neighbourhood: " + PathTurn.words(this.up, this.readings, this.ends, this.past)
					+ " This does not show that one end depends on the other or can influence it";
		};
		return FactWords.stopped(first) + weakness() + apart();
	}

	private String dependence() {
		int last = this.ends.size() - 1;
		if (this.up.getLast().form().kind() == TieKind.REQUIRES) {
			return within(0) + verb(0, "needs", "need", "needed") + within(last) + through(1, last);
		}
		if (this.up.getLast().form().kind() == TieKind.PRODUCES) {
			String maker = within(last - 1) + (this.past ? " was" : " is") + " a maker of " + within(last);
			return (last == 1) ? maker : supplied(0, last - 1) + "; " + maker;
		}
		return supplied(0, last);
	}

	private String supplied(int buyer, int seller) {
		return within(buyer) + verb(buyer, "gets", "get", "got") + "supplies from " + within(seller)
				+ through(buyer + 1, seller);
	}

	private String influence() {
		int last = this.ends.size() - 1;
		int leg = 0;
		while ((this.readings[leg] & HopReading.SUPPLIED) != 0) {
			leg++;
		}
		String influence = within(last) + (this.past ? " may have had influence on " : " may have influence on ")
				+ within(leg) + through(leg + 1, last);
		return (leg == 0) ? influence : influence + "; " + supplied(0, leg);
	}

	/** The remark on evidence below established; blank: there is none. */
	private String weakness() {
		int weakest = this.up.stream().mapToInt(HopEvidence::status).max().orElseThrow();
		boolean several = this.up.size() > 1;
		String remark = switch (Status.values()[weakest]) {
			case CORROBORATED, SINGLE_ORIGIN -> "";
			case CONTESTED -> "is contested";
			case ALLEGED -> "is alleged";
			case PLANNED -> "is planned, considered or on trial";
			case DENIED -> "is denied";
			case NOT_RECORDED -> "rests on a recorded country alone";
		};
		return remark.isEmpty() ? "" : (several ? " At least one of its ties " : " The tie ") + remark + ".";
	}

	private String apart() {
		boolean together = this.up.size() == 1 || Together.of(this.up) != null;
		return together ? "" : " Nothing shows that all of its ties held at one time.";
	}

	private String verb(int end, String singular, String plural, String past) {
		End who = this.ends.get(end);
		return " " + (this.past ? past : NounPhrase.isPlural(who.kind(), who.name()) ? plural : singular) + " ";
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
