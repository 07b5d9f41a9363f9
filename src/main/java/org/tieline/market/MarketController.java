package org.tieline.market;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.problem.Problem;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** GraphQL fields of market shares and concentration. */
@Controller
class MarketController {

	/**
	 * The market with an id.
	 * @throws Problem BAD_USER_INPUT if no market has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Entity> market(@Argument String id, RecordAccess access) {
		return access.require("id", id, EntityKind.MARKET);
	}

	/**
	 * Market shares of a company.
	 * @throws Problem BAD_USER_INPUT if no market has the id, or the filter names what is
	 * not on record
	 */
	@SchemaMapping(typeName = "Company")
	CompletableFuture<List<FactView>> marketShares(Entity company, @Argument @Nullable String market, FactFilter filter,
			RecordAccess access) {
		return access.facts(company.id(), MarketKinds.MARKET_SHARE, Role.SUBJECT)
			.thenCombine(access.require("market", market, EntityKind.MARKET), (facts, known) -> filter
				.list(facts.with("market", market), Facts::holding, FactOrder.NEWEST_PUBLISHED));
	}

	/**
	 * Shares of a market.
	 * @throws Problem BAD_USER_INPUT if no entity has the id of the speaker
	 */
	@SchemaMapping(typeName = "Market")
	CompletableFuture<List<FactView>> shares(Entity market, @Argument @Nullable PartialDate period,
			@Argument @Nullable String speaker, RecordAccess access) {
		return sharesOf(market, speaker, access).thenApply((facts) -> facts
			.where((fact) -> period == null || Objects.requireNonNull(fact.period()).touches(period))
			.holding()
			.stream()
			.sorted(NEWEST_LARGEST)
			.toList());
	}

	/**
	 * The concentration of a market in a period.
	 * @throws Problem BAD_USER_INPUT if the lens has another date than {@code period}
	 */
	@SchemaMapping(typeName = "Market")
	CompletableFuture<@Nullable Concentration> concentration(Entity market, @Argument PartialDate period,
			@Argument @Nullable String speaker, @Argument Concentration.@Nullable Assumption assumption,
			RecordAccess access) {
		PartialDate asOf = access.lens().asOf();
		if (asOf != null && !asOf.equals(period)) {
			throw Problem.badInput("period", "the lens asks for " + asOf + ", this field for " + period
					+ "; leave asOf out of the lens, or make them the same");
		}
		Concentration.Assumption taken = (assumption != null) ? assumption : Concentration.Assumption.NONE;
		return sharesOf(market, speaker, access).thenApply((facts) -> {
			List<FactView> shares = ofOnePeriod(facts, period);
			Set<String> firms = shares.stream().map(NamedShare::firm).collect(Collectors.toSet());
			return Concentration.of(shares, FirmTies.of(firms, access.lens().at(period), access.snapshot()), taken);
		});
	}

	/**
	 * The shares of the shortest period that covers the date: a quarter before its year.
	 */
	private static List<FactView> ofOnePeriod(Facts facts, PartialDate date) {
		List<FactView> covering = facts.holding()
			.stream()
			.filter((fact) -> Objects.requireNonNull(fact.period()).covers(date))
			.toList();
		return covering.stream()
			.map(FactView::period)
			.filter(Objects::nonNull)
			.min(Comparator.comparing(Period::days))
			.map((shortest) -> covering.stream().filter((fact) -> shortest.equals(fact.period())).toList())
			.orElse(List.of());
	}

	private static CompletableFuture<Facts> sharesOf(Entity market, @Nullable String speaker, RecordAccess access) {
		return access.facts(market.id(), MarketKinds.MARKET_SHARE, Role.MARKET)
			.thenCombine(access.require("speaker", speaker),
					(facts, known) -> (speaker == null) ? facts : onlySaidBy(facts, speaker));
	}

	/**
	 * The shares from the claims of one speaker alone.
	 * @param speaker id of the speaker
	 */
	private static Facts onlySaidBy(Facts facts, String speaker) {
		return new Facts(facts.all().stream().map((view) -> view.saidBy(speaker)).filter(Objects::nonNull).toList(),
				facts.lens());
	}

	private static final Comparator<FactView> NEWEST_LARGEST = Comparator
		.comparing((FactView fact) -> Objects.requireNonNull(fact.period()).lastDay())
		.reversed()
		.thenComparing((fact) -> Objects.requireNonNull(fact.period()).days())
		.thenComparing(MarketController::percent, Comparator.reverseOrder())
		.thenComparing(FactView::id);

	private static BigDecimal percent(FactView fact) {
		Quantity value = fact.value();
		return (value != null && value.low() != null) ? value.low() : BigDecimal.ZERO;
	}

}
