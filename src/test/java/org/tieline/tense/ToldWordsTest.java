package org.tieline.tense;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The authority bans albano by a measure. Who tells it differs: a paper, the authority
 * itself, or a plan; and one claim tells it of core networks only.
 */
class ToldWordsTest {

	private static final Entity ALBANO = ClaimFixtures.company("albano");

	private static final ClaimFixtures BY_PAPER = ClaimFixtures.claim("a").from("2020-07-14");

	private static final ClaimFixtures BY_ACTOR = ClaimFixtures.claim("b").from("2020-07-14").by("authority");

	// By hand: a ban by a measure that is on record is one in form, and so official. No
	// claim tells that it is so "entirely", and hearsay is held by whatever holds the
	// fact.
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,          false, SUPPORTED
			officially, false, SUPPORTED
			officially, true,  SUPPORTED
			formally,   true,  SUPPORTED
			legally,    true,  NOT_COVERED
			entirely,   true,  NOT_COVERED
			in effect,  true,  NOT_COVERED
			reportedly, false, SUPPORTED
			allegedly,  true,  SUPPORTED
			""")
	void aWordThatTellsHowNeedsAClaimThatTellsIt(@Nullable String manner, boolean byActor, Verdict expected) {
		ClaimCheck check = told(manner, false, false).of(ban(byActor ? BY_ACTOR : BY_PAPER));

		assertThat(check.verdict()).isEqualTo(expected);
		assertThat(check.reason().contains("does not tell whether it is so")).isEqualTo(expected != Verdict.SUPPORTED);
	}

	// By hand: guidance that names no vendor is no ban of one in form; the authority's
	// own
	// word is.
	@Test
	void whatNamesNobodyIsNoActInForm() {
		ClaimFixtures guidance = ClaimFixtures.claim("e")
			.from("2020-07-14")
			.detail("scope", "5G networks, vendor not named in the text");

		assertThat(told("officially", false, false).of(ban(guidance)).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(told("officially", false, false).of(ban(guidance.by("authority"))).verdict())
			.isEqualTo(Verdict.SUPPORTED);
		assertThat(told("officially", false, false).of(ban(BY_PAPER)).reason()).endsWith("in form: \"measure\".");
	}

	// By hand: a ban from 5G networks is none from 4G networks; one that tells no sort of
	// network says nothing of sorts.
	@Test
	void aBanFromOneSortOfNetworksIsNoneFromAnother() {
		ClaimFixtures five = ClaimFixtures.claim("f").from("2020-07-14").detail("scope", "5G networks");

		assertThat(closed("from 4G networks").of(ban(five)).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(closed("from 5G networks").of(ban(five)).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(closed("from 4G networks").of(ban(BY_PAPER)).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// A part of an address tells the same as the words.
	@ParameterizedTest
	@CsvSource({ "officially, 5G networks", "in effect, 4G and 5G networks", "de facto, networks" })
	void whatIsToldIsReadBackFromAnAddress(String manner, String closed) {
		ToldWords told = ToldWords.of(manner, true, false, true, closed);

		assertThat(ToldWords.read(told.parameters())).isEqualTo(told);
	}

	private static ToldWords closed(String words) {
		return ToldWords.of(null, false, false, false, words);
	}

	@Test
	void whatIsOnlyPlannedIsNotDone() {
		ClaimFixtures plan = ClaimFixtures.claim("c").says(Stance.PLANS).from("2026-12-31").published("2020-07-14");
		ClaimCheck check = told(null, true, false).of(ban(Stance.PLANS, plan));

		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences()).singleElement().matches((one) -> one.scope() == Scope.STANCE);
		assertThat(told(null, false, false).of(ban(Stance.PLANS, plan)).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void aBanOfAPartIsNoneOfNetworks() {
		ClaimFixtures core = ClaimFixtures.claim("d").from("2020-07-14").detail("scope", "core networks");
		ClaimCheck check = told(null, false, true).of(ban(core));

		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences()).singleElement()
			.matches((one) -> one.scope() == Scope.PRODUCT && one.recorded().equals("core networks"));
		assertThat(told(null, false, true).of(ban(BY_PAPER)).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void whatIsNotOnRecordStaysSo() {
		ClaimCheck nothing = check(List.of(), Stance.STATES);

		assertThat(told("officially", true, true).of(nothing)).isEqualTo(nothing);
	}

	// By hand: a bill that was introduced is neither adopted nor law; one that passed may
	// still wait for its signature; a claim without a step is against nothing.
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			Bill became law,             INTRODUCED, SCOPE_MISMATCH
			Bill received royal assent,  INTRODUCED, SCOPE_MISMATCH
			Bill was adopted,            INTRODUCED, SCOPE_MISMATCH
			Bill was introduced,         INTRODUCED, SUPPORTED
			Bill was introduced,         ADOPTED,    SCOPE_MISMATCH
			Bill became law,             PASSED,     SCOPE_MISMATCH
			Bill was passed,             PASSED,     SUPPORTED
			Bill was enacted,            SIGNED,     SUPPORTED
			Bill was announced,          INTRODUCED, SUPPORTED
			Bill became law,             -,          SUPPORTED
			""")
	void aStepOfABillIsNotAnotherStep(String words, @Nullable String recorded, Verdict verdict) {
		ClaimFixtures claim = ClaimFixtures.claim("s").from("2025-06-18");
		Fact fact = ClaimFixtures.version(ClaimFixtures.entity("bill", EntityKind.MEASURE), "2025", "ANNOUNCED",
				(recorded != null) ? claim.detail("step", recorded) : claim);
		AskedClaim asked = new AskedClaim(Kinds.kind("MEASURE_VERSION"), Map.of("measure", "bill"),
				Map.of("state", "ANNOUNCED"), List.of(), null, null, null, Stance.STATES);
		ToldWords told = ToldWords.PLAIN.ofMeasure(" " + words + " ");
		ClaimCheck check = told.of(ClaimChecker.check(asked,
				new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of("bill")), Map.of()));

		assertThat(check.verdict()).isEqualTo(verdict);
		assertThat(ToldWords.read(told.parameters())).isEqualTo(told);
	}

	// By hand: that it lapsed tells no step, and does not make it law.
	@Test
	void aClaimWithoutAStepIsNoneForALaw() {
		Fact fact = ClaimFixtures.version(ClaimFixtures.entity("bill", EntityKind.MEASURE), "2022", "ANNOUNCED",
				ClaimFixtures.claim("s").from("2022-06").detail("step", "INTRODUCED"),
				ClaimFixtures.claim("t").to("2025-01"));
		AskedClaim asked = new AskedClaim(Kinds.kind("MEASURE_VERSION"), Map.of("measure", "bill"),
				Map.of("state", "ANNOUNCED"), List.of(), null, null, null, Stance.STATES);
		ClaimCheck check = ToldWords.PLAIN.ofMeasure(" Bill became law ")
			.of(ClaimChecker.check(asked, new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of("bill")),
					Map.of()));

		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	// By hand: an export credit is money of the buyers; a loan is that of whoever gets
	// it.
	@ParameterizedTest
	@CsvSource({ "EXPORT_CREDIT,true,SCOPE_MISMATCH", "EXPORT_CREDIT,false,SUPPORTED", "LOAN,true,SUPPORTED" })
	void whoIsToldToHaveGotMoneyDidNotGetTheCreditOfItsBuyers(String instrument, boolean received, Verdict verdict) {
		Fact fact = ClaimFixtures.fact("credit", "FUNDING", null, Map.of("instrument", instrument),
				Map.of("funder", ClaimFixtures.company("bank"), "recipient", ClaimFixtures.company("albano")),
				ClaimFixtures.claim("f").from("2011-03"));
		AskedClaim asked = new AskedClaim(Kinds.kind("FUNDING"), Map.of("funder", "bank", "recipient", "albano"),
				Map.of(), List.of(), null, null, null, Stance.STATES);
		ToldWords told = ToldWords.PLAIN.received(received);
		ClaimCheck check = told.of(ClaimChecker.check(asked,
				new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of("bank")), Map.of()));

		assertThat(check.verdict()).isEqualTo(verdict);
		assertThat(ToldWords.read(told.parameters())).isEqualTo(told);
	}

	private static ToldWords told(@Nullable String manner, boolean done, boolean networks) {
		return ToldWords.of(manner, done, false, networks, "");
	}

	// By hand: what can be replaced is not needed; where it is not told, that it goes in
	// is
	// all that is known.
	@Test
	void whatCanBeReplacedIsNotNeeded() {
		assertThat(need(ClaimFixtures.claim("n").asOf("2019").detail("essential", "no")).verdict())
			.isEqualTo(Verdict.CONTRADICTED);
		assertThat(need(ClaimFixtures.claim("n").asOf("2019").detail("essential", "yes")).verdict())
			.isEqualTo(Verdict.SUPPORTED);
		assertThat(need(ClaimFixtures.claim("n").asOf("2019")).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	private static ClaimCheck need(ClaimFixtures claim) {
		Fact fact = ClaimFixtures.fact("need", "REQUIREMENT", null, Map.of(),
				Map.of("product", ClaimFixtures.company("router"), "input", ClaimFixtures.company("chip")), claim);
		AskedClaim asked = new AskedClaim(Kinds.kind("REQUIREMENT"), Map.of("product", "router", "input", "chip"),
				Map.of(), List.of(), null, null, null, Stance.STATES);
		return ToldWords.PLAIN.of(ClaimChecker.check(asked,
				new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of("router")), Map.of()));
	}

	private static ClaimCheck ban(ClaimFixtures claim) {
		return ban(Stance.STATES, claim);
	}

	private static ClaimCheck ban(Stance stance, ClaimFixtures claim) {
		return check(List.of(ClaimFixtures.restriction(ClaimFixtures.company("measure"), "NETWORK_BAN", ALBANO, claim)),
				stance);
	}

	private static ClaimCheck check(List<Fact> facts, Stance stance) {
		AskedClaim claim = new AskedClaim(Kinds.kind("RESTRICTION"),
				Map.of("authority", "authority", "target", ALBANO.id()), Map.of("effect", "NETWORK_BAN"), List.of(),
				null, null, null, stance);
		List<FactView> views = facts.stream().map((one) -> new FactView(one, Lens.WIDE)).toList();
		return ClaimChecker.check(claim, new Compared(views, Set.of("authority")), Map.of());
	}

}
