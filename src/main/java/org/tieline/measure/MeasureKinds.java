package org.tieline.measure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.Verb;
import org.tieline.time.Presumption;
import org.tieline.value.Period;

/** The kinds of fact about law: restrictions, and versions of measures. */
@Configuration(proxyBeanMethods = false)
class MeasureKinds {

	static final String RESTRICTION = KindsOfFact.RESTRICTION;

	static final String MEASURE_VERSION = KindsOfFact.MEASURE_VERSION;

	/** How far a measure that is not in force yet had come; blank: it was announced. */
	static final String STEP = "step";

	@Bean
	KindOfFact restriction() {
		return KindOfFact.state(RESTRICTION, "restrictions.csv")
			.participant("authority", Role.SUBJECT)
			.optional("measure", Role.MEASURE, EntityKind.MEASURE)
			.participant("target", Role.OBJECT)
			.optional("jurisdiction", Role.JURISDICTION, EntityKind.COUNTRY)
			.identity("effect", RestrictionEffect.words())
			.perClaim("scope")
			.flow("penalty", "penalty", false)
			.stock(RestrictionDeadline.ASPECT, RestrictionDeadline.ASPECT, false)
			.tie(TieForm.of("RESTRICTS", "authority", "target")
				.sort("effect")
				.hopVerb(MeasureKinds::hopVerb)
				.noun((sort) -> sort.word().equals("OTHER") ? "other measures" : TieForm.plain(sort.word()))
				.detail(MeasureKinds::namedBeside)
				.scoped(RestrictionEffect.ofScope())
				.onlyAsGoodAsItsWeakest()
				.byMeasure())
			.event(MeasureKinds::event)
			.endApart((restriction) -> "INDICTMENT".equals(restriction.attributes().get("effect")))
			.presumed((restriction) -> effectOf(restriction.attributes().getOrDefault("effect", "")).reach())
			.saying(MeasureKinds::sentence);
	}

	private static String sentence(FactWords fact) {
		RestrictionEffect effect = RestrictionEffect.of(fact.attribute("effect"));
		String present = effect.verb(false);
		String past = effect.verb(true);
		return fact.nameOf("authority") + (effect.isAct() ? fact.act(present, past) : fact.verb(present, past))
				+ fact.within("target") + penalty(fact) + place(fact)
				+ beside(fact, effect, RestrictionDeadline.words(fact, RestrictionScope.of(fact.view()).named()))
				+ fact.naming("measure", " by %s") + fact.plannedFor();
	}

	/** Where it applies, unless the name of the target ends with the same words. */
	private static String place(FactWords fact) {
		String place = fact.naming("jurisdiction", " in %s");
		return fact.nameOf("target").endsWith(place) ? "" : place;
	}

	/**
	 * The effect, the scope and the deadline in parentheses: the effect where the verb
	 * does not say it, the scope wherever it is on record, since an act is hardly ever
	 * about everything.
	 * @param deadline the deadline in words; empty: none is told
	 */
	private static String beside(FactWords fact, RestrictionEffect effect, String deadline) {
		if (effect == RestrictionEffect.INDICTMENT) {
			return " (" + ChargeWords.of(fact) + ")";
		}
		String scope = RestrictionScope.of(fact.view()).words();
		String named = effect.isNamedBeside() ? fact.plain("effect") : "";
		String words = (scope.isEmpty() || scope.equals(named)) ? named
				: named.isEmpty() ? scope : named + ": " + scope;
		String told = Stream.of(words, deadline).filter((one) -> !one.isEmpty()).collect(Collectors.joining("; "));
		return told.isEmpty() ? "" : " (" + told + ")";
	}

	private static Verb hopVerb(String effect) {
		RestrictionEffect one = effectOf(effect);
		return new Verb(one.verb(false), one.verb(true), one.isAct());
	}

