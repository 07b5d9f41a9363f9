package org.tieline.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecks;
import org.tieline.claim.Source;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.passage.PassageCheck;
import org.tieline.passage.Passages;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;

/** Finds what is said at an address, on one version of the data. */
@Component
class Answers {

	static final String TEXT = "text";

	static final String DATE = "date";

	private final ClaimChecks claims;

	private final Passages passages;

	private final KindsOfFact kinds;

	Answers(ClaimChecks claims, Passages passages, KindsOfFact kinds) {
		this.kinds = kinds;
		this.claims = claims;
		this.passages = passages;
	}

	/**
	 * The answer; empty: that version has nothing with the id.
	 * @throws Problem BAD_USER_INPUT if a check cannot be made
	 */
	Optional<Answer> find(Reference reference, RecordSnapshot snapshot) {
		return switch (reference.sort()) {
			case FACT -> fact(reference, snapshot).map((fact) -> of(fact, snapshot.version()));
			case CLAIM -> claim(reference, snapshot);
			case SOURCE -> source(reference, snapshot);
			case CHECK -> Optional.of(check(reference, snapshot));
		};
	}

	private static Optional<FactView> fact(Reference reference, RecordSnapshot snapshot) {
		String speaker = reference.asked().get(Reference.SPEAKER);
		return views(Via.FACT, reference, Set.of(), snapshot)
			.flatMap((fact) -> Stream.ofNullable((speaker != null) ? fact.saidBy(speaker) : fact))
			.findFirst();
	}

	/** The answer about a fact. */
	static Answer of(FactView fact, DataVersion version) {
		Reference reference = Reference.of(Reference.Sort.FACT, SeenId.parse(fact.seenId()));
		return new Answer(reference, version, Contents.of(fact), fact.summary(), fact.status().name(), null,
				LinkedWords.of(fact));
	}

	private static Optional<Answer> claim(Reference reference, RecordSnapshot snapshot) {
		return claimView(reference, snapshot).filter((view) -> view.leftOut() == null)
			.map((view) -> of(view, snapshot.version()));
	}

	/**
	 * Why the claim that an address names does not count under its lens; empty: it
	 * counts, or is not on record.
	 */
	Optional<String> leftOut(Reference reference, RecordSnapshot snapshot) {
		return (reference.sort() == Reference.Sort.CLAIM)
				? claimView(reference, snapshot).flatMap((view) -> Optional.ofNullable(view.leftOut()))
				: Optional.empty();
	}

	private static Optional<ClaimView> claimView(Reference reference, RecordSnapshot snapshot) {
		return views(Via.CLAIM, reference, Set.of(), snapshot).flatMap(Answers::claims)
			.filter((view) -> view.id().equals(reference.id()))
			.findFirst();
	}

	/** All claims of a fact, those too that do not count under its lens. */
	private static Stream<ClaimView> claims(FactView fact) {
		return fact.fact().claims().stream().map((claim) -> new ClaimView(claim, fact));
	}

	/** The answer about a claim. */
	static Answer of(ClaimView view, DataVersion version) {
		Reference reference = Reference.of(Reference.Sort.CLAIM, SeenId.parse(view.seenId()));
		return new Answer(reference, version, Contents.ofClaim(view), view.says(), view.stance().name(), view.source(),
				LinkedWords.of(view));
	}

	private Optional<Answer> source(Reference reference, RecordSnapshot snapshot) {
		OfSource key = new OfSource(reference.id());
		Source source = (Source) snapshot.read(Set.of(key)).get(key);
		if (source == null) {
			return Optional.empty();
		}
		List<ClaimView> claims = views(Via.SOURCE, reference, this.kinds.names(), snapshot).flatMap(Answers::claims)
			.filter((view) -> view.source().id().equals(source.id()))
			.toList();
		return Optional.of(of(source, claims, snapshot.version()));
	}

	/** The answer about a source. */
	static Answer of(Source source, List<ClaimView> claims, DataVersion version) {
		List<ClaimView> inOrder = claims.stream()
			.sorted(Comparator.comparing((ClaimView claim) -> claim.id().length()).thenComparing(ClaimView::id))
			.toList();
		return new Answer(Reference.ofSource(source.id()), version, Contents.of(source, inOrder), source.title(), null,
				source, LinkedWords.of(source));
	}

	private static Stream<FactView> views(Via via, Reference reference, Set<String> kinds, RecordSnapshot snapshot) {
		OfFacts key = new OfFacts(via, reference.id(), kinds, Set.of());
		List<Fact> facts = ((List<?>) snapshot.read(Set.<RecordKey>of(key)).getOrDefault(key, List.of())).stream()
			.map(Fact.class::cast)
			.toList();
		return snapshot.views(facts, reference.lens()).stream();
	}

	private Answer check(Reference reference, RecordSnapshot snapshot) {
		Lens lens = reference.lens().of(snapshot.version().id());
		Map<String, String> asked = reference.asked();
		String text = asked.get(TEXT);
		if (text == null) {
			return of(this.claims.check(asked, lens), lens, snapshot.version());
		}
		for (String name : asked.keySet()) {
			if (!name.equals(TEXT) && !name.equals(DATE)) {
				throw Problem.badInput(name, "a passage has no such parameter; it has text and date");
			}
		}
		return of(this.passages.check(text, date(asked.get(DATE)), lens), asked, lens, snapshot.version());
	}

	private static @Nullable LocalDate date(@Nullable String text) {
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (java.time.DateTimeException ex) {
			throw Problem.badInput(DATE, "'" + text + "' cannot be read; write a whole day, such as 2018-12-31");
		}
	}

	/** The answer of a check of one claim. */
	static Answer of(ClaimCheck check, Lens lens, DataVersion version) {
		return new Answer(Reference.ofCheck(ClaimChecks.parameters(check), lens), version, Contents.of(check),
				check.asked() + ". " + check.reason(), check.verdict().name(), null, LinkedWords.of(check));
	}

	/** The answer of a check of a passage. */
	static Answer of(PassageCheck passage, Map<String, String> asked, Lens lens, DataVersion version) {
		String text = asked.getOrDefault(TEXT, "");
		return new Answer(Reference.ofCheck(asked, lens), version, Contents.of(passage),
				(text.length() > LONGEST) ? text.substring(0, LONGEST) + "\u2026" : text, null, null,
				LinkedWords.of(passage,
						(check) -> Reference.ofCheck(ClaimChecks.parameters(check), lens).address("", version.id())));
	}

	/** So much of a passage is its title. */
	private static final int LONGEST = 200;

}
