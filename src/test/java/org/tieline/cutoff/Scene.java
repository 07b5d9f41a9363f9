package org.tieline.cutoff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;
import org.tieline.plausible.SupplyModel;
import org.tieline.record.DataVersion;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.LastDays;
import org.tieline.value.PartialDate;

import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * A small record as a test draws it:
 *
 * <pre>
 * Scene.in("2019").supply("micron -memory-> huawei").supply("huawei -radio-> bt", sold("100", "2019"))
 * </pre>
 *
 * A supply without claims is one that somebody observed in the year of the scene.
 */
public final class Scene {

	private final @Nullable String year;

	private final Map<String, Entity> entities = new TreeMap<>();

	private final Map<String, List<String>> wider = new HashMap<>();

	private final Map<String, Fact> facts = new TreeMap<>();

	private UnaryOperator<Lens> lens = UnaryOperator.identity();

	private Scene(@Nullable String year) {
		this.year = year;
	}

	/** The same record through another lens of the same date. */
	Scene through(UnaryOperator<Lens> other) {
		this.lens = other;
		return this;
	}

	/** A record looked at in a year, or through a lens without a date. */
	public static Scene in(@Nullable String year) {
		return new Scene(year);
	}

	/** Entities with their country: {@code "us: micron qualcomm"}. */
	public Scene companies(String line) {
		String[] parts = line.split(": ");
		for (String id : parts[1].split(" ")) {
			this.entities.put(id, entity(id, EntityKind.COMPANY, parts[0], Map.of()));
		}
		return this;
	}

	/** A group that takes in everybody of a country. */
	public Scene groupOf(String id, String country) {
		this.entities.put(id, entity(id, EntityKind.GROUP, country, Map.of("covers", "COUNTRY")));
		return this;
	}

	public Scene other(String id, EntityKind kind) {
		this.entities.put(id, entity(id, kind, null, Map.of()));
		return this;
	}

	/** A product with what it is a sort of: {@code "dram < memory < chips"}. */
	Scene product(String line) {
		List<String> ids = Arrays.asList(line.split(" < "));
		for (int i = 0; i < ids.size(); i++) {
			this.wider.put(ids.get(i), ids.subList(i + 1, ids.size()));
		}
		return this;
	}

	/**
	 * {@code "micron -memory-> huawei"}, or {@code "micron -> huawei"} for no product.
	 */
	public Scene supply(String line, ClaimFixtures... claims) {
		String[] parts = line.split(" ");
		Map<String, Entity> participants = new HashMap<>();
		participants.put("supplier", company(parts[0]));
		participants.put("customer", company(parts[2]));
		if (parts[1].length() > 2) {
			participants.put("product", productOf(parts[1].substring(1, parts[1].length() - 2)));
		}
		return add("SUPPLY", "supply " + line, null, Map.of(), participants, claims);
	}

	Scene makes(String company, String product, ClaimFixtures... claims) {
		return add("PRODUCTION", company + " makes " + product, null, Map.of(),
				Map.of("company", company(company), "product", productOf(product)), claims);
	}

	/** A product that cannot be made without an input. */
	Scene needs(String product, String input, String essential) {
		return add("REQUIREMENT", product + " needs " + input, null, Map.of(),
				Map.of("product", productOf(product), "input", productOf(input)),
				seen(product + input).detail("essential", essential));
	}

	/** The same, with claims of its own. */
	Scene needs(String product, String input, ClaimFixtures... claims) {
		return add("REQUIREMENT", product + " needs " + input, null, Map.of(),
				Map.of("product", productOf(product), "input", productOf(input)), claims);
	}

	/** The same, said in some year. */
	Scene neededSince(String product, String input, String year) {
		return add("REQUIREMENT", product + " needs " + input, null, Map.of(),
				Map.of("product", productOf(product), "input", productOf(input)),
				claim(product + input).asOf(year).detail("essential", "yes"));
	}

	/**
	 * A total that a customer bought from a group: {@code value} as the tables write it.
	 */
	public Scene total(String customer, String group, String period, String value, String unit) {
		return add("METRIC", customer + " total " + group + period + unit, period, Map.of("metric", "purchases"),
				Map.of("subject", company(customer), "counterparty", company(group)),
				claim(customer + group + unit).value(value, unit, null));
	}

	/** A metric of a company; the counterparty can be absent. */
	Scene metric(String subject, String metric, @Nullable String counterparty, String period, ClaimFixtures... claims) {
		Map<String, Entity> participants = new HashMap<>(Map.of("subject", company(subject)));
		if (counterparty != null) {
			participants.put("counterparty", company(counterparty));
		}
		return add("METRIC", subject + " " + metric + " " + counterparty + " " + period, period,
				Map.of("metric", metric), participants, claims);
	}

