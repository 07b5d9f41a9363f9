package org.tieline.ownership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.Claim;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Figure;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.evidence.Verb;
import org.tieline.value.Quantity;

/** The kind of fact about ownership: the stake. */
@Configuration(proxyBeanMethods = false)
public class OwnershipKinds {

	/** The aspect of a stake: the part of the capital or of the votes. */
	public static final String PERCENT = "percent";

	public static final String STAKE = KindsOfFact.STAKE;

	private static final Verb HOLDS = new Verb("holds", "held");

	/** The kinds of entity that can hold a stake. */
	static final Set<EntityKind> OWNERS = Set.of(EntityKind.COMPANY, EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY,
			EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.GROUP);

	/** The kinds of entity that a stake can be held in. */
	public static final Set<EntityKind> OWNED = Set.of(EntityKind.COMPANY, EntityKind.PUBLIC_BODY,
			EntityKind.ORGANIZATION, EntityKind.GROUP);

	@Bean
	KindOfFact stake() {
		return KindOfFact.state(STAKE, "stakes.csv")
			.participant("holder", Role.SUBJECT, OWNERS.toArray(EntityKind[]::new))
			.participant("company", Role.OBJECT, OWNED.toArray(EntityKind[]::new))
			.identity(Interest.ATTRIBUTE, Stream.of(Interest.values()).map(Interest::name).toArray(String[]::new))
			.identity("directness", "DIRECT", "INDIRECT", "UNKNOWN")
			.stock(PERCENT, PERCENT, true)
			.flow("cost", "cost", false)
			.tie(TieForm.of("OWNS", "holder", "company")
				.sort("interest", "directness")
				.hopVerb(OwnershipKinds::hopVerb)
				.noun(OwnershipKinds::noun)
				.sized(PERCENT, "GOLDEN_SHARE"))
			.event((fact) -> event(fact) + fact.nameOf("holder") + " in " + fact.nameOf("company"))
			.saying(OwnershipKinds::sentence);
	}

	/**
	 * Whether a stake is zero at the time of its lens; without a date, whether no figure
	 * was ever above zero. An allegation of zero does not remove a stated stake.
	 */
	public static boolean isNothing(FactView fact) {
		if (!fact.fact().kind().name().equals(STAKE)) {
			return false;
		}
		List<Measurement> figures = (fact.lens().asOf() != null) ? fact.measurement("percent", true).stream().toList()
				: fact.measurements("percent");
		return !figures.isEmpty()
				&& figures.stream().allMatch((one) -> isNothing(one) && (one.origins() > 0 || fact.origins() == 0));
	}

	/**
	 * The percentage of a stake that no source dates. It is used if the lens has a date
	 * and no figure is recorded for it.
	 */
	public static Optional<Measurement> undatedPercent(FactView stake) {
		return StakePercent.undated(stake);
	}

	private static boolean isNothing(Measurement percent) {
		Quantity figure = percent.quantity();
		boolean denied = percent.claims().stream().anyMatch(Claim::denies);
		return figure.high() != null && figure.high().signum() == 0 && !denied;
	}

	private static String sentence(FactWords fact) {
		Optional<Figure> dated = fact.figure("percent", true);
		Optional<Measurement> undated = dated.isEmpty() ? StakePercent.undated(fact.view()) : Optional.empty();
		Optional<Figure> percent = dated.or(() -> undated.map((one) -> new Figure(one, one.status())));
		if (isGone(fact, percent)) {
			String held = fact.view().hasEnded() ? fact.verb(HOLDS)
					: " no longer" + fact.verb(HOLDS.present(), HOLDS.present());
			return fact.nameOf("holder") + held + unsized(fact) + fact.within("company");
		}
		String held = percent.filter((one) -> !one.isAhead() && !one.old())
			.map((one) -> sized(fact, one))
			.orElse(unsized(fact));
		String directness = fact.attribute("directness").equals("INDIRECT") ? " indirectly" : "";
		String unknown = fact.attribute("interest").equals("UNKNOWN") ? " (whether capital or votes is not recorded)"
				: "";
		return fact.nameOf("holder") + fact.verb(HOLDS) + held + fact.within("company") + directness + unknown
				+ percent.map(Figure::remark).orElse("") + (undated.isPresent() ? " (figure undated)" : "");
	}

	/** Whether a stake that was once above zero is zero. */
	private static boolean isGone(FactWords fact, Optional<Figure> percent) {
		return percent.filter((one) -> !one.isAhead() && !one.old() && isNothing(one.measurement())).isPresent()
				&& fact.view().measurements("percent").stream().anyMatch((one) -> !isNothing(one));
	}

	private static String sized(FactWords fact, Figure percent) {
		if (isNothing(percent.measurement())) {
			return fact.attribute("interest").equals("VOTING") ? "no votes in " : "no stake in ";
		}
		return switch (fact.attribute("interest")) {
			case "VOTING" -> percent.text() + " of the votes in ";
			case "GOLDEN_SHARE" -> "a golden share (" + percent.text() + ") in ";
			default -> percent.text() + " of ";
		};
	}

	private static String unsized(FactWords fact) {
		return what(fact.attribute("interest")) + " in ";
	}

	private static String what(String interest) {
		return switch (interest) {
			case "VOTING" -> "some of the votes";
			case "GOLDEN_SHARE" -> "a golden share";
			default -> "a stake";
		};
	}

	private static Verb hopVerb(String interest) {
		return HOLDS.with(" " + what(interest) + " in");
	}

	private static String event(FactWords fact) {
		String indirect = fact.attribute("directness").equals("INDIRECT") ? "indirect " : "";
		return switch (fact.attribute("interest")) {
			case "VOTING" -> "the " + indirect + "voting stake of ";
			case "GOLDEN_SHARE" -> "the golden share of ";
			default -> "the " + indirect + "stake of ";
		};
	}

	private static String noun(TieSort sort) {
		String what = switch (sort.word()) {
			case "EQUITY" -> "equity";
			case "VOTING" -> "votes";
			case "GOLDEN_SHARE" -> "golden share";
			default -> "stake of a kind not recorded";
		};
		boolean qualified = !sort.qualifier().isEmpty() && !sort.qualifier().equals("UNKNOWN");
		return (qualified ? TieForm.plain(sort.qualifier()) + " " : "") + what;
	}

}
