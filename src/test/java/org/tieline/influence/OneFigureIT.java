package org.tieline.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.hop.Path;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordReader;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The words and the paths of {@code stateInfluence} tell one figure of one date. */
class OneFigureIT extends TielineIT {

	/** A figure that is not used: {@code (x in y: 16.6% in 2012)}. */
	private static final Pattern UNUSED = Pattern
		.compile("not recorded for then \\((?:.*: )?([^():]*?)(?:,| on| in| until| from| since) ?([-0-9]*)");

	@Autowired
	RecordReader reader;

	@ParameterizedTest
	@ValueSource(strings = { "2009", "2018", "2022" })
	void forEveryStateAndCompanyOfTheRecord(String date) {
		Lens lens = new Lens(PartialDate.parse(date), null, null, 0, Set.of());
		List<FactView> stakes = views(OwnershipKinds.STAKE, lens);
		List<FactView> affiliations = views(AffiliationRole.KIND, lens);
		List<Entity> states = stakes.stream()
			.map((stake) -> party(stake, "holder"))
			.filter((holder) -> holder.kind() == EntityKind.GOVERNMENT)
			.distinct()
			.toList();
		List<Entity> companies = stakes.stream()
			.map((stake) -> party(stake, "company"))
			.distinct()
			.sorted(Comparator.comparing(Entity::id))
			.toList();
		List<String> unlike = new ArrayList<>();
		int told = 0;

		for (Entity state : states) {
			Set<String> below = below(new StateBodies(state, affiliations), stakes);
			for (Entity company : companies) {
				if (!below.contains(company.id())) {
					continue;
				}
				StateInfluence answer = StateInfluence.of(company, state, stakes, List.of(), affiliations);
				Matcher unused = UNUSED.matcher(answer.ownershipInWords());
				String figure = unused.find() ? unused.group(1) : alone(answer);
				if (!figure.isEmpty()) {
					told++;
					if (answer.paths().stream().map(Path::summary).noneMatch((path) -> path.contains(figure))) {
						unlike.add(company.id() + ", " + state.id() + ": " + answer.ownershipInWords() + " | "
								+ answer.paths().stream().map(Path::summary).toList());
					}
				}
			}
		}

		assertThat(unlike).isEmpty();
		assertThat(told).isPositive();
	}

	/** What the stakes of a state and its bodies lead to; of others nothing is told. */
	private static Set<String> below(StateBodies bodies, List<FactView> stakes) {
		Set<String> below = new HashSet<>();
		boolean grows = true;
		while (grows) {
			grows = stakes.stream()
				.filter((stake) -> bodies.owns(party(stake, "holder")) || below.contains(party(stake, "holder").id()))
				.map((stake) -> below.add(party(stake, "company").id()))
				.reduce(false, Boolean::logicalOr);
		}
		return below;
	}

	private static Entity party(FactView stake, String role) {
		return Objects.requireNonNull(stake.fact().participant(role));
	}

	/** The size, if it is the one stake of the state itself; else empty. */
	private static String alone(StateInfluence answer) {
		boolean one = answer.paths().size() == 1 && answer.paths().getFirst().length() == 1;
		boolean known = Objects.equals(answer.ownership().low(), answer.ownership().high());
		return (one && known) ? answer.ownership().text() : "";
	}

	@SuppressWarnings("unchecked")
	private List<FactView> views(String kind, Lens lens) {
		RecordKey key = new RecordKey.OfFacts(RecordKey.Via.KIND, "", Set.of(kind), Set.of());
		return ((List<Fact>) this.reader.read(Set.of(key)).get(key)).stream()
			.map((fact) -> new FactView(fact, lens))
			.toList();
	}

}
