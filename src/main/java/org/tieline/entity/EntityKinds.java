package org.tieline.entity;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.Claim;
import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Presumption;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** What is recorded of any entity: affiliations, metrics and assessments. */
@Configuration(proxyBeanMethods = false)
class EntityKinds {

	static final String METRIC = "METRIC";

	/** Years for which a department, a seat or a membership is presumed. */
	private static final int INSTITUTION = 10;

	@Bean
	KindOfFact affiliation() {
		return KindOfFact.state("AFFILIATION", "affiliations.csv")
			.participant("member", Role.SUBJECT)
			.participant("of", Role.OBJECT)
			.identity("role", "HEADQUARTERED_IN", "PART_OF", "MEMBER_OF", "SUBSIDIARY_OF", "OFFICE_OF", "EMPLOYED_BY",
					"HOSTS")
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
		return switch (affiliation.attributes().getOrDefault("role", "")) {
			case "EMPLOYED_BY" -> Presumption.ofYears(1);
			case "OFFICE_OF" -> Presumption.ofYears(ofAPerson ? 1 : INSTITUTION);
			case "SUBSIDIARY_OF" -> Presumption.GENERAL;
			default -> Presumption.ofYears(INSTITUTION);
		};
	}

	private static String affiliationSentence(FactWords fact) {
		String how = switch (fact.attribute("role")) {
			case "HEADQUARTERED_IN" -> fact.verb(" has its headquarters in ", " had its headquarters in ");
			case "PART_OF" -> fact.verb(" is part of ", " was part of ");
			case "MEMBER_OF" -> fact.verb(" is a member of ", " was a member of ");
			case "SUBSIDIARY_OF" -> fact.verb(" is a subsidiary of ", " was a subsidiary of ");
			case "OFFICE_OF" -> isPerson(fact) ? fact.verb(" holds an office of ", " held an office of ")
					: fact.verb(" is an office of ", " was an office of ");
			case "EMPLOYED_BY" -> fact.verb(" works for ", " worked for ");
			default -> fact.verb(" hosts bases of ", " hosted bases of ");
		};
		return fact.nameOf("member") + how + fact.nameOf("of");
	}

	private static boolean isPerson(FactWords fact) {
		Entity member = fact.view().fact().participant("member");
		return member != null && member.kind() == EntityKind.PERSON;
	}

	@Bean
	KindOfFact metric() {
		return KindOfFact.measurement(METRIC, "metrics.csv", "value")
			.participant("subject", Role.SUBJECT)
			.identity("metric")
			.optional("counterparty", Role.OBJECT)
			.saying(EntityKinds::metricSentence);
	}

	private static String metricSentence(FactWords fact) {
		Quantity value = fact.view().value();
		Period period = fact.view().period();
		return fact.nameOf("subject") + ": " + fact.plain("metric") + fact.naming("counterparty", " (%s)") + " "
				+ ((value != null) ? value.text() : "unknown") + ((period != null) ? " " + period.words() : "");
	}

	@Bean
	KindOfFact assessment() {
		return KindOfFact.state("ASSESSMENT", "assessments.csv")
			.participant("subject", Role.SUBJECT)
			.identity("topic")
			.text("text")
			.saying(EntityKinds::assessmentSentence);
	}

	/** Always attributed: an assessment is somebody's word, never established. */
	private static String assessmentSentence(FactWords fact) {
		List<String> speakers = fact.view()
			.claims()
			.stream()
			.filter(Claim::says)
			.map(EntityKinds::speaker)
			.distinct()
			.toList();
		String others = (speakers.size() > 1) ? " and " + (speakers.size() - 1) + " more" : "";
		String said = speakers.isEmpty() ? "Denied" : "According to " + speakers.getFirst() + others;
		String text = fact.attribute("text");
		return said + ", of " + fact.nameOf("subject") + ": "
				+ (text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
	}

	private static String speaker(Claim claim) {
		Entity speaker = claim.speaker();
		String publisher = claim.source().publisher();
		if (speaker != null) {
			return speaker.name();
		}
		return (publisher != null) ? publisher : claim.source().title();
	}

}
