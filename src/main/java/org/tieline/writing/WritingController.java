package org.tieline.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.record.RecordSnapshots;
import org.tieline.seed.RecordUpdates;
import org.tieline.seed.RecordUpdates.Added;
import org.tieline.seed.RecordUpdates.Decided;
import org.tieline.seed.RecordUpdates.NewRow;
import org.tieline.seed.RecordUpdates.Retracted;
import org.tieline.seed.TableColumns;
import org.tieline.written.Retraction;

/** Writes for whoever has a token. */
@Controller
class WritingController {

	private static final Logger log = LoggerFactory.getLogger(WritingController.class);

	private static final int MOST = 200;

	private static final int PAGE = 100;

	private static final int LONGEST_REASON = 1_000;

	private final Writers writers;

	private final RecordUpdates updates;

	private final Drafts drafts;

	private final RecordSnapshots snapshots;

	private final Clock clock = Clock.systemUTC();

	WritingController(Writers writers, RecordUpdates updates, KindsOfFact kinds, RecordSnapshots snapshots) {
		this.snapshots = snapshots;
		this.writers = writers;
		this.updates = updates;
		this.drafts = new Drafts(kinds);
	}

	/** As the schema shows it. */
	record AddedClaims(String dataVersion, boolean changed, List<AddedClaim> claims) {
	}

	/** As the schema shows it. */
	record AddedClaim(String id, boolean added) {
	}

	/** As the schema shows it. */
	record SameDecision(String dataVersion, boolean changed) {
	}

	/** As the schema shows it. */
	record RetractedClaim(String dataVersion, boolean changed, ShownRetraction retraction) {
	}

	/** A retraction as the schema shows it. */
	record ShownRetraction(String claim, String by, OffsetDateTime at, String reason, @Nullable String lastVersion) {

		static ShownRetraction of(Retraction one) {
			return new ShownRetraction(one.claim(), one.by(), OffsetDateTime.parse(one.at()), one.reason(),
					one.lastVersion());
		}

	}

	@MutationMapping
	AddedClaims addClaims(DataFetchingEnvironment environment) {
		String writer = writer(environment.getGraphQlContext());
		List<NewRow> rows = new ArrayList<>(rows("sources", environment));
		rows.addAll(rows("entities", environment));
		List<NewRow> claims = rows(Drafts.CLAIMS, environment);
		if (claims.isEmpty()) {
			throw Problem.badInput(Drafts.CLAIMS, "there is no claim; give at least one");
		}
		int before = rows.size();
		rows.addAll(claims);
		Added added = this.updates.add(rows, writer, this.clock.instant());
		readAhead();
		List<AddedClaim> shown = new ArrayList<>();
		for (int i = before; i < rows.size(); i++) {
			shown.add(new AddedClaim(added.ids().get(i), added.fresh().get(i)));
		}
		return new AddedClaims(added.version(), added.fresh().contains(true), shown);
	}

	private List<NewRow> rows(String argument, DataFetchingEnvironment environment) {
		List<Map<String, Object>> inputs = environment.getArgumentOrDefault(argument, List.of());
		if (inputs == null) {
			return List.of();
		}
		if (inputs.size() > MOST) {
			throw Problem.badInput(argument, "there are " + inputs.size() + "; give at most " + MOST + " at once");
		}
		return this.drafts.of(argument, inputs);
	}

	@MutationMapping
	RetractedClaim retractClaim(@Argument String id, @Argument String reason, GraphQLContext context) {
		String writer = writer(context);
		Retracted done = this.updates.retract(id, reason(reason), writer, this.clock.instant());
		readAhead();
		return new RetractedClaim(done.version(), done.fresh(), ShownRetraction.of(done.retraction()));
	}

	@MutationMapping
	SameDecision decideSame(@Argument String entity, @Argument String sameAs, @Argument String verdict,
			@Argument String reason, GraphQLContext context) {
		String writer = writer(context);
		if (entity.equals(sameAs)) {
			throw Problem.badInput("sameAs", "is the entity itself; name another one");
		}
		SortedMap<String, String> cells = new TreeMap<>(
				Map.of("entity", entity, "same_as", sameAs, "verdict", verdict, "reason", reason(reason)));
		Decided decided = this.updates.decide(new NewRow(TableColumns.DECISIONS, cells, Place.of("entity")), writer,
				this.clock.instant());
		readAhead();
		return new SameDecision(decided.version(), decided.fresh());
	}

	@QueryMapping
	List<ShownRetraction> retractions(@Argument int first) {
		if (first < 1 || first > PAGE) {
			throw Problem.badInput("first", "is " + first + "; write 1 to " + PAGE);
		}
		return this.updates.written().retractions().reversed().stream().limit(first).map(ShownRetraction::of).toList();
	}

	/** The next question need not wait as long for the new version to be read. */
	private void readAhead() {
		Thread.ofVirtual().name("read-ahead").start(() -> {
			try {
				this.snapshots.current();
			}
			catch (RuntimeException ex) {
				log.debug("The new version is read when it is asked for", ex);
			}
		});
	}

	private String writer(GraphQLContext context) {
		return this.writers.require(Authorization.of(context));
	}

	private static String reason(String reason) {
		String text = reason.strip();
		if (text.isEmpty() || text.length() > LONGEST_REASON) {
			throw Problem.badInput("reason",
					"has " + text.length() + " characters; say why in 1 to " + LONGEST_REASON + " of them");
		}
		return Drafts.seen("reason", text);
	}

}
