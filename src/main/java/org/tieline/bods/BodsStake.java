package org.tieline.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.SourceKind;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.Quantity;

/**
 * A stake as a relationship. One claim is the source of the statement: the newest that
 * asserts the stake. All claims, denials included, are annotations.
 */
final class BodsStake {

	private final FactView stake;

	private final Claim newest;

	BodsStake(FactView stake) {
		this.stake = stake;
		this.newest = stake.claims()
			.stream()
			.filter(Claim::asserts)
			.max(Comparator.comparing(BodsStake::day).thenComparing(Claim::id))
			.orElse(stake.claims().getFirst());
	}

	/** A claim without a date comes before all others. */
	private static LocalDate day(Claim claim) {
		return Objects.requireNonNullElse(claim.knownOn(), LocalDate.MIN);
	}

	private Entity participant(String name) {
		return Objects.requireNonNull(this.stake.fact().participant(name));
	}

	Entity company() {
		return participant("company");
	}

	/** When the source said it. */
	String declaredOn(LocalDate otherwise) {
		return Objects.requireNonNullElse(this.newest.knownOn(), otherwise).toString();
	}

	Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("isComponent", false);
		details.put("subject", BodsPackage.recordId(company().id()));
		details.put("interestedParty", BodsPackage.recordId(participant("holder").id()));
		List<Map<String, Object>> interests = new ArrayList<>();
		List<Spell> spells = this.stake.spells().isEmpty() ? List.of(Spell.UNDATED) : this.stake.spells();
		spells.forEach((spell) -> interests.add(interest(spell, spells.size() == 1)));
		details.put("interests", interests);
		return details;
	}

	/** A share that was recorded of one spell is not said of another. */
	private Map<String, Object> interest(Spell spell, boolean only) {
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
		interest.put("details", this.stake.summary());
		if (only) {
			this.stake.measurement("percent", true)
				.ifPresent((figure) -> interest.put("share", share(figure.quantity())));
		}
		if (spell.start() != null) {
			interest.put("startDate", spell.start().firstDay().toString());
		}
		if (spell.end() != null) {
			interest.put("endDate", spell.end().firstDay().toString());
		}
		return interest;
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

	Map<String, Object> source() {
		Map<String, Object> source = new LinkedHashMap<>();
		source.put("type", List.of(type()));
		source.put("description",
				Stream.of(this.newest.source().title(), this.newest.locator())
					.filter(Objects::nonNull)
					.reduce((one, other) -> one + ", " + other)
					.orElse(""));
		if (this.newest.source().url() != null) {
			source.put("url", this.newest.source().url());
		}
		source.put("assertedBy", List.of(Map.of("name", who(this.newest))));
		return source;
	}

	private String type() {
		boolean self = this.newest.speaksFor().contains(company().id())
				|| this.newest.speaksFor().contains(participant("holder").id());
		if (self || this.newest.source().kind() == SourceKind.COMPANY_FILING) {
			return "selfDeclaration";
		}
		return "thirdParty";
	}

	/** How the stake stands, and who says what. */
	List<Map<String, Object>> annotations(LocalDate day) {
		List<Map<String, Object>> annotations = new ArrayList<>();
		annotations.add(annotation(day,
				"Status: " + plain(this.stake.status().name()) + ". Independent origins: " + this.stake.origins() + ".",
				null));
		for (Claim claim : this.stake.claims()) {
			annotations.add(annotation(day,
					who(claim) + " (" + plain(claim.stance().name()) + ")"
							+ ((claim.asStated() != null) ? ", as stated: " + claim.asStated() : "")
							+ ((claim.note() != null) ? ": " + claim.note() : ""),
					claim.source().url()));
		}
		return annotations;
	}

	private static Map<String, Object> annotation(LocalDate day, String description, @Nullable String url) {
		Map<String, Object> annotation = new LinkedHashMap<>();
		annotation.put("statementPointerTarget", "");
		annotation.put("creationDate", day.toString());
		annotation.put("createdBy", Map.of("name", "Tieline"));
		annotation.put("motivation", "commenting");
		annotation.put("description", description);
		if (url != null) {
			annotation.put("url", url);
		}
		return annotation;
	}

	private static String who(Claim claim) {
		return (claim.speaker() != null) ? claim.speaker().name()
				: Objects.requireNonNullElse(claim.source().publisher(), claim.source().title());
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
