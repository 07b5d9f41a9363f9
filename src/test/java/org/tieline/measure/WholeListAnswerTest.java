package org.tieline.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.listing.ListDoubt;
import org.tieline.listing.WholeList;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.record.RecordTimes;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * A list that is recorded whole for 2020-06-01, with three names, from a source of
 * 2020-06-03. It names "listed" alone of the firms here. The record ends on 2021-01-01.
 */
class WholeListAnswerTest {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

	private static final Entity LISTED = ClaimFixtures.company("listed");

	private final List<Fact> facts = new ArrayList<>();

	@ParameterizedTest
	@CsvSource({ "2020-05-31,NOT_RECORDED", "2020-06-01,NOT_RESTRICTED", "2020-06-02,NOT_RECORDED",
			"2020-06,NOT_RECORDED" })
	void whoIsNotNamedIsNotRestrictedOnTheDayOfTheListAlone(String day, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		LegalStatus status = ask(firm(""), list(Set.of(), false), day);

		assertThat(status.state()).isEqualTo(expected);
		assertThat(status.reason()).contains((expected == LegalState.NOT_RESTRICTED)
				? "list does not name Firm on 2020-06-01: it is recorded whole for that day, and none of its 3 names is one of the names on record for Firm."
				: "list is recorded whole for 2020-06-01 alone. It shows neither who was removed before nor who was added after.");
		assertThat(status.list() != null).isEqualTo(expected == LegalState.NOT_RESTRICTED);
	}

	@Test
	void whoIsNamedIsRestrictedThatDay() {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity listed = entity("listed", EntityKind.COMPANY, Map.of(ListDoubt.NAMED, "other list-2020"), false);

		assertThat(ask(listed, list(Set.of(), false), "2020-06-01").state()).isEqualTo(LegalState.RESTRICTED);
	}

	/** Its restriction under the list is not recorded, but the list names it. */
	@Test
	void whoIsNamedIsNeverSaidToBeMissing() {
		Entity named = entity("firm", EntityKind.COMPANY, Map.of(ListDoubt.NAMED, "other list-2020"), false);

		assertThat(ask(named, list(Set.of(), false), "2020-06-01").state()).isEqualTo(LegalState.NOT_RECORDED);
	}

	@Test
	void aDoubtfulNameLeavesItOpen() {
		LegalStatus status = ask(firm("list-2020\tIt names \"Firm Far East\". Whether that is Firm is not decided."),
				list(Set.of(), false), "2020-06-01");

		assertThat(status.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status.reason()).isEqualTo(
				"list is recorded whole for 2020-06-01. It names \"Firm Far East\". Whether that is Firm is not decided.");
	}

	@Test
	void aDoubtAboutAnotherEditionDoesNot() {
		assertThat(ask(firm("list-2015\tIt names \"Firm Far East\"."), list(Set.of(), false), "2020-06-01").state())
			.isEqualTo(LegalState.NOT_RESTRICTED);
	}

