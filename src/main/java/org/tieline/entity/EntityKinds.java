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
import org.tieline.time.Presumption;

/** What is recorded of any entity: affiliations, metrics and assessments. */
@Configuration(proxyBeanMethods = false)
class EntityKinds {

	static final String METRIC = "METRIC";

	/** Years for which a department, a seat or a membership is presumed. */
	private static final int INSTITUTION = 10;

	@Bean
	KindOfFact affiliation() {
		return KindOfFact.state(AffiliationRole.KIND, "affiliations.csv")
			.participant("member", Role.SUBJECT)
			.participant("of", Role.OBJECT)
			.identity(AffiliationRole.ATTRIBUTE,
					Stream.of(AffiliationRole.values()).map(AffiliationRole::name).toArray(String[]::new))
			.tie("AFFILIATED", "member", "of")
			.presumed(EntityKinds::presumption)
			.saying(EntityKinds::affiliationSentence);
	}

	/**
	 * A person changes posts soon. A department, a seat or a membership lasts; a
	 * subsidiary is sold like any stake.
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

	private static String affiliationSentence(FactWords fact) {
		String how = switch (AffiliationRole.valueOf(fact.attribute(AffiliationRole.ATTRIBUTE))) {
			case HEADQUARTERED_IN -> fact.verb("has its headquarters in", "had its headquarters in");
			case PART_OF -> fact.verb("is part of", "was part of");
			case MEMBER_OF -> fact.verb("is a member of", "was a member of");
			case SUBSIDIARY_OF -> fact.verb("is a subsidiary of", "was a subsidiary of");
			case OFFICE_OF -> office(fact);
			case EMPLOYED_BY -> fact.verb("works for", "worked for");
			case HOSTS -> fact.verb("hosts bases of", "hosted bases of");
		};
		return fact.nameOf("member") + how
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