	/** The same, stated once. */
	public Scene metric(String subject, String metric, @Nullable String counterparty, String period, String value,
			String unit) {
		return metric(subject, metric, counterparty, period,
				claim(subject + metric + counterparty + unit).value(value, unit, null));
	}

	/**
	 * An effect of a cut, {@code "micron: micron -memory-> huawei"}, or of a measure,
	 * {@code "micron: by list"}.
	 */
	Scene effect(String line, String outcome, String period, ClaimFixtures... claims) {
		String[] parts = line.split("[: ]+");
		Map<String, Entity> participants = new HashMap<>();
		participants.put("affected", company(parts[0]));
		if (parts[1].equals("by")) {
			participants.put("measure", measure(parts[2]));
		}
		else {
			participants.put("supplier", company(parts[1]));
			participants.put("customer", company(parts[3]));
			if (parts[2].length() > 2) {
				participants.put("product", productOf(parts[2].substring(1, parts[2].length() - 2)));
			}
		}
		return add("EFFECT", "effect " + line + outcome + period, period, Map.of("outcome", outcome), participants,
				claims);
	}

	/** A measure restricts somebody in a country from the year of the scene on. */
	Scene restricts(String measure, String effect, String target, String country) {
		Map<String, Entity> participants = Map.of("authority", company("authority-of-" + measure), "measure",
				measure(measure), "target", company(target), "jurisdiction",
				ClaimFixtures.entity(country, EntityKind.COUNTRY));
		return add("RESTRICTION", measure + " restricts " + target, null, Map.of("effect", effect), participants,
				seen(measure + target));
	}

	private Entity measure(String id) {
		return this.entities.computeIfAbsent(id, (key) -> entity(key, EntityKind.MEASURE, null, Map.of()));
	}

	Scene holds(String holder, String company, String percent) {
		return add("STAKE", holder + " holds " + company, null, Map.of("interest", "EQUITY", "directness", "DIRECT"),
				Map.of("holder", company(holder), "company", company(company)),
				seen(holder + company).about("percent").percent(percent));
	}

	/** A measure restricts a target in a country since 2010. */
	Scene restrictsSince2010(String measure, String effect, String target, String country) {
		Map<String, Entity> parts = new HashMap<>();
		parts.put("authority", other("gov-" + country, EntityKind.GOVERNMENT).company("gov-" + country));
		parts.put("measure", other(measure, EntityKind.MEASURE).company(measure));
		parts.put("target", company(target));
		parts.put("jurisdiction", other(country, EntityKind.COUNTRY).company(country));
		return add("RESTRICTION", measure + " " + effect + " " + target, null, Map.of("effect", effect), parts,
				claim(measure + target).from("2010"));
	}

	Scene subsidiary(String member, String of, ClaimFixtures... claims) {
		return add("AFFILIATION", member + " under " + of, null, Map.of("role", "SUBSIDIARY_OF"),
				Map.of("member", company(member), "of", company(of)), claims);
	}

	Scene belongs(String member, String of) {
		return add("AFFILIATION", member + " of " + of, null, Map.of("role", "MEMBER_OF"),
				Map.of("member", company(member), "of", company(of)));
	}

	private ClaimFixtures seen(String id) {
		ClaimFixtures told = claim(id);
		return (this.year != null) ? told.asOf(this.year) : told;
	}

	private Scene add(String kind, String id, @Nullable String period, Map<String, String> attributes,
			Map<String, Entity> participants, ClaimFixtures... claims) {
		ClaimFixtures[] said = (claims.length > 0) ? claims : new ClaimFixtures[] { seen(id) };
		this.facts.put(id, ClaimFixtures.fact(id, kind, period, attributes, participants, said));
		return this;
	}

	private Entity company(String id) {
		return this.entities.computeIfAbsent(id, (key) -> entity(key, EntityKind.COMPANY, null, Map.of()));
	}

	private Entity productOf(String id) {
		List<Entity> ancestors = this.wider.getOrDefault(id, List.of())
			.stream()
			.map((one) -> entity(one, EntityKind.PRODUCT, null, detailsOf(one)))
			.toList();
		return new Entity(id, EntityKind.PRODUCT, id, List.of(), List.of(), null, false, detailsOf(id),
				Map.of("ancestors", ancestors, "broader", ancestors.stream().limit(1).toList()));
	}

	/** Details of products: {@code use}, {@code catch_all}. */
	private final Map<String, Map<String, String>> details = new HashMap<>();

	/**
	 * Products that are installed and kept, each with its kinds; before they are used.
	 */
	Scene capital(String... products) {
		for (String id : products) {
			detail(id, "use", "CAPITAL");
		}
		return this;
	}

