package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.check.ClaimCheck;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.passage.PassageCheck;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;

/** Citations of what a request is answered. */
@Controller
class CitationController {

	/** Longer addresses are refused by servers and shortened by programs. */
	private static final int LONGEST_ADDRESS = 8_000;

	@SchemaMapping(typeName = "Fact")
	CompletableFuture<Citation> citation(FactView fact, RecordAccess look, DataFetchingEnvironment environment) {
		return whole(fact, look)
			.thenApply((found) -> Citation.of(Answers.of(found, look.snapshot().version()), publisher(environment)));
	}

	/** The fact as its id names it: an answer may show it with some of its claims. */
	private static CompletableFuture<FactView> whole(FactView fact, RecordAccess look) {
		SeenId id = SeenId.parse(fact.seenId());
		return look.through(id.lens()).facts(Via.FACT, id.plain(), null).thenApply((facts) -> {
			FactView found = facts.all().getFirst();
			return (id.speaker() != null) ? Objects.requireNonNull(found.saidBy(id.speaker())) : found;
		});
	}

	@SchemaMapping(typeName = "Claim", field = "citation")
	CompletableFuture<Citation> ofClaim(ClaimView claim, RecordAccess look, DataFetchingEnvironment environment) {
		return whole(claim.fact(), look).thenApply((fact) -> Citation
			.of(Answers.of(new ClaimView(claim.claim(), fact), look.snapshot().version()), publisher(environment)));
	}

	@SchemaMapping(typeName = "Source", field = "citation")
	CompletableFuture<Citation> ofSource(Source source, RecordAccess look, DataFetchingEnvironment environment) {
		return look.through(Lens.WIDE.of(look.lens().dataVersion()))
			.facts(Via.SOURCE, source.id(), null)
			.thenApply((facts) -> Citation.of(Answers.of(source, claims(facts, source), look.snapshot().version()),
					publisher(environment)));
	}

	private static List<ClaimView> claims(Facts facts, Source source) {
		return facts.all()
			.stream()
			.flatMap((fact) -> fact.fact().claims().stream().map((claim) -> new ClaimView(claim, fact)))
			.filter((claim) -> claim.source().id().equals(source.id()))
			.toList();
	}

	@SchemaMapping(typeName = "ClaimCheck", field = "citation")
	Citation ofCheck(ClaimCheck check, RecordAccess look, DataFetchingEnvironment environment) {
		return Citation.of(Answers.of(check, look.lens(), look.snapshot().version()), publisher(environment));
	}

	@SchemaMapping(typeName = "ClaimCheck")
	String claimReview(ClaimCheck check, RecordAccess look, DataFetchingEnvironment environment) {
		Answer answer = Answers.of(check, look.lens(), look.snapshot().version());
		Publisher publisher = publisher(environment);
		return CanonicalJson
			.text(answer.linked(answer.reference().address(publisher.address(), answer.version().id()), publisher));
	}

	@SchemaMapping(typeName = "PassageCheck", field = "citation")
	@Nullable Citation ofPassage(PassageCheck passage, RecordAccess look, DataFetchingEnvironment environment) {
		Map<String, Object> arguments = Objects.requireNonNull(environment.getExecutionStepInfo().getParent())
			.getArguments();
		Map<String, String> asked = new LinkedHashMap<>();
		asked.put(Answers.TEXT, String.valueOf(arguments.get(Answers.TEXT)));
		if (arguments.get(Answers.DATE) != null) {
			asked.put(Answers.DATE, String.valueOf(arguments.get(Answers.DATE)));
		}
		Citation citation = Citation.of(Answers.of(passage, asked, look.lens(), look.snapshot().version()),
				publisher(environment));
		return (citation.address().length() <= LONGEST_ADDRESS) ? citation : null;
	}

	private static Publisher publisher(DataFetchingEnvironment environment) {
		Publisher publisher = environment.getGraphQlContext().get(Publisher.class);
		return (publisher != null) ? publisher : new Publisher("Tieline", "");
	}

}
