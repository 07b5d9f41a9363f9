package org.tieline.ownership;

import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;

/** Stakes. */
@Configuration(proxyBeanMethods = false)
class OwnershipKinds {

	static final String STAKE = "STAKE";

	@Bean
	KindOfFact stake() {
		return KindOfFact.state(STAKE, "stakes.csv")
			.participant("holder", Role.SUBJECT)
			.participant("company", Role.OBJECT)
			.identity("interest", "EQUITY", "VOTING", "GOLDEN_SHARE", "UNKNOWN")
			.identity("directness", "DIRECT", "INDIRECT", "UNKNOWN")
			.stock("percent", "percent", true)
			.flow("cost", "cost", false)
			.tie("OWNS", "holder", "company")
			.saying(OwnershipKinds::sentence);
	}

	private static String sentence(FactView fact) {
		Optional<String> percent = fact.numberInWords("percent", true);
		String what = switch (fact.fact().attributes().getOrDefault("interest", "")) {
			case "VOTING" -> "the votes in ";
			case "GOLDEN_SHARE" -> "a golden share in ";
			default -> "";
		};
		String size = percent.map((one) -> one + " of ").orElse(what.isEmpty() ? "a stake in " : "");
		return fact.nameOf("holder") + fact.verb(" holds ", " held ") + size + what + fact.nameOf("company");
	}

}
