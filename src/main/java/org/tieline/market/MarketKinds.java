package org.tieline.market;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Measurement;
import org.tieline.value.Period;
import org.tieline.voice.Attribution;

/**
 * The kinds of fact about markets: shares and ranks, which are numbers of a market and
 * period.
 */
@Configuration(proxyBeanMethods = false)
class MarketKinds {

	static final String MARKET_SHARE = "MARKET_SHARE";

	static final String MARKET_RANK = "MARKET_RANK";

	@Bean
	KindOfFact marketShare() {
		return KindOfFact.measurement(MARKET_SHARE, "market_shares.csv", "percent")
			.participant("company", Role.SUBJECT)
			.participant("market", Role.MARKET, EntityKind.MARKET)
			.unit("percent")
			.partsOf("market")
			.saying((fact) -> sentence(fact, " of ", "a share of "));
	}

	@Bean
	KindOfFact marketRank() {
		return KindOfFact.measurement(MARKET_RANK, "market_ranks.csv", "rank")
			.participant("company", Role.SUBJECT)
			.participant("market", Role.MARKET, EntityKind.MARKET)
			.unit("rank")
			.saying((fact) -> sentence(fact, " in ", "a rank in "));
	}

	/** What the speaker did not give is not told as given. */
	private static String made(FactWords fact) {
		return fact.view().measurement(null, false).map(Measurement::made).orElse("");
	}

	private static String sentence(FactWords fact, String of, String some) {
		String value = fact.number();
		Period period = fact.view().period();
		return fact.nameOf("company") + fact.verb("has", "had")
				+ (!value.isEmpty() ? value + made(fact) + of : some) + fact.within("market")
				+ ((period != null) ? " " + period.words() : "") + Attribution.of(fact.view());
	}

}
