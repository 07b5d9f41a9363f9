package org.tieline.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.VersionClaim;
import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.Row;
import org.tieline.time.LastDays;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** Reads the record's nodes as the store returns them; one mapper for one answer. */
final class RecordMapper {

	/** Properties of an entity that are not details of its kind. */
	private static final List<String> COMMON = List.of("id", "kind", "name", "aliases", "identifiers", "country",
			"unnamed", "related", "sinceVersion", "untilVersion", "contentHash");

	private final KindsOfFact kinds;

	/** What one answer repeats is read once. */
	private final Map<String, Entity> participants = new HashMap<>();

	private final Map<String, Entity> speakers = new HashMap<>();

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<List<String>, LastDays> lastDays = new HashMap<>();

	RecordMapper(KindsOfFact kinds) {
		this.kinds = kinds;
	}

	static Entity entity(Row row) {
		Map<String, String> details = new HashMap<>();
		row.keys().stream().filter((key) -> !COMMON.contains(key)).forEach((key) -> details.put(key, row.text(key)));
		Map<String, List<Entity>> related = new HashMap<>();
		Row links = row.optionalRow("related");
		if (links != null) {
			for (String word : links.keys()) {
				related.put(word,
						links.rows(word)
							.stream()
							.map(RecordMapper::entity)
							.sorted(Comparator.comparing(Entity::id))
							.toList());
			}
		}
		return new Entity(row.text("id"), EntityKind.valueOf(row.text("kind")), row.text("name"), row.texts("aliases"),
				row.texts("identifiers").stream().map(Identifier::parse).toList(), row.optionalText("country"),
				row.flag("unnamed"), details, related);
	}

	static Source source(Row row) {
		return new Source(row.text("id"), row.text("title"), row.optionalText("publisher"), row.optionalText("author"),
				date(row, "publishedOn"), row.optionalText("url"), SourceKind.valueOf(row.text("kind")),
				row.optionalText("republishedFrom"), row.optionalText("note"), row.optionalText("dataset"));
	}

	Fact fact(Row row) {
		Row node = row.row("fact");
		KindOfFact kind = this.kinds.byName(node.text("kind"));
		Map<String, Entity> participants = new HashMap<>();
		for (Row part : row.rows("participants")) {
			participants.put(participantName(kind, part.text("role")),
					once(this.participants, part.row("entity"), RecordMapper::entity));
		}
		Map<String, String> attributes = new HashMap<>();
		kind.attributes().stream().filter((attribute) -> !attribute.perClaim()).forEach((attribute) -> {
			String value = node.optionalText(attribute.name());
			if (value != null) {
				attributes.put(attribute.name(), value);
			}
		});
		Period period = kind.measurement() ? new Period(date(node, "from"), date(node, "to")) : null;
		List<Claim> claims = new ArrayList<>();
		row.rows("claims").forEach((claim) -> claims.add(claim(kind, claim)));
		// The store has no order of its own; that of the ids does not depend on the loads
		// before.
		claims.sort(Comparator.comparing(Claim::id));
		return new Fact(node.text("id"), kind, participants, attributes, period, claims,
				node.texts("narrowerEnds").stream().map(NarrowerEnd::parse).toList(),
				node.texts("versions").stream().map(VersionClaim::parse).toList(),
				this.lastDays.computeIfAbsent(row.texts("lastDays"), LastDays::parse));
	}

	private static <T> T once(Map<String, T> read, Row row, Function<Row, T> reading) {
		return read.computeIfAbsent(row.text("id"), (id) -> reading.apply(row));
	}

	private static String participantName(KindOfFact kind, String role) {
		return kind.participants()
			.stream()
			.filter((participant) -> participant.role().name().equals(role))
			.findFirst()
			.orElseThrow()
			.name();
	}

	private Claim claim(KindOfFact kind, Row row) {
		Map<String, String> details = new HashMap<>();
		kind.attributes().forEach((attribute) -> {
			String value = row.optionalText(attribute.name());
			if (value != null) {
				details.put(attribute.name(), value);
			}
		});
		Row speaker = row.optionalRow("speaker");
		String derivation = row.optionalText("derivation");
		return new Claim(row.text("id"), Stance.valueOf(row.text("stance")), row.optionalText("aspect"),
				date(row, "from"), date(row, "to"), date(row, "asOf"), quantity(row), row.optionalText("asStated"),
				(derivation != null) ? Derivation.valueOf(derivation) : null,
				(speaker != null) ? once(this.speakers, speaker, RecordMapper::entity) : null,
				once(this.sources, row.row("source"), RecordMapper::source), row.optionalText("locator"),
				date(row, "saidOn"), row.optionalText("repeats"), row.optionalText("note"), row.text("originKey"),
				row.texts("speaksFor"), row.text("page"), details);
	}

	private static @Nullable Quantity quantity(Row row) {
		String unit = row.optionalText("unit");
		return (unit != null) ? new Quantity(row.optionalDecimal("low"), row.optionalDecimal("high"), unit,
				isSet(row, "lowExclusive"), isSet(row, "highExclusive")) : null;
	}

	private static boolean isSet(Row row, String key) {
		return Boolean.TRUE.equals(row.optionalFlag(key));
	}

	private static @Nullable PartialDate date(Row row, String key) {
		String text = row.optionalText(key);
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
