package org.tieline.supply;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.Claim;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.TieForm;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

/**
 * The kinds of fact about supply: supply links, production and requirements.
 */
@Configuration(proxyBeanMethods = false)
class SupplyKinds {

	static final String SUPPLY = "SUPPLY";

	private static final String STATUS = "supply_status";

	static final String PRODUCTION = "PRODUCTION";

	static final String REQUIREMENT = "REQUIREMENT";

	@Bean
	KindOfFact supply() {
		return KindOfFact.state(SUPPLY, "supplies.csv")
			.participant("supplier", Role.SUBJECT)
			.participant("customer", Role.OBJECT)
			.optional("product", Role.PRODUCT, EntityKind.PRODUCT)
			.perClaimElse(STATUS, "UNKNOWN", "IN_USE", "PLANNED", "TRIAL", "REMOVING", "REMOVED")
			.flow("amount", "amount", false)
			.flow("share_of_supplier_revenue", "shareOfSupplierRevenue", true)
			.flow("share_of_customer_purchases", "shareOfCustomerPurchases", true)
			.stock("share_of_customer_network", "shareOfCustomerNetwork", true)
			.flow("share_of_contract", "shareOfContract", true)
			.tie(TieForm.of("SUPPLIES", "supplier", "customer").hopVerb("supplies", "supplied"))
			.event((fact) -> "the supply of " + fact.nameOf("customer") + " by " + fact.nameOf("supplier")
					+ fact.naming("product", " with %s"))
			.presumed(Presumption.ofYears(3))
			.saying(SupplyKinds::supplySentence);
	}

	private static String supplySentence(FactWords fact) {
		return fact.nameOf("supplier") + fact.tieVerb() + fact.within("customer") + fact.naming("product", " with %s")
				+ fact.plannedFor() + fact.view().stage().remark() + (isBeingRemoved(fact.view()) ? (fact.isPast()
						? " (its removal then decided or under way)" : " (its removal decided or under way)") : "");
	}

	/**
	 * Whether a claim states that the link is being removed, and no later claim
	 * contradicts it. At a date this needs a claim that was made by then. Its start is
	 * that of the supply, and tells nothing about the removal.
	 */
	private static boolean isBeingRemoved(FactView link) {
		return "REMOVING".equals(link.newestDetail(STATUS)) && link.claims()
			.stream()
			.anyMatch((claim) -> claim.affirms() && "REMOVING".equals(claim.details().get(STATUS))
					&& isMadeBy(claim, link.lens().asOf()));
	}

	private static boolean isMadeBy(Claim claim, @Nullable PartialDate asOf) {
		PartialDate made = (claim.asOf() != null) ? claim.asOf() : claim.source().publishedOn();
		return asOf == null || (made != null && !made.firstDay().isAfter(asOf.lastDay()));
	}

	@Bean
	KindOfFact production() {
		return KindOfFact.state(PRODUCTION, "productions.csv")
			.participant("company", Role.SUBJECT)
			.participant("product", Role.PRODUCT, EntityKind.PRODUCT)
			.stock("capacity", "capacity", false)
			.tie(TieForm.of("PRODUCES", "company", "product").hopVerb("makes", "made"))
			.event((fact) -> "the making of " + fact.nameOf("product") + " by " + fact.nameOf("company"))
			.presumed(Presumption.ofYears(3))
			.saying((fact) -> fact.nameOf("company")
					+ (isService(fact) ? fact.verb("provides", "provided") : fact.tieVerb()) + fact.within("product")
					+ fact.plannedFor());
	}

	private static boolean isService(FactWords fact) {
		return fact.within("product").matches(".*\\bservices\\b.*");
	}

	@Bean
	KindOfFact requirement() {
		return KindOfFact.state(REQUIREMENT, "requirements.csv")
			.participant("product", Role.SUBJECT, EntityKind.PRODUCT)
			.participant("input", Role.OBJECT, EntityKind.PRODUCT)
			.perClaim("essential", "yes", "no")
			.tie(TieForm.of("REQUIRES", "product", "input").hopVerb("needs", "needed"))
			.event((fact) -> "the need for " + fact.nameOf("input") + " in " + fact.nameOf("product"))
			.presumed(Presumption.ofYears(5))
			.saying((fact) -> fact.nameOf("product") + (isEssential(fact) ? fact.tieVerb() : fact.verb("uses", "used"))
					+ fact.within("input"));
	}

	/**
	 * Whether the input is essential: no claim says that the product can do without it.
	 */
	private static boolean isEssential(FactWords fact) {
		return !"no".equals(fact.view().newestDetail("essential"));
	}

}
