package org.tieline.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.answer.AnswerFacts;
import org.tieline.answer.AnswerParts;
import org.tieline.answer.AnswerParts.Part;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.TieForm;
import org.tieline.hop.Hop;
import org.tieline.problem.Problem;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordSnapshot;
import org.tieline.time.Spell;

/** The facts, ties and steps of one answer. */
final class AnswerContent {

	private final AnswerParts parts;

	private final RecordSnapshot snapshot;

	private final Licences licences;

	private final AnswerFacts facts;

	/**
	 * What an answer is made of.
	 * @param snapshot the record that it is of
	 * @param licences which of its claims may be written
	 */
	AnswerContent(AnswerParts parts, RecordSnapshot snapshot, Licences licences) {
		this.parts = parts;
		this.snapshot = snapshot;
		this.licences = licences;
		this.facts = new AnswerFacts(snapshot);
	}

	/**
	 * The facts of the answer and of its hops, each once under each lens.
	 * @throws Problem BAD_USER_INPUT if the question asks for none
	 */
	List<FactView> facts() {
		List<FactView> facts = this.facts.of(this.parts);
		if (facts.isEmpty() && !this.parts.asksForFacts() && !this.parts.asksForPaths()) {
			throw Problem.badInput("view", "the question asks for no fact; take view=answer, or ask for facts");
		}
		return facts.stream().flatMap((fact) -> Stream.ofNullable(this.licences.allowed(fact))).toList();
	}

	/**
	 * The ties of the answer: those of its hops, and those of its facts that hold.
	 * @throws Problem BAD_USER_INPUT if the question asks for none
	 */
	Collection<DrawnTie> ties() {
		Map<String, DrawnTie> ties = new LinkedHashMap<>();
		int number = 0;
		for (AnsweredPath path : AnsweredPath.of(this.parts.inOrder())) {
			number++;
			for (Hop hop : path.hops()) {
				DrawnTie tie = tie(hop, ties);
				tie.takenBy(number);
				tie.add(allowed(hop, path.lens()));
			}
		}
		for (Part part : this.parts.inOrder()) {
			if (part.value() instanceof FactView fact) {
				draw(fact, ties);
			}
		}
		if (ties.isEmpty() && !this.parts.asksForFacts() && !this.parts.asksForPaths()) {
			throw Problem.badInput("format",
					"the question asks for nothing that can be drawn; take csv, or ask for paths, hops or facts");
		}
		return ties.values();
	}

	private void draw(FactView fact, Map<String, DrawnTie> ties) {
		TieForm form = fact.fact().kind().tie();
		FactView allowed = this.licences.allowed(fact);
		if (form == null || allowed == null || fact.holds() != Spell.Holds.YES) {
			return;
		}
		Entity from = Objects.requireNonNull(fact.fact().participant(form.from()));
		Entity to = Objects.requireNonNull(fact.fact().participant(form.to()));
		ties.computeIfAbsent(from.id() + " " + form.type() + " " + to.id(),
				(key) -> new DrawnTie(from, to, form.kind()))
			.add(Set.of(allowed));
	}

	private DrawnTie tie(Hop hop, Map<String, DrawnTie> ties) {
		String from = hop.forward() ? hop.fromId() : hop.toId();
		String to = hop.forward() ? hop.toId() : hop.fromId();
		return ties.computeIfAbsent(from + " " + hop.tie().name() + " " + to,
				(key) -> new DrawnTie(entity(from), entity(to), hop.tie()));
	}

	/** The name of the licence of a claim. */
	String licence(Claim claim) {
		return this.licences.of(claim).name();
	}

	/**
	 * The steps of all paths.
	 * @throws Problem BAD_USER_INPUT if the question asks for none
	 */
	List<ExportedHop> steps() {
		List<ExportedHop> steps = new ArrayList<>();
		int number = 0;
		for (AnsweredPath path : AnsweredPath.of(this.parts.inOrder())) {
			ExportedPath whole = path.written(++number);
			int step = 0;
			for (Hop hop : path.hops()) {
				ExportStep one = new ExportStep(whole, ++step, path.place(), path.isWeakest(hop), hop);
				steps.add(ExportedHop.of(one, entity(hop.fromId()), entity(hop.toId()), allowed(hop, path.lens()),
						this::licence));
			}
		}
		if (steps.isEmpty() && !this.parts.asksForPaths()) {
			throw Problem.badInput("view", "the question asks for no path; take view=answer or view=facts");
		}
		return steps;
	}

	private Entity entity(String id) {
		OfEntity key = new OfEntity(id);
		return (Entity) Objects.requireNonNull(this.snapshot.read(Set.of(key)).get(key));
	}

	private List<FactView> allowed(Hop hop, Lens lens) {
		return this.licences.ofPath(this.facts.ofHop(hop, lens));
	}

}
