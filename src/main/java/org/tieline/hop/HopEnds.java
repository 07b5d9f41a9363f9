package org.tieline.hop;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.TieKind;
import org.tieline.evidence.Verb;
import org.tieline.hop.HopEvidence.End;

/**
 * The two ends of a hop in its sentence, and the verb between them.
 *
 * @param from who does it, as at the start of a sentence
 * @param whom to whom, within the sentence
 * @param country words about a country that represents its members; blank: none
 * @param plural whether more than one does it
 * @param government whether a government does it
 * @param office the words for an office of these ends; a department is one, a person
 * holds one
 */
record HopEnds(String from, String whom, String country, boolean plural, boolean government, Verb office) {

	/** What the tie says, which does not know whose office it is. */
	private static final Verb OFFICE = new Verb("is in an office of", "was in an office of");

	static HopEnds of(HopEvidence hop) {
		End from = hop.from();
		End to = hop.to();
		String whom = NounPhrase.of(to.kind(), to.name(), from.name());
		boolean isGroup = to.kind() == EntityKind.GROUP && hop.form().kind() == TieKind.AFFILIATED;
		return new HopEnds(NounPhrase.first(from.kind(), from.name()),
				isGroup ? "the group \"" + to.name() + "\"" : whom, hop.ofCountry() ? ", its recorded country" : "",
				NounPhrase.isPlural(from.kind(), from.name()), from.kind() == EntityKind.GOVERNMENT,
				office(from.kind(), to.kind()));
	}

	private static Verb office(EntityKind from, EntityKind to) {
		String in = (to == EntityKind.COMPANY) ? "at" : "in";
		return (from == EntityKind.PERSON || from == EntityKind.GROUP)
				? new Verb("holds office " + in, "held office " + in) : new Verb("is an office of", "was an office of");
	}

	HopEnds withoutCountry() {
		return new HopEnds(this.from, this.whom, "", this.plural, this.government, this.office);
	}

	/** The words of a hop that rests on a recorded country alone. */
	String ofCountry() {
		return this.government ? this.from + " is the government of " + this.whom
				: this.from + " has " + this.whom + " as its recorded country";
	}

	/** The words of a sort, with its object. */
	String says(HopSort sort) {
		return withObject(verb(sort));
	}

	/** The words of several sorts together. The first sort has the best status. */
	String saysAny(HopSort first, boolean past) {
		return withObject(inflected(first, "", past));
	}

	/** The words of a sort, without its object. */
	String verb(HopSort sort) {
		return inflected(sort, sort.word(), sort.past());
	}

	private String inflected(HopSort sort, String word, boolean past) {
		Verb form = sort.form().verb().apply(word);
		Verb said = form.equals(OFFICE) ? this.office : form;
		if (sort.ahead()) {
			return (past ? "might " : "may ") + Inflection.infinitive(service(said.present()));
		}
		String verb = service(said.in(past));
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
