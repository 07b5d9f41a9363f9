package org.tieline.market;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.Span;

/** GraphQL field of share series. */
@Controller
class ShareSeriesController {

	/**
	 * An answer with series of shares.
	 *
	 * @param markets the market asked for and, if asked for, its sister markets
	 * @param series series by market, then by house; empty: no figure is recorded
	 * @param undatedClaims number of claims that were left out because their date of
	 * publication is not known
	 */
	record ShareTable(List<SisterMarket> markets, List<ShareSeries> series, int undatedClaims) {
	}

	/**
	 * The share series of a market and, if asked for, of its sister markets.
	 * @throws Problem BAD_USER_INPUT if the lens has a date, or {@code companies} is
	 * empty
	 */
	@QueryMapping
	CompletableFuture<ShareTable> marketShareSeries(@Argument String market, @Argument boolean includeSisters,
			@Argument @Nullable List<String> companies, @Nullable Span span, RecordAccess access) {
		if (access.lens().asOf() != null) {
			throw Problem.badInput("lens.asOf", "a series is of many dates; leave it out, and give a span");
		}
		if (companies != null && companies.isEmpty()) {
			throw Problem.badInput("companies", "no firm would fit; name some, or leave it out for all");
		}
		CompletableFuture<@Nullable Entity> asked = access.require("market", market, EntityKind.MARKET);
		CompletableFuture<List<Entity>> all = access.markets();
		CompletableFuture<Facts> shares = access.facts(Via.KIND, "", Set.of(MarketKinds.MARKET_SHARE));
		CompletableFuture<?>[] firms = ((companies != null) ? companies : List.<String>of()).stream()
			.map((id) -> access.require("companies", id, EntityKind.COMPANY, EntityKind.GROUP))
			.toArray(CompletableFuture<?>[]::new);
		return CompletableFuture.allOf(asked, all, shares, CompletableFuture.allOf(firms)).thenApply((done) -> {
			List<Entity> markets = all.join();
			Entity itself = markets.stream().filter((one) -> one.id().equals(market)).findFirst().orElseThrow();
			List<SisterMarket> shown = SisterMarket.of(itself, includeSisters ? markets : List.of(itself));
			return table(shown, shares.join().where((share) -> companies == null || companies.contains(firm(share))),
					span);
		});
	}

	private static ShareTable table(List<SisterMarket> markets, Facts shares, @Nullable Span span) {
		Set<String> ids = Set.copyOf(markets.stream().map((one) -> one.market().id()).toList());
		Facts ours = shares.where((share) -> ids.contains(market(share)));
		List<FactView> recorded = ours.recorded();
		return new ShareTable(markets, markets.stream()
			.flatMap((one) -> ShareSeries
				.of(one, recorded.stream().filter((share) -> market(share).equals(one.market().id())).toList(), span)
				.stream())
			.toList(), ours.undatedClaims());
	}

	private static String market(FactView share) {
		return Objects.requireNonNull(share.fact().participant("market")).id();
	}

	private static String firm(FactView share) {
		return Objects.requireNonNull(share.fact().participant("company")).id();
	}

}
