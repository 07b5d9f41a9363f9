package org.tieline.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.market.Concentration.Assumption;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * A house (an analyst firm or other speaker) that gives shares of a market, with the
 * bounds of the index from its figures alone. Figures of two houses are not added up:
 * they can be parts of different wholes.
 *
 * @param name name of the house; for a page without a speaker, of its publisher
 * @param voice the origin of its claims
 * @param shares figures of the house
 * @param bounds bounds of the index from these figures alone
 */
record House(String name, String voice, List<NamedShare> shares, IndexBounds bounds) {

	private static final Comparator<House> LARGEST = Comparator.comparing((House house) -> house.shares.size())
		.thenComparing((house) -> house.bounds.covered())
		.reversed()
		.thenComparing(House::name);

	/** The houses that give the shares; the one that names most firms first. */
	static List<House> of(List<FactView> known, Families families, Assumption assumption) {
		Map<String, Claim> voices = new LinkedHashMap<>();
		known.forEach((fact) -> fact.measurement(null, false)
			.map(Measurement::given)
			.ifPresent((claims) -> claims.forEach((claim) -> voices.putIfAbsent(claim.originKey(), claim))));
		List<House> houses = new ArrayList<>();
		voices.forEach((voice, claim) -> {
			List<NamedShare> shares = shares(known, voice);
			if (!shares.isEmpty()) {
				houses.add(new House(name(claim), voice, shares, IndexBounds.of(shares, families, assumption)));
			}
		});
		houses.sort(LARGEST);
		return houses;
	}

	private static List<NamedShare> shares(List<FactView> known, String voice) {
		return known.stream()
			.map((fact) -> fact.only((claim) -> claim.originKey().equals(voice)))
			.filter(Objects::nonNull)
			.map(NamedShare::of)
			.filter(Objects::nonNull)
			.toList();
	}

	private static String name(Claim claim) {
		Entity speaker = claim.speaker();
		if (speaker != null) {
			return speaker.name();
		}
		String publisher = claim.source().publisher();
		return (publisher != null) ? publisher : claim.source().title();
	}

	/**
	 * The bounds from the figures of a house that names all firms, widened by those
	 * figures of other houses that do not agree with them. A figure that agrees within
	 * its rounding ("23.2%" beside "23%") is no other one, so that it widens nothing.
	 */
	IndexBounds among(List<FactView> known, Families families, Assumption assumption) {
		List<NamedShare> widened = known.stream()
			.map((fact) -> fact.only((claim) -> claim.originKey().equals(this.voice) || !isAgreed(claim, fact)))
			.filter(Objects::nonNull)
			.map(NamedShare::of)
			.filter(Objects::nonNull)
			.toList();
		return IndexBounds.of(widened, families, assumption);
	}

	/** Whether the house gives a figure that is the same within the rounding of both. */
	private boolean isAgreed(Claim claim, FactView fact) {
		Quantity number = claim.value();
		return number != null && fact.claims()
			.stream()
			.filter((own) -> own.originKey().equals(this.voice) && own.value() != null && own.says())
			.anyMatch((own) -> StatedNumber.agree(number, claim.asStated(), Objects.requireNonNull(own.value()),
					own.asStated()));
	}

	/** Whether the house names all of these firms. */
	boolean namesAll(List<NamedShare> all) {
		Set<String> ours = new HashSet<>(this.shares.stream().map(NamedShare::firm).toList());
		return all.stream().map(NamedShare::firm).allMatch(ours::contains);
	}

	public BigDecimal low() {
		return this.bounds.low();
	}

	public BigDecimal high() {
		return this.bounds.high();
	}

	public BigDecimal covered() {
		return this.bounds.covered();
	}

	public int firms() {
		return this.shares.size();
	}

}
