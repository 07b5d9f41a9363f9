package org.tieline.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Documents that ask for every field of the schema, so that a new field is asked for
 * without anybody thinking of it. Fields with a lens are asked for as they are and
 * through one.
 */
final class EveryField {

	/** Stands for the id of the current version, which a document cannot know. */
	static final String CURRENT_VERSION = "current-version";

	/** Values of arguments that must be given, by field and argument. */
	private static final Map<String, String> SAMPLES = Map.ofEntries(
			Map.entry("Query.changes.since", "\"" + CURRENT_VERSION + "\""),
			Map.entry("Market.concentration.period", "\"2017\""), Map.entry("Query.node.id", "\"huawei\""),
			Map.entry("Query.entity.id", "\"five-eyes\""), Map.entry("Query.company.id", "\"huawei\""),
			Map.entry("Query.country.id", "\"cn\""), Map.entry("Query.market.id", "\"market-telecom-equipment-world\""),
			Map.entry("Query.marketShareSeries.market", "\"market-telecom-equipment-world\""),
			Map.entry("Query.measure.id", "\"entity-list\""), Map.entry("Query.source.id", "\"wsj-2018-11-23\""),
			Map.entry("Query.fact.id", "\"influence:gov-cn:huawei:compel-by-law\""),
			Map.entry("Query.claim.id", "\"glosserman-2020.76\""), Map.entry("Query.search.text", "\"Huawei\""),
			Map.entry("Query.ownership.of", "\"huawei\""), Map.entry("Query.affiliates.of", "[\"huawei-trade-union\"]"),
			Map.entry("Query.stateInfluence.company", "\"huawei\""),
			Map.entry("Query.stateInfluence.state", "\"gov-cn\""), Map.entry("Query.legalStatus.of", "\"huawei\""),
			Map.entry("Query.legalStatus.under", "\"entity-list\""),
			Map.entry("Query.legalStatus.on", "\"2019-06-01\""), Map.entry("Query.paths.from", "\"bt\""),
			Map.entry("Query.paths.to", "\"gov-cn\""), Map.entry("Query.dependencies.of", "\"bt\""),
			Map.entry("Query.dependents.of", "\"huawei\""), Map.entry("Query.exposure.of", "\"bt\""),
			Map.entry("Query.exposure.to", "\"gov-cn\""), Map.entry("Query.chokepoints.target", "\"huawei\""),
			Map.entry("Query.cutoff.scenario", "{suppliers: {countries: [\"US\"]}, customers: {ids: [\"huawei\"]}}"),
			Map.entry("Query.checkClaim.claim",
					"{kind: MARKET_SHARE, subject: \"huawei\", market: \"market-telecom-equipment-world\", value: 22, period: \"2017\"}"),
			Map.entry("Query.worthKnowing.target", "\"bt\""),
			Map.entry("Query.citedCheck.parameters",
					"\"kind=MARKET_SHARE&company=huawei&market=market-telecom-equipment-world&number=21.5..%3C22.5&unit=percent&from=2017&to=2017\""),
			Map.entry("Query.checkText.text", "\"Huawei supplies BT.\""),
			Map.entry("Query.checkPassage.text", "\"Huawei supplies BT.\""),
			Map.entry("Query.checkTable.csv", "\"supplier,customer\\nhuawei,bt\""),
			Map.entry("Query.compareCutoffs.scenarios",
					"[{suppliers: {countries: [\"US\"]}, customers: {ids: [\"huawei\"]}}]"));

	/** Values of arguments that may be left out; they keep lists short. */
	private static final Map<String, String> SHORT = Map.of("first", "2", "rule", "{maxLength: 2}", "supplyTies", "2");

	private final GraphQLSchema schema;

	private final String lens;

	private final Map<String, String> fragments = new TreeMap<>();

	/** The types without an id whose fields are being written, with their depth. */
	private final Set<String> open = new TreeSet<>();

	/** The only type of fact that is asked for in full; null: all. */
	private @Nullable String only;

	/**
	 * Makes documents.
	 * @param lens the lens that fields are given, beside being asked for without one
	 */
	EveryField(GraphQLSchema schema, String lens) {
		this.schema = schema;
		this.lens = lens;
	}

	/** The root fields. */
	List<String> roots() {
		return this.schema.getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
	}

	/**
	 * Documents that ask for one root field, without the lens and with it, and for
	 * everything one object with an id deep; two deep below one of a single type.
	 */
	List<String> documents(String root) {
		GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(root);
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		return documents(field, "", (isNode(type) && type instanceof GraphQLObjectType) ? 2 : 1);
	}

