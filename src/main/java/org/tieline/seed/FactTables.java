package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.seed.SeedTable.SeedRow;
import org.tieline.value.Period;

/**
 * Reads the tables of facts: every row a claim, rows of one identity the claims of one
 * fact.
 */
final class FactTables {

	private static final List<String> COMMON = List.of("stance", "aspect", "value", "unit", "as_stated", "from", "to",
			"as_of", "speaker", "source", "locator", "said_on", "repeats", "derivation", "note");

	private final SeedFiles files;

	private final EntityTables things;

	private final SeedErrors errors;

	private final Map<KindOfFact, List<SeedRow>> rows = new LinkedHashMap<>();

	private final Map<String, Draft> drafts = new LinkedHashMap<>();

	private final ClaimNumbers numbers;

	/** A fact while its rows are read. */
	private record Draft(KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
			@Nullable Period period, List<Claim> claims, Map<ClaimRows.Sameness, SeedRow> rows) {
	}

	FactTables(SeedFiles files, EntityTables things, SeedErrors errors) {
		this.files = files;
		this.things = things;
		this.errors = errors;
		this.numbers = new ClaimNumbers(errors);
	}

	/**
	 * Reads the table of a kind; one that is missing is empty. Its rows are checked when
	 * all tables are read.
	 */
	void read(KindOfFact kind) {
		String text = this.files.texts().get(kind.table());
		if (text == null) {
			return;
		}
		List<SeedRow> read = SeedTable.read(kind.table(), text, columns(kind), this.errors);
		read.forEach(this.numbers::reserve);
		this.rows.put(kind, read);
	}

	static Set<String> columns(KindOfFact kind) {
		Set<String> columns = new LinkedHashSet<>(List.of("claim"));
		kind.participants().forEach((participant) -> columns.add(participant.name()));
		kind.attributes().forEach((attribute) -> columns.add(attribute.name()));
		columns.addAll(COMMON);
		return columns;
	}

	private void read(KindOfFact kind, ClaimRows claims, SeedRow row) {
		RowReader cells = new RowReader(row, this.errors);
		Map<String, Entity> participants = participants(kind, cells);
		Map<String, String> attributes = attributes(kind, cells, false);
		new MeasureColumns(this.things.entities()).check(kind, cells);
		Claim claim = claims.read(row, cells, attributes(kind, cells, true));
		if (claim == null || !cells.right()) {
			return;
		}
		Period period = kind.measurement() ? claim.period() : null;
		if (kind.measurement() && period == null) {
			cells.fault("a number of this kind belongs to a period; fill in from and to, or as_of");
			return;
		}
		String id = FactIds.id(kind, participants, attributes, period);
		Draft draft = this.drafts.computeIfAbsent(id,
				(key) -> new Draft(kind, participants, attributes, period, new ArrayList<>(), new HashMap<>()));
		if (!draft.attributes().equals(attributes)) {
			cells.fault("this row is about the fact '" + id + "' and describes it as " + attributes
					+ ", another row as " + draft.attributes() + "; use the same words in all its rows");
			return;
		}
		SeedRow same = draft.rows().putIfAbsent(ClaimRows.Sameness.of(claim), row);
		if (same != null) {
			cells.fault("repeats " + same.file() + ":" + same.line()
					+ " (same fact, source, speaker, aspect, stance, period and unit); keep one of them");
		}
		draft.claims().add(claim);
	}

	private Map<String, Entity> participants(KindOfFact kind, RowReader cells) {
		Map<String, Entity> participants = new HashMap<>();
		for (Participant participant : kind.participants()) {
			String id = participant.required() ? cells.required(participant.name()) : cells.get(participant.name());
			Entity entity = (id != null) ? entity(cells, id) : null;
			if (entity == null) {
				continue;
			}
			if (!participant.kinds().isEmpty() && !participant.kinds().contains(entity.kind())) {
				cells.fault(participant.name() + ": '" + id + "' is a " + entity.kind() + " where one of "
						+ participant.kinds().stream().sorted().toList() + " is needed");
			}
			participants.put(participant.name(), entity);
		}
		if (participants.size() > 1 && Set.copyOf(participants.values()).size() < participants.size()) {
			cells.fault("the same entity takes two parts; name the other one");
		}
		return participants;
	}

	private @Nullable Entity entity(RowReader cells, String id) {
		SeedRecord.LinkedEntity entity = this.things.entities().get(id);
		if (entity == null) {
			cells.fault("no entity '" + id
					+ "'; add it to entities.csv (or products, markets, measures), or correct the id");
			return null;
		}
		return entity.entity();
	}

	private static Map<String, String> attributes(KindOfFact kind, RowReader cells, boolean perClaim) {
		Map<String, String> attributes = new HashMap<>();
		for (Attribute attribute : kind.attributes()) {
			if (attribute.perClaim() != perClaim) {
				continue;
			}
			String value = attribute.required() ? cells.required(attribute.name()) : cells.get(attribute.name());
			if (value == null) {
				continue;
			}
			if (!attribute.words().isEmpty() && !attribute.words().contains(value)) {
				cells.unknownWord(attribute.name(), value, attribute.words());
			}
			attributes.put(attribute.name(), value);
		}
		return attributes;
	}

	/** The facts, once all tables are read. */
	List<Fact> facts() {
		this.rows.forEach((kind, rows) -> {
			ClaimRows claims = new ClaimRows(kind, this.things, this.numbers);
			rows.forEach((row) -> read(kind, claims, row));
		});
		this.numbers.checkRepeats();
		Wholes wholes = new Wholes(this.numbers, this.errors);
		HeldStakes stakes = new HeldStakes(this.numbers, this.errors);
		List<Fact> facts = new ArrayList<>();
		this.drafts.forEach((id, draft) -> {
			if (draft.claims().stream().noneMatch(FactTables::saysOrDeniesIt)) {
				SeedRow row = Objects.requireNonNull(draft.rows().values().iterator().next());
				this.errors.add(row,
						"nobody says or denies this fact itself, somebody only did not comment or denied a part of it; "
								+ "add the claim that was asked about");
				return;
			}
			wholes.add(draft.kind(), draft.participants(), draft.claims());
			stakes.add(draft.kind(), draft.participants(), draft.attributes(), draft.claims());
			facts.add(new Fact(id, draft.kind(), draft.participants(), draft.attributes(), draft.period(),
					draft.claims()));
		});
		wholes.check();
		stakes.check();
		return facts;
	}

	private static boolean saysOrDeniesIt(Claim claim) {
		return claim.says() || (claim.denies() && claim.aspect() == null);
	}

}
