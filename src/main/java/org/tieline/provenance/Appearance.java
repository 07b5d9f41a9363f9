package org.tieline.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.claim.Claim;
import org.tieline.claim.Origins;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/**
 * In how many sources something appears, and from how many origins.
 *
 * @param origins each independent origin with its tree, the one that most sources print
 * first
 * @param leftOut how many claims that say it the lens leaves out
 * @param planned how many claims plan or expect it, where others only allege it
 */
public record Appearance(List<Provenance> origins, int leftOut, int planned) {

	public Appearance {
		origins = List.copyOf(origins);
	}

	private Appearance(List<Provenance> origins, int leftOut) {
		this(origins, leftOut, 0);
	}

	/** What a fact rests on: the claims that say it; else plans; else denials. */
	static Appearance of(FactView fact) {
		for (Predicate<Claim> side : List.<Predicate<Claim>>of(Claim::asserts, Claim::intends, Claim::denies)) {
			List<ClaimView> all = fact.claimViews().stream().filter((one) -> side.test(one.claim())).toList();
			List<ClaimView> more = all.stream().filter((one) -> !fact.fact().tellsEndAlone(one.claim())).toList();
			List<ClaimView> claims = more.isEmpty() ? all : more;
			if (!claims.isEmpty()) {
				int saying = (int) fact.fact().claims().stream().filter(side).count();
				boolean alleged = claims.stream().noneMatch((one) -> one.claim().affirms() || one.claim().denies());
				long planned = !alleged ? 0
						: fact.claims().stream().filter((one) -> one.intends() && !side.test(one)).count();
				Appearance said = of(claims, fact, saying - all.size());
				return new Appearance(said.origins(), said.leftOut(), (int) planned);
			}
		}
		return new Appearance(List.of(), fact.fact().claims().size() - fact.claims().size());
	}

	/** What a check rests on: the claims that support it. */
	static Appearance of(ClaimCheck check) {
		List<ClaimView> claims = check.supporting();
		if (claims.isEmpty()) {
			return new Appearance(List.of(), 0);
		}
		FactView fact = claims.getFirst().fact();
		return of(claims, fact, fact.fact().claims().size() - fact.claims().size());
	}

	private static Appearance of(List<ClaimView> claims, FactView fact, int leftOut) {
		List<Claim> all = fact.fact().claims();
		Origins origins = new Origins(all);
		Map<Integer, List<ClaimView>> byOrigin = new LinkedHashMap<>();
		for (ClaimView one : claims) {
			byOrigin.computeIfAbsent(origins.originOf(one.claim()), (origin) -> new ArrayList<>()).add(one);
		}
		List<Provenance> trees = byOrigin.values()
			.stream()
			.map((members) -> new Provenance(ProvenanceTree.of(members, all, (claim) -> true), 0))
			.sorted(Comparator.comparing(Provenance::sources).reversed())
			.toList();
		return new Appearance(trees, leftOut);
	}

	private Stream<ProvenanceNode> nodes() {
		return this.origins.stream().flatMap((one) -> one.nodes().stream());
	}

	/** How many sources print it. */
	public int sources() {
		return (int) nodes().map((node) -> node.claim().source().id()).distinct().count();
	}

	/** How many publishers print it; pages without one count each. */
	public int publishers() {
		return (int) nodes().map(Provenance::publisher).distinct().count();
	}

	/** The first date of publication; null: no page has one. */
	public @Nullable PartialDate firstPublished() {
		return this.origins.stream()
			.map(Provenance::firstPublished)
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay))
			.orElse(null);
	}

	/**
	 * Such as "Appears in 9 sources of 7 publishers, all from one origin (IHS Markit)."
	 */
	public String inWords() {
		return ProvenanceWords.of(this);
	}

	/** The claims that are shown. */
	List<Claim> claims() {
		return nodes().map((node) -> node.claim().claim()).toList();
	}

}
