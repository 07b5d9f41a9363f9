package org.tieline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CutLossesTest {

	private static Map<String, Object> loss(String id, int tier, String known, double inputs, double orders) {
		return Map.of("entity", Map.of("id", id, "name", id), "tier", tier, "known", known, "downstream",
				Map.of("low", 0.0, "high", inputs), "upstream", Map.of("low", 0.0, "high", orders));
	}

	private static CutLosses losses(Object... nodes) {
		return CutLosses.of(Map.of("losses", Map.of("nodes", List.of(nodes))));
	}

	@Test
	void lossesOfWhichOnlyAModelSpeaksAreFolded() {
		CutLosses losses = losses(loss("a", 1, "RECORDED_EFFECT", 0, 1), loss("b", 1, "NARROW_BOUNDS", 0.3, 0),
				loss("c", 2, "MODEL_ONLY", 1, 0), deliveries("d", 0.1, 0.5));

		assertThat(losses.deliveries()).extracting((row) -> row.bar().id()).containsExactly("d");
		assertThat(losses.known()).extracting((row) -> row.bar().id()).containsExactly("a", "b");
		assertThat(losses.folded()).extracting((row) -> row.bar().id()).containsExactly("c");
	}

	@Test
	void deliveriesWithoutABoundAreFoldedIntoOneLine() {
		CutLosses losses = losses(deliveries("a", 0, 1), deliveries("b", 0.2, 1), deliveries("c", 0, 1),
				deliveries("d", 0, 0.7), loss("e", 1, "DELIVERIES_ONLY", 0, 0));

		assertThat(losses.deliveries()).extracting((row) -> row.bar().id()).containsExactly("b", "d");
		assertThat(losses.unboundedNames()).isEqualTo("a, c, e");
		assertThat(losses.tiers().getFirst().deliveries()).as("the tiers name all").hasSize(5);
	}

	private static Map<String, Object> deliveries(String id, double low, double high) {
		Map<String, Object> loss = new HashMap<>(loss(id, 1, "DELIVERIES_ONLY", 0, 0));
		loss.put("deliveriesAtRisk", Map.of("low", low, "high", high));
		return loss;
	}

	@Test
	void theTiersHaveEveryLossByItsChannel() {
		CutLosses losses = losses(loss("a", 2, "MODEL_ONLY", 1, 1), loss("b", 1, "MODEL_ONLY", 0, 0.5),
				loss("c", 1, "DELIVERIES_ONLY", 0, 0));

		assertThat(losses.tiers()).extracting(CutLosses.Tier::number).containsExactly(1, 2);
		CutLosses.Tier first = losses.tiers().getFirst();
		assertThat(first.inputs()).isEmpty();
		assertThat(first.orders()).extracting((row) -> row.bar().id()).containsExactly("b");
		assertThat(first.deliveries()).extracting((row) -> row.bar().id()).containsExactly("c");
		assertThat(losses.tiers().getLast().inputs()).isEqualTo(losses.tiers().getLast().orders()).hasSize(1);
	}

	@Test
	void aBarIsTheGreaterChannel() {
		CutLosses.Row row = losses(loss("a", 1, "NARROW_BOUNDS", 0.25, 0.4)).known().getFirst();

		assertThat(row.bar().provable()).isEqualTo(new Bar.Range(0, 0.4));
		assertThat(row.channels()).isEqualTo("for lack of inputs 0–25%, for lack of orders 0–40%");
	}

	@Test
	void nothingIsModelledUntilItIsAskedFor() {
		assertThat(losses().modelled()).isFalse();
		assertThat(CutLosses.of(null).known()).isEmpty();
		assertThat(CutLosses.of(Map.of("plausible", Map.of("low", 0.0))).modelled()).isTrue();
	}

	@Test
	void cutsSideBySideHaveOneAxisForEachEntity() {
		// The second cut costs a nothing that is plausible, and at most a tenth.
		Map<String, Object> answer = Map.of("reports",
				List.of(Map.of("total",
						Map.of("low", 0.1, "high", 0.4)), Map.of("total", Map.of("low", 0.0, "high", 0.2))),
				"differences",
				List.of(Map.of("entity", Map.of("id", "a", "name", "A"), "losses",
						List.of(Map.of("low", 0.0, "high", 0.5), Map.of("low", 0.0, "high", 0.1)), "plausible",
						List.of(Map.of("low", 0.1, "high", 0.2, "ranges", List.of())))));

		CutComparison comparison = CutComparison.of(answer, List.of("one", "two"));

		assertThat(comparison.totals().end()).isEqualTo(0.5);
		assertThat(comparison.totals().bars()).extracting(Bar::label).containsExactly("one", "two");
		CutComparison.Row row = comparison.rows().getFirst();
		assertThat(row.bars().bars()).extracting(Bar::provable)
			.containsExactly(new Bar.Range(0, 0.5), new Bar.Range(0, 0.1));
		assertThat(row.bars().bars().getFirst().plausible()).isNotNull();
		assertThat(row.bars().bars().getLast().plausible()).isNull();
	}

	@Test
	void whoLosesNothingInAnyCutIsNamedApart() {
		Map<String, Object> none = Map.of("low", 0.0, "high", 0.0);
		Map<String, Object> some = Map.of("low", 0.0, "high", 0.1);
		CutComparison comparison = CutComparison.of(
				Map.of("reports", List.of(), "differences",
						List.of(Map.of("entity", Map.of("id", "a", "name", "A"), "losses", List.of(none, none)),
								Map.of("entity", Map.of("id", "b", "name", "B"), "losses", List.of(none, some)))),
				List.of("one", "two"));

		assertThat(comparison.unhurt()).containsExactly("A");
		assertThat(comparison.rows()).extracting(CutComparison.Row::id).containsExactly("b");
	}

}
