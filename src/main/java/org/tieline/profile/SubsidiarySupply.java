package org.tieline.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.page.PageLens;

/**
 * The supply of a subsidiary on the page of its parent. It is never told as the parent's
 * own.
 *
 * @param name of the subsidiary
 * @param address of its page, at its supply
 * @param tie what makes it a subsidiary
 * @param ties its recorded ties of supply: suppliers, then customers
 * @param total how many there are; more than are listed: the rest is on its own page
 */
record SubsidiarySupply(String name, String address, FactRow tie, List<FactRow> ties, int total) {

	private static final Set<String> ESTABLISHED = Set.of("CORROBORATED", "SINGLE_ORIGIN");

	private static final double HALF = 50;

	SubsidiarySupply {
		ties = List.copyOf(ties);
	}

	/**
	 * The subsidiaries of a company that have a recorded supply: those that are stated as
	 * such, then those of which it holds more than half.
	 * @param entity an answer with {@code affiliations} and {@code stakes}
	 */
	static List<SubsidiarySupply> of(Map<String, @Nullable Object> entity, PageLens lens) {
		String id = Fields.required(entity, "id");
		Map<String, SubsidiarySupply> all = new LinkedHashMap<>();
		for (Object fact : Fields.list(entity.get("affiliations"), "nodes")) {
			boolean below = "SUBSIDIARY_OF".equals(Fields.text(fact, "role")) && id.equals(Fields.text(fact, "of.id"));
			if (below && isEstablished(fact, "status")) {
				add(all, fact, Fields.at(fact, "member"), lens);
			}
		}
		for (Object fact : Fields.list(entity.get("stakes"), "nodes")) {
			if (id.equals(Fields.text(fact, "holder.id")) && isMajority(fact)) {
				add(all, fact, Fields.at(fact, "company"), lens);
			}
		}
		return List.copyOf(all.values());
	}

	private static void add(Map<String, SubsidiarySupply> all, Object fact, @Nullable Object company, PageLens lens) {
		List<FactRow> ties = new ArrayList<>(FactRow.of(Fields.at(company, "suppliers"), lens));
		ties.addAll(FactRow.of(Fields.at(company, "customers"), lens));
		if (company == null || ties.isEmpty()) {
			return;
		}
		String id = Fields.required(company, "id");
		FactRow tie = FactRow.of(new Listed(fact, null), lens);
		all.putIfAbsent(id, new SubsidiarySupply(Fields.required(company, "name"), lens.of("entity", id) + "#supply",
				tie, ties, count(company, "suppliers") + count(company, "customers")));
	}

	private static int count(Object company, String ties) {
		return Objects.requireNonNullElse(Fields.number(company, ties + ".totalCount"), 0.0).intValue();
	}

	/** Whether more than half of a company is certainly held. */
	private static boolean isMajority(Object stake) {
		String measure = (Fields.at(stake, "percent") != null) ? "percent" : "undatedPercent";
		Double low = Fields.number(stake, measure + ".quantity.low");
		if (low == null || !isEstablished(stake, "status") || !isEstablished(stake, measure + ".status")) {
			return false;
		}
		String text = Fields.required(stake, measure + ".quantity.text");
		return low > HALF || (low == HALF && text.startsWith("more than"));
	}

	private static boolean isEstablished(Object fact, String status) {
		return ESTABLISHED.contains(Objects.requireNonNullElse(Fields.text(fact, status), ""));
	}

}