	/** Products that are catch-alls, without their kinds; before they are used. */
	Scene catchAll(String... products) {
		for (String id : products) {
			detail(id, "catch_all", "yes");
		}
		return this;
	}

	private void detail(String product, String name, String value) {
		this.details.computeIfAbsent(product, (key) -> new HashMap<>()).put(name, value);
	}

	/** The details of a product; its use can be that of a wider product. */
	private Map<String, String> detailsOf(String id) {
		Map<String, String> own = new HashMap<>(this.details.getOrDefault(id, Map.of()));
		this.wider.getOrDefault(id, List.of())
			.stream()
			.map((one) -> this.details.getOrDefault(one, Map.of()).get("use"))
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.ifPresent((use) -> own.putIfAbsent("use", use));
		return own;
	}

	private static Entity entity(String id, EntityKind kind, @Nullable String country, Map<String, String> details) {
		return new Entity(id, kind, id, List.of(), List.of(), country, false, details, Map.of());
	}

	public CutoffModel basis() {
		return new CutoffModel(supplies());
	}

	/** The supply of the record, through its lens. */
	public SupplyModel supplies() {
		Lens lens = this.lens
			.apply(new Lens((this.year != null) ? PartialDate.parse(this.year) : null, null, null, 0, Set.of()));
		return new SupplyModel(SupplyRecord.of(new DataVersion("v", OffsetDateTime.MIN, 0, 0, 0, 0, LastDays.UNKNOWN),
				new ArrayList<>(this.facts.values()), lens));
	}

	/** Entities by id, as a request would have looked them up. */
	Map<String, Entity> named() {
		Map<String, Entity> named = new HashMap<>(this.entities);
		this.wider.keySet().forEach((id) -> named.put(id, productOf(id)));
		this.facts.values()
			.forEach((fact) -> fact.participants().values().forEach((one) -> named.putIfAbsent(one.id(), one)));
		return named;
	}

	Scenario scenario(CutoffInput input) {
		return Scenario.of("scenario", input, basis(), named());
	}

	CutoffReport report(CutoffInput input) {
		CutoffModel basis = basis();
		return Cutoffs.report(basis, Scenario.of("scenario", input, basis, named()));
	}

	/** An amount in US dollars over a period. */
	public static ClaimFixtures sold(String dollars, String period) {
		return claim("sold " + dollars + period).about("amount").value(dollars, "USD", null).in(period);
	}

	/** A stated share of the supplier's revenue in a period. */
	public static ClaimFixtures ofRevenue(String percent, String period) {
		return claim("revenue share " + percent + period).about("share_of_supplier_revenue")
			.percent(percent)
			.in(period);
	}

	/** A stated share of the customer's purchases in a period. */
	public static ClaimFixtures ofPurchases(String percent, String period) {
		return claim("purchase share " + percent + period).about("share_of_customer_purchases")
			.percent(percent)
			.in(period);
	}

	static EntityFilter ids(String... ids) {
		return new EntityFilter(List.of(ids), null, null, null, null, null, null);
	}

	static EntityFilter countries(String... codes) {
		return new EntityFilter(null, List.of(codes), null, null, null, null, null);
	}

	static CutoffInput cut(EntityFilter suppliers, EntityFilter customers, String... products) {
		return new CutoffInput(null, suppliers, customers, (products.length > 0) ? List.of(products) : null, null, null,
				null, null, null, null, null, null);
	}

	/** The same with the recorded ties taken for all there are. */
	static CutoffInput complete(CutoffInput input) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), input.severity(),
				input.replaceability(), input.mode(), true, input.asIntermediate(), input.asCapital(),
				input.foreclosed(), input.model());
	}

	/** The same with uses of products that the scenario states. */
	static CutoffInput uses(CutoffInput input, @Nullable List<String> asIntermediate,
			@Nullable List<String> asCapital) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), input.severity(),
				input.replaceability(), input.mode(), input.recordIsComplete(), asIntermediate, asCapital,
				input.foreclosed(), input.model());
	}

	/** The same with planned supply cut. */
	static CutoffInput foreclosed(CutoffInput input) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), input.severity(),
				input.replaceability(), input.mode(), input.recordIsComplete(), input.asIntermediate(),
				input.asCapital(), true, input.model());
	}

	static CutoffInput severity(double severity, CutoffInput input) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), severity,
				input.replaceability(), input.mode(), input.recordIsComplete(), input.asIntermediate(),
				input.asCapital(), input.foreclosed(), input.model());
	}

	static CutoffInput irreplaceable(CutoffInput input) {
		return new CutoffInput(input.name(), input.suppliers(), input.customers(), input.products(), input.severity(),
				false, input.mode(), input.recordIsComplete(), input.asIntermediate(), input.asCapital(),
				input.foreclosed(), input.model());
	}

}