	/** The firm is in "nl". */
	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "nl,UNDETERMINED", "*,UNDETERMINED", "cn,NOT_RESTRICTED", "-,NOT_RESTRICTED" })
	void aListThatCoversACountryWithoutNamesLeavesItsFirmsOpen(String openTo, LegalState expected) {
		Set<String> countries = (openTo != null) ? Set.of(openTo) : Set.of();

		assertThat(ask(firm(""), list(countries, false), "2020-06-01").state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "true,UNDETERMINED", "false,NOT_RESTRICTED" })
	void aSubsidiaryOfAListedFirmIsOpenIfTheListCoversAffiliates(boolean affiliates, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity firm = firm("");
		this.facts.add(ClaimFixtures.stake(LISTED, "DIRECT", firm,
				claim("s").about("percent").percent("30").asOf("2020-01-01")));

		LegalStatus status = ask(firm, list(Set.of(), affiliates), "2020-06-01");
		assertThat(status.state()).isEqualTo(expected);
		assertThat(status.reason().contains("but it also covers subsidiaries and affiliates")).isEqualTo(affiliates);
	}

	/** "above" holds "listed", directly or through "middle". */
	@ParameterizedTest
	@CsvSource({ "listed,true,UNDETERMINED", "middle,true,UNDETERMINED", "listed,false,NOT_RESTRICTED" })
	void anOwnerOfAListedFirmIsOpenIfTheListCoversAffiliates(String held, boolean affiliates, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity firm = firm("");
		this.facts.add(ClaimFixtures.stake(firm, "DIRECT", ClaimFixtures.company(held),
				claim("s").about("percent").percent("30").asOf("2020-01-01")));
		this.facts.add(ClaimFixtures.stake(ClaimFixtures.company("middle"), "DIRECT", LISTED,
				claim("t").about("percent").percent("60").asOf("2020-01-01")));

		assertThat(ask(firm, list(Set.of(), affiliates), "2020-06-01").state()).isEqualTo(expected);
	}

	/** Both are subsidiaries of "parent". */
	@ParameterizedTest
	@CsvSource({ "COMPANY,UNDETERMINED", "PUBLIC_BODY,NOT_RESTRICTED" })
	void aSisterOfAListedFirmIsOpenUnlessTheStateIsTheirParent(EntityKind kind, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity firm = firm("");
		Entity parent = new Entity("parent", kind, "parent", List.of(), List.of(), "nl", false, Map.of(), Map.of());
		this.facts.add(ClaimFixtures.affiliation(firm, "SUBSIDIARY_OF", parent, claim("a").asOf("2020-01-01")));
		this.facts.add(ClaimFixtures.affiliation(LISTED, "SUBSIDIARY_OF", parent, claim("b").asOf("2020-01-01")));

		assertThat(ask(firm, list(Set.of(), true), "2020-06-01").state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "Listed Far East,UNDETERMINED", "Listedfareast,NOT_RESTRICTED", "Far East Listed,NOT_RESTRICTED" })
	void aNameThatBeginsWithAListedOneIsOpen(String name, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity firm = new Entity("firm", EntityKind.COMPANY, name, List.of(), List.of(), "nl", false, Map.of(),
				Map.of());

		assertThat(ask(firm, list(Set.of(), true), "2020-06-01").state()).isEqualTo(expected);
		assertThat(ask(firm, list(Set.of(), false), "2020-06-01").state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	/** Charged with the listed firm, or alone, by another act. */
	@ParameterizedTest
	@CsvSource({ "INDICTMENT,charges,UNDETERMINED", "INDICTMENT,other-charges,NOT_RESTRICTED",
			"REVIEW,charges,NOT_RESTRICTED" })
	void whoIsChargedWithAListedFirmIsOpen(String effect, String act, LegalState expected) {
		restrict(LISTED, claim("r").asOf("2020-06-01"));
		Entity firm = firm("");
		this.facts.add(ClaimFixtures.restriction(measure("charges"), effect, LISTED, claim("i").from("2019-01-24")));
		this.facts.add(ClaimFixtures.restriction(measure(act), effect, firm, claim("j").from("2019-01-24")));

		assertThat(ask(firm, list(Set.of(), true), "2020-06-01").state()).isEqualTo(expected);
	}

	/** A group, a person and somebody unnamed have no name that a list could lack. */
	@ParameterizedTest
	@CsvSource({ "GROUP,false", "PERSON,false", "COUNTRY,false", "COMPANY,true" })
	void onlyNamedOrganizationsAreMissingFromAList(EntityKind kind, boolean unnamed) {
		assertThat(ask(entity("firm", kind, Map.of(), unnamed), list(Set.of(), false), "2020-06-01").state())
			.isEqualTo(LegalState.NOT_RECORDED);
	}

	/**
	 * The source is of 2020-06-03, one statement of one origin.
	 */
	@Test
	void theLensDecidesWhetherTheListCounts() {
		PartialDate day = PartialDate.of(DAY);
		Lens wide = Lens.WIDE.at(day);
		assertThat(state(wide)).isEqualTo(LegalState.NOT_RESTRICTED);
		assertThat(state(new Lens(day, LocalDate.of(2020, 6, 3), null, 1, Set.of())))
			.isEqualTo(LegalState.NOT_RESTRICTED);
		assertThat(state(new Lens(day, LocalDate.of(2020, 6, 2), null, 0, Set.of())))
			.isEqualTo(LegalState.NOT_RECORDED);
		assertThat(state(new Lens(day, null, null, 2, Set.of()))).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(state(new Lens(day, null, null, 0, Set.of("register")))).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(state(new Lens(day, null, Set.of(Stance.ALLEGES), 0, Set.of()))).isEqualTo(LegalState.NOT_RECORDED);
	}

	/**
	 * Shown in 2019 and presumed since; the whole list of 2020-06-01 does not name it.
	 */
	@Test
	void aPresumedRestrictionIsOpenWhereTheWholeListLacksTheName() {
		Entity firm = firm("");
		restrict(firm, claim("r").asOf("2019-03-01"));

		assertThat(ask(firm, list(Set.of(), false), "2020-05-31").state()).isEqualTo(LegalState.RESTRICTED);
		LegalStatus status = ask(firm, list(Set.of(), false), "2020-06-01");
		assertThat(status.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status.reason()).startsWith("list does not name Firm on 2020-06-01")
			.contains("Without that list it would be presumed to be restricted: ");
	}

	@Test
	void aRestrictionThatIsShownLaterStands() {
		Entity firm = firm("");
		restrict(firm, claim("r").from("2019-03-01"), claim("s").by("other").asOf("2020-09-01"));

		assertThat(ask(firm, list(Set.of(), false), "2020-06-01").state()).isEqualTo(LegalState.RESTRICTED);
	}

	@Test
	void aStatedEndIsBorneOutByTheList() {
		Entity firm = firm("");
		restrict(firm, claim("r").from("2019-03-01").to("2019-12-31"));

		LegalStatus status = ask(firm, list(Set.of(), false), "2020-06-01");
		assertThat(status.state()).isEqualTo(LegalState.NOT_RESTRICTED);
		assertThat(status.reason()).startsWith("Not on 2020-06-01: ").contains("list does not name Firm on 2020-06-01");
		assertThat(status.list()).isNotNull();
	}

	private LegalState state(Lens lens) {
		return ask(lens, firm(""), list(Set.of(), false)).state();
	}

	private LegalStatus ask(Entity company, Entity list, String day) {
		return ask(Lens.WIDE.at(PartialDate.parse(day)), company, list);
	}

	private LegalStatus ask(Lens lens, Entity company, Entity list) {
		// The record needs a last day.
		restrict(ClaimFixtures.company("somebody"), claim("z").asOf("2021-01-01"));
		return new LawOfTheDay(lens, through(lens, "RESTRICTION"), List.of(), through(lens, "STAKE"),
				through(lens, "AFFILIATION"))
			.of(company, list);
	}

	private List<FactView> through(Lens lens, String kind) {
		return RecordTimes.fill(this.facts)
			.stream()
			.filter((fact) -> fact.kind().name().equals(kind))
			.map((fact) -> new FactView(fact, lens))
			.toList();
	}

	private void restrict(Entity target, ClaimFixtures... claims) {
		this.facts.add(ClaimFixtures.restriction(list(Set.of(), false), "EXPORT_LICENCE", target, claims));
	}

	private static Entity firm(String doubts) {
		return entity("firm", EntityKind.COMPANY, doubts.isEmpty() ? Map.of() : Map.of(ListDoubt.DETAIL, doubts),
				false);
	}

	private static Entity entity(String id, EntityKind kind, Map<String, String> details, boolean unnamed) {
		return new Entity(id, kind, "Firm", List.of(), List.of(), "nl", unnamed, details, Map.of());
	}

	private static Entity measure(String id) {
		return new Entity(id, EntityKind.MEASURE, id, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	private static Entity list(Set<String> openTo, boolean affiliates) {
		WholeList whole = new WholeList("list-2020", DAY, "register", LocalDate.of(2020, 6, 3), 3, openTo, affiliates,
				null);
		return new Entity("list", EntityKind.MEASURE, "list", List.of(), List.of(), null, false,
				Map.of(WholeList.DETAIL, WholeList.detail(List.of(whole))), Map.of());
	}

}
