package org.tieline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.graphfile.DaySpan;
import org.tieline.graphfile.GraphEdge;
import org.tieline.graphfile.GraphField;
import org.tieline.graphfile.GraphField.Type;
import org.tieline.graphfile.GraphFormat;
import org.tieline.graphfile.GraphHead;
import org.tieline.graphfile.GraphWriter;
import org.tieline.rows.CellText;
import org.tieline.rows.RecordRows;

/**
 * Ties as a graph. GEXF has an edge for each tie. GraphML has an edge for each pair of
 * entities, because Gephi melts parallel edges of GraphML and keeps the attributes of one
 * of them. An edge of several ties has the texts of each, in the order of {@code tie},
 * and no numbers.
 */
final class TieGraph {

	/** Between the texts of several ties. */
	private static final String BETWEEN_TIES = " || ";

	private static final List<GraphField> EDGES = List.of(GraphField.text("tie"), GraphField.text("status"),
			new GraphField("origins", Type.WHOLE), new GraphField("strength_low", Type.NUMBER),
			new GraphField("strength_high", Type.NUMBER), GraphField.text("figures"), GraphField.text("sorts"),
			GraphField.text("products"), new GraphField("dated", Type.FLAG), GraphField.text("days"),
			GraphField.text("first_day"), GraphField.text("last_day"), GraphField.text("last_shown"),
			GraphField.text("paths"), GraphField.text("facts"), GraphField.text("statuses"),
			GraphField.text("fact_summaries"), GraphField.text("claims"), GraphField.text("sources"));

	private final GraphFormat format;

	private final Collection<DrawnTie> ties;

	/**
	 * A graph of ties.
	 * @param ties one for each kind and each two ends
	 */
	TieGraph(GraphFormat format, Collection<DrawnTie> ties) {
		this.format = format;
		this.ties = ties;
	}

	/**
	 * Writes the graph.
	 * @param description what it is, in one line
	 * @param properties what is said of it, part by part
	 */
	void write(String description, Map<String, String> properties, OutputStream out) throws IOException {
		GraphHead head = new GraphHead(description, properties, EntityNodes.FIELDS, EDGES);
		Map<String, Entity> nodes = new LinkedHashMap<>();
		for (DrawnTie tie : this.ties) {
			nodes.putIfAbsent(tie.source().id(), tie.source());
			nodes.putIfAbsent(tie.target().id(), tie.target());
		}
		try (GraphWriter graph = GraphWriter.of(this.format, head, out)) {
			for (Entity node : nodes.values()) {
				graph.node(EntityNodes.node(node));
			}
			int number = 0;
			for (List<DrawnTie> together : together()) {
				graph.edge(edge("e" + ++number, together));
			}
		}
	}

	/** The ties of each edge. */
	private Collection<List<DrawnTie>> together() {
		if (this.format != GraphFormat.GRAPHML) {
			return this.ties.stream().map(List::of).toList();
		}
		Map<String, List<DrawnTie>> pairs = new LinkedHashMap<>();
		this.ties.forEach(
				(tie) -> pairs.computeIfAbsent(tie.source().id() + " " + tie.target().id(), (pair) -> new ArrayList<>())
					.add(tie));
		return pairs.values();
	}

	private static GraphEdge edge(String id, List<DrawnTie> ties) {
		DrawnTie first = ties.getFirst();
		List<DaySpan> spans = ties.stream().flatMap((tie) -> tie.spans().stream()).toList();
		String kinds = ties.stream().map((tie) -> tie.kind().name()).collect(Collectors.joining(" + "));
		Map<String, Object> values = new LinkedHashMap<>();
		List<Map<String, Object>> each = ties.stream().map(TieGraph::values).toList();
		for (GraphField field : EDGES) {
			Object value = (ties.size() == 1) ? each.getFirst().get(field.name()) : joined(field, each);
			if (value != null) {
				values.put(field.name(), value);
			}
		}
		return new GraphEdge(id, first.source().id(), first.target().id(), kinds, kinds, values, spans);
	}

	/**
	 * The texts of several ties, one after the other; null: a number, or all are blank. A
	 * flag is set if that of one of them is: readers take a missing one for false.
	 */
	private static @Nullable Object joined(GraphField field, List<Map<String, Object>> each) {
		if (field.type() == Type.FLAG) {
			return each.stream().anyMatch((one) -> Boolean.TRUE.equals(one.get(field.name())));
		}
		if (field.type() != Type.STRING || each.stream().noneMatch((one) -> one.containsKey(field.name()))) {
			return null;
		}
		return each.stream()
			.map((one) -> Objects.toString(one.get(field.name()), ""))
			.collect(Collectors.joining(BETWEEN_TIES));
	}

	private static Map<String, Object> values(DrawnTie tie) {
		Map<String, Object> values = new LinkedHashMap<>();
		Collection<FactView> facts = tie.facts();
		List<DaySpan> spans = tie.spans();
		values.put("tie", tie.kind().name());
		put(values, "status", tie.status());
		put(values, "origins", (facts.size() == 1) ? facts.iterator().next().origins() : null);
		TieStrength strength = TieStrength.of(facts);
		put(values, "strength_low", plain(strength.low()));
		put(values, "strength_high", plain(strength.high()));
		texts(values, "figures", facts, (fact) -> RecordRows.figures(fact).stream());
		texts(values, "sorts", facts, (fact) -> Stream.of(sort(fact)));
		texts(values, "products", facts,
				(fact) -> Stream.ofNullable(fact.fact().participant("product")).map(Entity::name));
		values.put("dated", !spans.isEmpty());
		put(values, "days", spans.isEmpty() ? null : CellText.of(spans));
		if (!spans.isEmpty()) {
			put(values, "first_day", spans.getFirst().first());
			put(values, "last_day",
					spans.stream().anyMatch((span) -> span.last() == null) ? null
							: spans.stream()
								.flatMap((span) -> Stream.ofNullable(span.last()))
								.max(LocalDate::compareTo)
								.orElse(null));
		}
		put(values, "last_shown",
				facts.stream()
					.flatMap((fact) -> Stream.ofNullable(fact.lastShown()))
					.max(Comparator.naturalOrder())
					.map(Objects::toString)
					.orElse(null));
		put(values, "paths", tie.paths().isEmpty() ? null : CellText.of(tie.paths()));
		texts(values, "facts", facts, (fact) -> Stream.of(fact.id()));
		put(values, "statuses", facts.isEmpty() ? null : CellText.of(facts.stream().map(FactView::status).toList()));
		values.put("fact_summaries",
				facts.isEmpty() ? ExportedHop.NO_FACT : CellText.of(facts.stream().map(FactView::summary).toList()));
		texts(values, "claims", facts, (fact) -> claims(fact).map(ExportedClaim::words));
		texts(values, "sources", facts, (fact) -> claims(fact).map((claim) -> claim.source().words()));
		return values;
	}

	private static Stream<ExportedClaim> claims(FactView fact) {
		return fact.claims().stream().map((claim) -> ExportedClaim.of(claim, (one) -> ""));
	}

	private static String sort(FactView fact) {
		return Objects.requireNonNull(fact.fact().kind().tie()).sort(fact.fact()).toString();
	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : null;
	}

	private static void texts(Map<String, Object> values, String name, Collection<FactView> facts,
			Function<FactView, Stream<String>> of) {
		List<String> texts = facts.stream().flatMap(of).filter((text) -> !text.isEmpty()).distinct().toList();
		put(values, name, texts.isEmpty() ? null : CellText.of(texts));
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

}
