package org.tieline.supply;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Presumption;

/** Supply links, production and requirements. */
@Configuration(proxyBeanMethods = false)
class SupplyKinds {

	static final String SUPPLY = "SUPPLY";

	static final String PRODUCTION = "PRODUCTION";

	static final String REQUIREMENT = "REQUIREMENT";

	@Bean
	KindOfFact supply() {
		return KindOfFact.state(SUPPLY, "supplies.csv")
			.participant("supplier", Role.SUBJECT)
			.participant("customer", Role.OBJECT)
			.optional("product", Role.PRODUCT, EntityKind.PRODUCT)
			.perClaimElse("supply_status", "UNKNOWN", "IN_USE", "PLANNED", "TRIAL", "REMOVING", "REMOVED")
			.flow("amount", "amount", false)
			.flow("share_of_supplier_revenue", "shareOfSupplierRevenue", true)
			.flow("share_of_customer_purchases", "shareOfCustomerPurchases", true)
			.stock("share_of_customer_network", "shareOfCustomerNetwork", true)
			.flow("share_of_contract", "shareOfContract", true)
			.tie("SUPPLIES", "supplier", "customer")
			.presumed(Presumption.ofYears(3))
			.saying(SupplyKinds::supplySentence);
	}

	private static String supplySentence(FactWords fact) {
		return fact.nameOf("supplier") + fact.verb(" supplies ", " supplied ") + fact.nameOf("customer")
				+ fact.naming("product", " with %s") + fact.view().stage().remark();
	}

	@Bean
	KindOfFact production() {
		return KindOfFact.state(PRODUCTION, "productions.csv")
			.participant("company", Role.SUBJECT)
			.participant("product", Role.PRODUCT, EntityKind.PRODUCT)
			.stock("capacity", "capacity", false)
			.tie("PRODUCES", "company", "product")
			.presumed(Presumption.ofYears(3))
			.saying((fact) -> fact.nameOf("company") + fact.verb(" makes ", " made ") + fact.nameOf("product"));
	}

	@Bean
	KindOfFact requirement() {
		return KindOfFact.state(REQUIREMENT, "requirements.csv")
			.participant("product", Role.SUBJECT, EntityKind.PRODUCT)
			.participant("input", Role.OBJECT, EntityKind.PRODUCT)
			.perClaim("essential", "yes", "no")
			.tie("REQUIRES", "product", "input")
			.presumed(Presumption.ofYears(5))
			.saying((fact) -> fact.nameOf("product") + " needs " + fact.nameOf("input"));
	}

}
