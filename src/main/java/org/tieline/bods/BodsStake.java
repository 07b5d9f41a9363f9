package org.tieline.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.SourceKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * A stake as a relationship. The source of the statement is a claim that gives the share:
 * the newest. A share that no one claim gives, because figures differ or belong to
 * several times, is nobody's. Without a share the source is the newest claim that states
 * the stake. All claims, denials included, are annotations.
 */
final class BodsStake {

	private final FactView stake;

	private final LocalDate today;

	private final List<Spell> spells;

	private final BodsDays days;

	/** The figure of each spell that has one. */
	private final Map<Spell, Measurement> figures = new LinkedHashMap<>();

	/** The claim that the statement is of; null: it is nobody's. */
	private final @Nullable Claim source;

	/**
	 * A stake.
	 * @param today no statement is of a later day
	 */
	BodsStake(FactView stake, LocalDate today) {
		this.stake = stake;
		this.today = today;
		this.spells = stake.spells().isEmpty() ? List.of(Spell.UNDATED) : stake.spells();
		this.days = new BodsDays(this.spells, today);
		for (Spell spell : this.spells) {
			stake.figureOf(spell, OwnershipKinds.PERCENT)
				.filter((one) -> newest(one.claims()) != null)
				.ifPresent((one) -> this.figures.put(spell, one));
		}
		this.source = source();
	}

	private @Nullable Claim source() {
		if (this.figures.isEmpty()) {
			return newest(this.stake.claims());
		}
		Measurement first = this.figures.values().iterator().next();
		return (this.figures.size() > 1) ? null
				: newest(first.claims().stream().filter((one) -> first.quantity().equals(one.value())).toList());
	}

	/** Whether a claim that states the stake has a date. */
	static boolean isDated(FactView stake) {
		return newest(stake.claims()) != null;
	}

	/** The newest dated claim that states the stake; null: there is none. */
	private static @Nullable Claim newest(List<Claim> claims) {
		return claims.stream()
			.filter((claim) -> claim.affirms() && day(claim) != null)
			.max(Comparator.comparing((Claim claim) -> Objects.requireNonNull(day(claim))).thenComparing(Claim::id))
			.orElse(null);
	}

	/**
	 * The last day of which a claim speaks, rounded down: when it was seen to hold, its
	 * end, when it was said, its start, else when it was published. A page of 2025 that
	 * tells of 2020 shows nothing of 2025. Null: it has no date.
	 */
	private static @Nullable LocalDate day(Claim claim) {
		return Stream.of(claim.asOf(), claim.to(), claim.saidOn(), claim.from(), claim.source().publishedOn())
			.flatMap(Stream::ofNullable)
			.map(PartialDate::firstDay)
			.findFirst()
			.orElse(null);
	}

	private Entity participant(String name) {
		return Objects.requireNonNull(this.stake.fact().participant(name));
	}

	Entity company() {
		return participant("company");
	}

	/**
	 * The last day that shows what the statement says, as far as its source tells. It
	 * does not come before a start or an end that the statement names.
	 */
	String declaredOn() {
		List<Claim> figured = this.figures.values().stream().flatMap((one) -> one.claims().stream()).toList();
		Claim last = (this.source != null) ? this.source : newest(figured);
		LocalDate day = Objects.requireNonNull(day(Objects.requireNonNull(last)));
		LocalDate named = this.days.named().reduce(day, (one, other) -> one.isAfter(other) ? one : other);
		return (named.isAfter(this.today) ? this.today : named).toString();
	}

	Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("isComponent", false);
		details.put("subject", BodsPackage.recordId(company().id()));
		details.put("interestedParty", BodsPackage.recordId(participant("holder").id()));
		details.put("interests", IntStream.range(0, this.spells.size()).mapToObj(this::interest).toList());
		return details;
	}

	/** A share that was recorded of one spell is not said of another. */
	private Map<String, Object> interest(int number) {
		Spell spell = this.spells.get(number);
		String word = this.stake.fact().attributes().getOrDefault("interest", "UNKNOWN");
		Map<String, Object> interest = new LinkedHashMap<>();
		interest.put("type", switch (word) {
			case "EQUITY" -> "shareholding";
			case "VOTING" -> "votingRights";
			case "GOLDEN_SHARE" -> "controlViaCompanyRulesOrArticles";
			default -> "unknownInterest";
		});
		interest.put("directOrIndirect",
				this.stake.fact().attributes().getOrDefault("directness", "UNKNOWN").toLowerCase(Locale.ROOT));
		if (this.spells.size() == 1) {
			interest.put("details", this.stake.summary());
		}
		Measurement figure = this.figures.get(spell);
		if (figure != null) {
			interest.put("share", share(figure.quantity()));
		}
		put(interest, "startDate", this.days.start(number));
		put(interest, "endDate", this.days.end(number));
		return interest;
	}

	private static void put(Map<String, Object> interest, String name, @Nullable LocalDate day) {
		if (day != null) {
			interest.put(name, day.toString());
		}
	}

	private static Map<String, BigDecimal> share(Quantity percent) {
		Map<String, BigDecimal> share = new LinkedHashMap<>();
		BigDecimal low = percent.low();
		BigDecimal high = percent.high();
		if (percent.exact() && low != null) {
			share.put("exact", low);
			return share;
		}
		if (low != null) {
			share.put(percent.lowExclusive() ? "exclusiveMinimum" : "minimum", low);
		}
		if (high != null) {
			share.put(percent.highExclusive() ? "exclusiveMaximum" : "maximum", high);
		}
		return share;
	}

	/** Who says it, and where. */
	Map<String, Object> origin() {
		Map<String, Object> origin = new LinkedHashMap<>();
		Claim claim = this.source;
		if (claim == null) {
			origin.put("type", List.of("thirdParty"));
			origin.put("description", "Figures of several claims, which the annotations name.");
			return origin;
		}
		origin.put("type", List.of(type(claim)));
		origin.put("description",
				Stream.of(claim.source().title(), claim.locator())
					.filter(Objects::nonNull)
					.reduce((one, other) -> one + ", " + other)
					.orElse(""));
		if (claim.source().url() != null) {
			origin.put("url", claim.source().url());
		}
		origin.put("assertedBy", List.of(Map.of("name", BodsClaim.who(claim))));
		return origin;
	}

	private String type(Claim claim) {
		boolean self = claim.speaksFor().contains(company().id())
				|| claim.speaksFor().contains(participant("holder").id());
		if (self || claim.source().kind() == SourceKind.COMPANY_FILING) {
			return "selfDeclaration";
		}
		return "thirdParty";
	}

	/** How the stake stands, and who says what. */
	List<Map<String, Object>> annotations() {
		return new BodsNotes(this.stake, this.today).all(this.spells, this.figures);
	}

}
