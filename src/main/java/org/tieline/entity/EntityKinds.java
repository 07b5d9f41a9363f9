package org.tieline.entity;

import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.Verb;
import org.tieline.time.Presumption;

/**
 * The kinds of fact that every entity can have: affiliations, metrics and assessments.
 */
@Configuration(proxyBeanMethods = false)
class EntityKinds {

	static final String METRIC = KindsOfFact.METRIC;

	/** Years for which a department, a seat or a membership is presumed. */
	private static final int INSTITUTION = 10;

	@Bean
	KindOfFact affiliation() {
		return KindOfFact.state(AffiliationRole.KIND, "affiliations.csv")
			.participant("member", Role.SUBJECT)
			.participant("of", Role.OBJECT)
			.identity(AffiliationRole.ATTRIBUTE, AffiliationRole.names())
			.tie(TieForm.of("AFFILIATED", "member", "of")
				.sort(AffiliationRole.ATTRIBUTE)
				.hopVerb(EntityKinds::hopVerb)
				.roles(AffiliationRole.names())
				.bearing(AffiliationRole.HEADQUARTERED_IN.name(), AffiliationRole.PART_OF.name(),
						AffiliationRole.SUBSIDIARY_OF.name(), AffiliationRole.OFFICE_OF.name())
				.clauses())
			.event((fact) -> "the affiliation of " + fact.nameOf("member") + " with " + fact.nameOf("of") + " ("
					+ fact.plain(AffiliationRole.ATTRIBUTE) + ")")
			.presumed(EntityKinds::presumption)
			.saying(EntityKinds::affiliationSentence);
	}

	/**
	 * People change posts often, so that a post has the general reach. A department, a
	 * seat or a membership lasts longer. A subsidiary has the reach of a stake.
	 */
	private static Presumption presumption(Fact affiliation) {
		Entity member = affiliation.participant("member");
		boolean ofAPerson = member != null && member.kind() == EntityKind.PERSON;
		return switch (AffiliationRole.valueOf(affiliation.attributes().getOrDefault(AffiliationRole.ATTRIBUTE, ""))) {
			case EMPLOYED_BY -> Presumption.ofYears(1);
			case OFFICE_OF -> Presumption.ofYears(ofAPerson ? 1 : INSTITUTION);
			case SUBSIDIARY_OF -> Presumption.GENERAL;
			case HEADQUARTERED_IN, PART_OF, MEMBER_OF, HOSTS -> Presumption.ofYears(INSTITUTION);
		};
	}

	/** What a role says; a hop does not know whether an office is a person's. */
	private static Verb hopVerb(String role) {
		return switch (AffiliationRole.valueOf(role)) {
			case HEADQUARTERED_IN -> new Verb("has its headquarters in", "had its headquarters in");
			case PART_OF -> new Verb("is part of", "was part of");
			case MEMBER_OF -> new Verb("is a member of", "was a member of");
			case SUBSIDIARY_OF -> new Verb("is a subsidiary of", "was a subsidiary of");
			case OFFICE_OF -> new Verb("is in an office of", "was in an office of");
			case EMPLOYED_BY -> new Verb("works for", "worked for");
			case HOSTS -> new Verb("hosts bases of", "hosted bases of");
		};
	}

	private static String affiliationSentence(FactWords fact) {
		String role = fact.attribute(AffiliationRole.ATTRIBUTE);
		return fact.nameOf("member") + (role.equals(AffiliationRole.OFFICE_OF.name()) ? office(fact) : fact.tieVerb())
				+ (isGroup(fact, "of") ? "the group \"" + fact.nameOf("of") + "\"" : fact.within("of"));
	}

	private static String office(FactWords fact) {
		boolean people = isGroup(fact, "member") || is(fact, "member", EntityKind.PERSON);
		String in = is(fact, "of", EntityKind.COMPANY) ? "at" : "in";
		return people ? fact.verb("holds office " + in, "held office " + in)
				: fact.verb("is an office of", "was an office of");
	}

	private static boolean isGroup(FactWords fact, String participant) {
		return is(fact, participant, EntityKind.GROUP);
	}

	private static boolean is(FactWords fact, String participant, EntityKind kind) {
		Entity entity = fact.view().fact().participant(participant);
		return entity != null && entity.kind() == kind;
	}

	@Bean
	KindOfFact metric() {
		return KindOfFact.measurement(METRIC, "metrics.csv", "value")
			.participant("subject", Role.SUBJECT)
			.identity("metric")
			.qualifier("qualifier")
			.naming(MetricVocabulary::named)
			.optional("counterparty", Role.OBJECT)
			.saying(MetricWords::of);
	}

	@Bean
	KindOfFact assessment() {
		return KindOfFact.state("ASSESSMENT", "assessments.csv")
			.participant("subject", Role.SUBJECT)
			.identity("topic")
			.text("text")
			.saying(AssessmentWords::of);
	}

}
