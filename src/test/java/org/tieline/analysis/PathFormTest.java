package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.page.PageLens;

import static org.assertj.core.api.Assertions.assertThat;

class PathFormTest {

	private static PathForm form(String query) {
		return PathForm.of(new AddressReader(ComparePageController.parameters(query)));
	}

	private static PageLens lens(String query) {
		return PageLens.of(ComparePageController.parameters(query));
	}

	@Test
	void theRuleHasWhatTheAddressSays() {
		assertThat(form("ties=OWNS&ties=SUPPLIES&maxLength=3&directed=yes&avoid=us,cn&through=zte&maxDegree=50").rule())
			.isEqualTo(Map.of("ties", List.of("OWNS", "SUPPLIES"), "maxLength", 3, "directed", true, "avoid",
					List.of("us", "cn"), "through", List.of("zte"), "maxDegree", 50, "allowTurns", false));
		assertThat(form("").rule()).isEqualTo(Map.of("maxLength", 4, "directed", false, "allowTurns", false));
		assertThat(form("allowTurns=yes").rule()).containsEntry("allowTurns", true);
	}

	@Test
	void aFileIsAskedForByTheSameRuleAndLens() {
		PageAddress file = Files.lensed(form("ties=OWNS&maxLength=2").export("bt", "gov-cn"),
				lens("asOf=2020&allegations=no&possible=yes"));

		assertThat(file).hasToString("/export/paths?from=bt&to=gov-cn&ties=OWNS&maxLength=2&first=10&asOf=2020"
				+ "&stances=STATES,ESTIMATES,PLANS,CONSIDERS,DENIES,NO_COMMENT");
	}

	@Test
	void turnsAreOfferedWhereAPathCanTurn() {
		PageAddress address = PageAddress.at("/paths").with("from", "bt");

		assertThat(form("").turns(address, lens("asOf=2020"))).isEqualTo("/paths?from=bt&allowTurns=yes&asOf=2020");
		assertThat(form("ties=SUPPLIES&ties=OWNS").turns(address, lens(""))).isNotNull();
		assertThat(form("ties=OWNS").turns(address, lens(""))).as("no tie of supply").isNull();
		assertThat(form("directed=yes").turns(address, lens(""))).as("all along the ties").isNull();
		assertThat(form("allowTurns=yes").turns(address, lens(""))).as("let in").isNull();
		assertThat(form("allowTurns=yes").export("bt", "zte"))
			.hasToString("/export/paths?from=bt&to=zte&maxLength=4&first=10&allowTurns=true");
	}

	@Test
	void pathsArePartedWhereTheirMeaningChanges() {
		// Ranks 1 and 2 say who depends or has influence, 3 does not, and 4 is not
		// certain.
		Map<String, Object> answer = Map.of("paths",
				List.of(path("INFLUENCE"), path("DEPENDENCE"), path("NEIGHBOURHOOD")), "possiblePaths",
				List.of(path("DEPENDENCE")));

		List<PathLines.Group> groups = PathLines.of(answer, true).groups();

		assertThat(groups).extracting(PathLines.Group::start).containsExactly(1, 3, 4);
		assertThat(groups).extracting(PathLines.Group::title)
			.containsExactly("Dependence and influence", "Neighbourhood: joined, without dependence or influence",
					"Dependence (only possible)");
		assertThat(PathLines.of(Map.of(), true).groups()).isEmpty();
	}

	private static Map<String, Object> path(String meaning) {
		return Map.of("hops",
				List.of(Map.of("tie", "SUPPLIES", "forward", true, "from", Map.of("id", "a", "name", "A"), "to",
						Map.of("id", "b", "name", "B"), "facts", List.of())),
				"summary", "A supplies B.", "meaning", meaning);
	}

	@Test
	void whatToTryNextLoosensOneLimitEach() {
		PageAddress address = PageAddress.at("/paths")
			.with("from", "bt")
			.with("maxLength", 2)
			.with("directed", "yes")
			.with("ties", "OWNS");
		List<NextStep> next = form("maxLength=2&directed=yes&ties=OWNS").next(address, lens("asOf=2020"));

		assertThat(next).extracting(NextStep::address)
			.containsExactly("/paths?from=bt&maxLength=2&directed=yes&ties=OWNS",
					"/paths?from=bt&maxLength=4&directed=yes&ties=OWNS&asOf=2020",
					"/paths?from=bt&maxLength=2&ties=OWNS&asOf=2020",
					"/paths?from=bt&maxLength=2&directed=yes&asOf=2020");
	}

	@Test
	void nothingIsLeftToLoosenInTheWidestQuestion() {
		assertThat(form("maxLength=8&allowTurns=yes").next(PageAddress.at("/paths"), lens(""))).isEmpty();
	}

	@Test
	void possiblePathsAreRankedOnlyIfTheyAreLetIn() {
		Map<String, Object> hop = Map.of("tie", "SUPPLIES", "forward", true, "from", Map.of("id", "a", "name", "A"),
				"to", Map.of("id", "b", "name", "B"), "facts", List.of(), "time", Map.of("counts", false));
		Map<String, Object> answer = Map.of("paths", List.of(), "possiblePaths",
				List.of(Map.of("hops", List.of(hop), "summary", "A supplies B.")));

		assertThat(PathLines.of(answer, false).lines()).isEmpty();
		assertThat(PathLines.of(answer, false).beside()).hasSize(1);
		assertThat(PathLines.of(answer, false).drawing()).isNull();
		PathLines letIn = PathLines.of(answer, true);
		assertThat(letIn.lines()).singleElement().matches(PathLines.Line::possible);
		assertThat(letIn.beside()).isEmpty();
		assertThat(letIn.drawing()).isNotNull();
		assertThat(TieWords.style(hop)).isEqualTo("possible");
	}

	@Test
	void aStepIsAsCertainAsItsBestFact() {
		assertThat(TieWords.style(Map.of("facts", List.of(Map.of("status", "ALLEGED"))))).isEqualTo("doubtful");
		assertThat(TieWords
			.style(Map.of("facts", List.of(Map.of("status", "ALLEGED"), Map.of("status", "SINGLE_ORIGIN")))))
			.isEqualTo("certain");
		assertThat(TieWords.style(Map.of("facts", List.of()))).as("a recorded country").isEqualTo("recorded");
	}

}