	private static RestrictionEffect effectOf(String word) {
		return word.isEmpty() ? RestrictionEffect.OTHER : RestrictionEffect.of(word);
	}

	/** The effect in parentheses, where the verb does not say what it does. */
	private static String namedBeside(String effect) {
		String named = effect.equals("OTHER") ? "other measures" : TieForm.plain(effect);
		return RestrictionEffect.of(effect).isNamedBeside() ? " (" + named + ")" : "";
	}

	private static String event(FactWords fact) {
		String effect = fact.plain("effect");
		RestrictionEffect sort = effectOf(fact.attribute("effect"));
		String what = switch (effect) {
			case "permission" -> "the permission for ";
			case "conditions" -> "the conditions for ";
			case "review" -> "the review of ";
			case "fine" -> "the fine on ";
			case "indictment" -> "the indictment of ";
			case "designation" -> "the designation of ";
			case "initial designation" -> "the initial designation of ";
			case "finding" -> "the finding on ";
			case "stay" -> "the stay of a decision of ";
			case "veto" -> "the veto of a deal of ";
			case "exclusion" -> "the exclusion of ";
			case "reimbursement" -> "the payments to replace equipment of ";
			case "other", "" -> "the measures on ";
			default -> "the restriction of ";
		};
		String beside = (sort == RestrictionEffect.INDICTMENT) ? " (" + ChargeWords.NO_VERDICT + ")"
				: beside(fact, sort, "");
		boolean measure = fact.view().fact().participant("measure") != null;
		return what + fact.within("target") + place(fact) + beside + " by " + fact.within("authority")
				+ (measure ? " under \"" + fact.nameOf("measure") + "\"" : "");
	}

	private static String penalty(FactWords fact) {
		return fact.figure("penalty", false)
			.filter((one) -> !one.isAhead())
			.map((one) -> " " + one.text() + one.remark())
			.orElse("");
	}

	@Bean
	KindOfFact measureVersion() {
		return KindOfFact.state(MEASURE_VERSION, "measure_versions.csv")
			.participant("measure", Role.MEASURE, EntityKind.MEASURE)
			.identity("version")
			.identity("state", "IN_FORCE", "SUSPENDED", "REPEALED", "ANNOUNCED")
			.perClaim("ownership_threshold")
			.perClaim("affiliates_of")
			.perClaim(STEP, "PROPOSED", "INTRODUCED", "DECIDED", "APPROVED", "PASSED", "ADOPTED", "SIGNED", "ISSUED",
					"PUBLISHED")
			.event(MeasureKinds::versionSubject)
			.presumed(Presumption.LAW)
			.saying(MeasureKinds::versionSentence);
	}

	/**
	 * A version is what is in force. Announced, suspended and repealed is the measure
	 * itself.
	 */
	private static String versionSubject(FactWords fact) {
		String measure = "\"" + fact.nameOf("measure") + "\"";
		return fact.attribute("state").equals("IN_FORCE") ? "version " + fact.attribute("version") + " of " + measure
				: measure;
	}

	/**
	 * An announcement and a repeal are events of a day. What is announced is pending up
	 * to its end.
	 */
	private static String versionSentence(FactWords fact) {
		Period period = fact.view().period();
		String state = fact.attribute("state");
		boolean ofADay = state.equals("ANNOUNCED") || state.equals("REPEALED");
		if (ofADay && period != null && (period.to() == null || period.from() != null)) {
			String until = state.equals("ANNOUNCED") ? " and pending until " : ", until ";
			return fact.nameOf("measure") + fact.act("is", "was") + VersionDates.ofAct(fact, period)
					+ ((period.to() == null || period.to().equals(period.from())) ? "" : until + period.to());
		}
		String is = ofADay ? fact.act("is", "was") : fact.verb("is", "was");
		return fact.nameOf("measure") + is + fact.narrowed("state", STEP)
				+ ((period != null) ? " " + VersionDates.ofPeriod(fact.view(), period) : "");
	}

}
