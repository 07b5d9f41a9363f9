package org.tieline.path;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;

/**
 * The two ends of a hop in its sentence, and the verb between them.
 *
 * @param from who does it, as at the start of a sentence
 * @param whom to whom, within the sentence
 * @param country what is said of a country that stands for who belongs to it; blank:
 * nothing
 * @param plural whether more than one does it
 * @param government whether a government does it
 */
record HopEnds(String from, String whom, String country, boolean plural, boolean government) {

	static HopEnds of(Hops hops, int hop) {
		Nodes nodes = hops.network.nodes;
		int from = hops.from[hop];
		int to = hops.to[hop];
		String whom = NounPhrase.of(nodes.kind(to), nodes.name(to), nodes.name(from));
		return new HopEnds(NounPhrase.first(nodes.kind(from), nodes.name(from)),
				(nodes.kind(to) == EntityKind.GROUP && TieKind.at(hops.kind[hop]) == TieKind.AFFILIATED)
						? "the group \"" + nodes.name(to) + "\"" : whom,
				hops.isOfCountry(hop) ? ", its recorded country" : "",
				NounPhrase.isPlural(nodes.kind(from), nodes.name(from)), nodes.kind(from) == EntityKind.GOVERNMENT);
	}

	HopEnds withoutCountry() {
		return new HopEnds(this.from, this.whom, "", this.plural, this.government);
	}

	/** What a hop says that rests on a country alone. */
	String ofCountry() {
		return this.government ? this.from + " is the government of " + this.whom
				: this.from + " has " + this.whom + " as its recorded country";
	}

	/** What a sort says, with its object. */
	String says(Sort sort) {
		return withObject(verb(sort));
	}

	/** What sorts say together, the first of which is the best. */
	String saysAny(Sort first, boolean past) {
		return withObject(inflected(first, "", past));
	}

	/** What a sort says, without its object. */
	String verb(Sort sort) {
		return inflected(sort, sort.name(), sort.past());
	}

	private String inflected(Sort sort, String name, boolean past) {
		if (sort.ahead()) {
			return (past ? "might " : "may ") + Inflection.infinitive(service(Verbs.of(sort.kind(), name, false)));
		}
		String verb = service(Verbs.of(sort.kind(), name, past));
		return this.plural ? Inflection.plural(verb) : verb;
	}

	/** Services are provided, goods are made. */
	private String service(String verb) {
		boolean service = this.whom.matches(".*\\bservices\\b.*");
		return !service ? verb : switch (verb) {
			case "makes" -> "provides";
			case "made" -> "provided";
			default -> verb;
		};
	}

	private String withObject(String verb) {
		String byLaw = " by law";
		return verb.endsWith(byLaw)
				? verb.substring(0, verb.length() - byLaw.length()) + " " + this.whom + this.country + byLaw
				: verb + " " + this.whom + this.country;
	}

}
