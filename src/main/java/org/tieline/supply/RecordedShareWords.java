package org.tieline.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.evidence.FactView;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/** The sentence of a recorded share. */
final class RecordedShareWords {

	private RecordedShareWords() {
	}

	/**
	 * {@code 15.7% of Huawei's purchases of 2018 came from the suppliers cut (USD 11
	 * billion of USD 70 billion, both on record).}
	 * @param owner the name of the party whose whole it is
	 * @param presumed the remark that the figure is of another time; empty: it is not
	 */
	static String of(String owner, ShareFigure figure, String presumed) {
		ShareFigure.Over over = figure.over();
		String about = (over != null)
				? about(figure.quantity(), over.amount(), figure.facts(), over.whole(), over.facts()) : "";
		StringBuilder words = new StringBuilder(capital(about + rounded(figure.quantity()).text()));
		boolean stock = figure.of() == ShareBase.INSTALLED_BASE || figure.of() == ShareBase.SUBSCRIBERS;
		boolean day = stock && figure.period().firstDay().equals(figure.period().lastDay());
		String time = day ? " on " : stock ? " in " : figure.flow() ? " of " : " as of ";
		words.append((over != null) ? "" : made(figure.quantity(), figure.period(), figure.facts()));
		words.append(" of ").append(whole(owner, figure)).append(time);
		words.append(FiscalPeriod.words(figure.period()));
		words.append(verb(figure.of())).append(figure.whom());
		if (over != null) {
			words.append(" (").append(hedge(over.amount(), figure.facts())).append(over.amount().text()).append(" of ");
			words.append(hedge(over.whole(), over.facts())).append(over.whole().text());
			words.append(", both on record");
			words.append((over.part() != null) ? ", the latter for its " + part(figure, over.part()) + " alone)" : ")");
		}
		words.append(figure.remark());
		if (figure.division() != null && figure.of() == ShareBase.SALES) {
			words.append("; a share of that part of its sales only");
		}
		return words.append(presumed).append(figure.status().remark()).append('.').toString();
	}

	/**
	 * "about ", if a share is one number and is computed from a number that no source
	 * gives exactly; else empty.
	 */
	static String about(Quantity share, @Nullable Quantity amount, List<FactView> facts, @Nullable Quantity whole,
			List<FactView> wholeFacts) {
		return (share.exact() && !(hedge(amount, facts) + hedge(whole, wholeFacts)).isEmpty()) ? "about " : "";
	}

	/** " (computed)" or " (converted)", if nobody gives the number itself; else empty. */
	private static String made(Quantity number, Period period, List<FactView> facts) {
		List<@Nullable Derivation> made = new ArrayList<>();
		facts.stream()
			.flatMap((fact) -> fact.claims().stream())
			.filter((claim) -> claim.says() && number.equals(claim.value()) && TradeFigure.same(period, claim.period()))
			.forEach((claim) -> made.add(claim.derivation()));
		return Derivation.remark(made);
	}

	/** "about ", if all who give a number call it approximate; else empty. */
	private static String hedge(@Nullable Quantity number, List<FactView> facts) {
		List<Claim> given = (number == null || !number.exact()) ? List.of()
				: facts.stream()
					.flatMap((fact) -> fact.claims().stream())
					.filter((claim) -> claim.asserts() && number.equals(claim.value()))
					.toList();
		boolean approximate = !given.isEmpty()
				&& given.stream().allMatch((claim) -> StatedNumber.isApproximate(claim.asStated()));
		return approximate ? "about " : "";
	}

	/** A share in words: {@code at least 13%}. */
	static String number(Quantity share) {
		return rounded(share).text();
	}

	private static String verb(ShareBase of) {
		return of.isOfSupplier() ? " went to "
				: (of == ShareBase.SUBSCRIBERS) ? " were served over equipment of " : " came from ";
	}

	/** The part of all purchases or sales that a whole is limited to. */
	private static String part(ShareFigure figure, String division) {
		return ShareMetric.words(division) + ((figure.of() == ShareBase.PURCHASES) ? " purchases" : " sales");
	}

	private static String whole(String owner, ShareFigure figure) {
		String goods = ShareMetric.words(figure.division());
		String of = owner + (owner.endsWith("s") ? "' " : "'s ");
		return switch (figure.of()) {
			case PURCHASES -> of + goods + (goods.isEmpty() ? "" : " ") + "purchases";
			case SALES -> of + goods + (goods.isEmpty() ? "" : " ") + "sales";
			case ORDERS -> of + "orders";
			case INSTALLED_BASE -> of + "installed base" + (goods.isEmpty() ? "" : " of " + goods);
			case SUBSCRIBERS -> of + "subscribers" + (goods.isEmpty() ? "" : " of " + goods);
			case CONTRACT -> "the contract of " + owner + (goods.isEmpty() ? "" : " for " + goods);
		};
	}

	/**
	 * Computed shares to one digit after the point, rounded outward if they are bounds.
	 */
	private static Quantity rounded(Quantity share) {
		boolean exact = share.exact();
		return new Quantity(rounded(share.low(), exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
				rounded(share.high(), exact ? RoundingMode.HALF_UP : RoundingMode.CEILING), share.unit(),
				share.lowExclusive(), share.highExclusive());
	}

	private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, RoundingMode rounding) {
		if (number == null || number.scale() <= 2) {
			return number;
		}
		return number.setScale((number.compareTo(BigDecimal.ONE) < 0) ? 3 : 1, rounding);
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