	/** The same of facts of one kind, two deep. */
	List<String> facts(String kind) {
		this.only = Arrays.stream(kind.split("_"))
			.map((word) -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
		List<String> documents = documents(this.schema.getQueryType().getFieldDefinition("facts"),
				", kinds: [" + kind + "]", 2);
		this.only = null;
		return documents;
	}

	private List<String> documents(GraphQLFieldDefinition field, String given, int depth) {
		return variants(this.schema.getQueryType(), field, false).stream().map((variant) -> {
			this.fragments.clear();
			return whole("{ " + variant.written(depth, given) + " }");
		}).toList();
	}

	/** A document that asks for everything about the facts and claims with these ids. */
	String document(Iterable<String> ids) {
		this.fragments.clear();
		StringBuilder body = new StringBuilder("{");
		int number = 0;
		for (String id : ids) {
			body.append(" n").append(number++).append(": node(id: \"").append(id).append("\") ");
			body.append(below(Objects.requireNonNull(this.schema.getType("Node")), 1, id.contains("~")));
		}
		return whole(body.append(" }").toString());
	}

	/** The lens is written once: a document has so many words at most. */
	private String whole(String body) {
		String text = body + fragments();
		return text.contains("$lens") ? "query ($lens: Lens = " + this.lens + ") " + text : text;
	}

	private String fragments() {
		return this.fragments.entrySet()
			.stream()
			.map((fragment) -> "\nfragment " + fragment.getKey() + " " + fragment.getValue())
			.collect(Collectors.joining());
	}

	/** A field as it is asked for: under which name, through which lens. */
	private final class Variant {

		private final GraphQLObjectType parent;

		private final GraphQLFieldDefinition field;

		private final String ending;

		private final String lens;

		private final boolean seen;

		Variant(GraphQLObjectType parent, GraphQLFieldDefinition field, String ending, String lens, boolean seen) {
			this.parent = parent;
			this.field = field;
			this.ending = ending;
			this.lens = lens;
			this.seen = seen;
		}

		String written(int depth, String given) {
			String name = this.field.getName();
			return this.parent.getName() + "_" + name + this.ending + ": " + name
					+ parentheses(given + arguments(this.parent, this.field) + this.lens)
					+ below(this.field.getType(), depth, this.seen);
		}

	}

	/** Below a lens an entity's field needs its own. */
	private List<Variant> variants(GraphQLObjectType parent, GraphQLFieldDefinition field, boolean seen) {
		if (field.getArgument("lens") == null) {
			return List.of(new Variant(parent, field, "", "", seen));
		}
		boolean wide = seen && isPlain(parent);
		return List.of(new Variant(parent, field, "", wide ? ", lens: {}" : "", seen && !wide),
				new Variant(parent, field, "_lens", ", lens: $lens", true));
	}

	private static boolean isPlain(GraphQLObjectType type) {
		List<String> interfaces = type.getInterfaces().stream().map(GraphQLNamedOutputType::getName).toList();
		return interfaces.contains("Entity") || type.getName().equals("Source");
	}

	private static String arguments(GraphQLObjectType parent, GraphQLFieldDefinition field) {
		return field.getArguments().stream().map((argument) -> {
			String path = parent.getName() + "." + field.getName() + "." + argument.getName();
			boolean needed = argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
			String value = needed ? SAMPLES.get(path) : SHORT.get(argument.getName());
			if (needed && value == null) {
				throw new IllegalStateException("give a sample of " + path);
			}
			return (value == null) ? "" : ", " + argument.getName() + ": " + value;
		}).collect(Collectors.joining());
	}

	private static String parentheses(String arguments) {
		String inside = arguments.startsWith(", ") ? arguments.substring(2) : arguments;
		return inside.isEmpty() ? "" : "(" + inside + ")";
	}

	private String below(GraphQLType type, int depth, boolean seen) {
		GraphQLType one = GraphQLTypeUtil.unwrapAll(type);
		if (depth == 0 && isNode(one)) {
			return " { __typename id }";
		}
		return switch (one) {
			case GraphQLInterfaceType many -> " { __typename id " + this.schema.getImplementations(many)
				.stream()
				.filter((part) -> depth < 2 || this.only == null || part.getName().equals(this.only))
				.map((part) -> "..." + fragment(part, depth, seen))
				.collect(Collectors.joining(" ")) + " }";
			case GraphQLObjectType object -> " { ..." + fragment(object, depth, seen) + " }";
			default -> "";
		};
	}

	private static boolean isNode(GraphQLType type) {
		return type instanceof GraphQLInterfaceType || type instanceof GraphQLObjectType object
				&& object.getInterfaces().stream().anyMatch((one) -> one.getName().equals("Node"));
	}

	/** What edges hold is asked for in full as the nodes of the same page. */
	private static int below(GraphQLObjectType type, int depth) {
		return type.getName().endsWith("Edge") ? 0 : isNode(type) ? depth - 1 : depth;
	}

	/**
	 * Plain values such as a quantity are told by one of their fields. A document may
	 * have 100,000 fields at most.
	 */
	private static boolean isRepeated(GraphQLObjectType type, GraphQLFieldDefinition field) {
		return type.getName().equals("Quantity") && !field.getName().equals("text");
	}

	/** A tree is asked for without its branches. */
	private boolean isWithin(GraphQLFieldDefinition field, int depth) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType one && !isNode(one)
				&& this.open.contains(one.getName() + "_" + depth);
	}

	/** All fields of a type. */
	private String fragment(GraphQLObjectType type, int depth, boolean seen) {
		String name = type.getName() + "_" + depth + (seen ? "_seen" : "");
		if (!this.fragments.containsKey(name)) {
			this.fragments.put(name, "");
			this.open.add(type.getName() + "_" + depth);
			String fields = type.getFieldDefinitions()
				.stream()
				.filter((field) -> !field.getName().equals("id") && !isRepeated(type, field) && !isWithin(field, depth))
				.flatMap((field) -> variants(type, field, seen).stream())
				.map((variant) -> variant.written(below(type, depth), ""))
				.collect(Collectors.joining("\n  "));
			this.open.remove(type.getName() + "_" + depth);
			String id = (type.getFieldDefinition("id") != null) ? " id" : "";
			this.fragments.put(name, "on " + type.getName() + " {\n  __typename" + id + "\n  " + fields + "\n}");
		}
		return name;
	}

}
