package org.tieline.intake;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** Which claims have one original speaker. */
class OriginResolverTest {

	private static final String FACT = "supply:qualcomm:huawei";

	@Test
	void aSpeakerHasItsOwnVoiceInEveryPaper() {
		Tables tables = Tables.small().supply("paper.01", "speaker=qualcomm").supply("wire.01", "speaker=qualcomm");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:qualcomm").isEqualTo(originKey(tables, "wire.01"));
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void staffSpeakForTheirOrganizationOverTwoSteps() {
		Tables tables = staffOfTheBoard().supply("paper.01", "speaker=guo-ping");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:huawei");
		assertThat(claim(tables, "paper.01").speaksFor()).containsExactly("guo-ping", "huawei-board", "huawei");
	}

	@Test
	void staffAndTheirOrganizationAreOneOrigin() {
		Tables tables = staffOfTheBoard().supply("paper.01", "speaker=guo-ping").supply("wire.01", "speaker=huawei");
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void whoIsOnlyDeniedToBeStaffSpeaksForItself() {
		Tables tables = staff("stance=DENIES").supply("paper.01", "speaker=guo-ping");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:guo-ping");
	}

	@Test
	void whoIsOnlyAllegedToBeStaffSpeaksForItself() {
		Tables tables = staff("stance=ALLEGES").supply("paper.01", "speaker=guo-ping");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:guo-ping");
	}

	@Test
	void membersAndSubsidiariesSpeakForThemselves() {
		Tables tables = Tables.small()
			.affiliation("paper.90", "qualcomm", "SUBSIDIARY_OF", "huawei", "")
			.supply("paper.01", "speaker=qualcomm");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:qualcomm");
	}

	@Test
	void formerStaffSpeakForThemselves() {
		Tables tables = staff("from=2010 | to=2014").supply("paper.01", "speaker=guo-ping | said_on=2012 | as_of=2012")
			.supply("paper.02", "speaker=guo-ping | said_on=2015 | as_of=2015");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:huawei");
		assertThat(originKey(tables, "paper.02")).isEqualTo("by:guo-ping");
	}

	@Test
	void withoutADayOfTheirWordsFormerStaffMayHaveSpokenInOffice() {
		// An origin too few is better than one too many.
		Tables tables = staff("from=2010 | to=2014").supply("paper.01", "speaker=guo-ping");
		assertThat(originKey(tables, "paper.01")).isEqualTo("by:huawei");
	}

	@Test
	void aSourceThatSpeaksItselfHasItsPublishersVoice() {
		Tables tables = Tables.small()
			.row("sources.csv", "id=paper-2 | title=Another page | publisher=the paper | kind=NEWS_ARTICLE")
			.supply("paper.01", "")
			.supply("paper-2.01", "");
		assertThat(originKey(tables, "paper.01")).isEqualTo("in:the paper");
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void aSourceWithoutAPublisherHasItsOwnVoice() {
		Tables tables = Tables.small()
			.row("sources.csv", "id=leaflet | title=A leaflet | kind=OTHER")
			.supply("leaflet.01", "");
		assertThat(originKey(tables, "leaflet.01")).isEqualTo("on:leaflet");
	}

	@Test
	void whatAnOrganizationPublishesIsItsOwnWord() {
		// Huawei's release, and a paper that quotes Huawei: one origin.
		Tables tables = Tables.small()
			.row("sources.csv", "id=release | title=A release | publisher=HUAWEI | kind=PRESS_RELEASE")
			.supply("release.01", "")
			.supply("paper.01", "speaker=huawei");
		assertThat(originKey(tables, "release.01")).isEqualTo("by:huawei");
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void whatAnAllianceOfStatesPublishesIsItsOwnWord() {
		// A page of the alliance, and a paper that quotes the alliance: one origin.
		Tables tables = Tables.small()
			.row("entities.csv", "id=league | kind=ALLIANCE | name=The League")
			.row("sources.csv", "id=members | title=Our members | publisher=the league | kind=OFFICIAL_DOCUMENT")
			.supply("members.01", "")
			.supply("paper.01", "speaker=league");
		assertThat(originKey(tables, "members.01")).isEqualTo("by:league");
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void aCopyHasItsOriginalsVoice() {
		Tables tables = Tables.small()
			.row("sources.csv",
					"id=copy | title=A copy | publisher=The Copyist | kind=OTHER | republished_from=second-copy")
			.row("sources.csv", "id=second-copy | title=A copy | kind=OTHER | republished_from=paper")
			.supply("paper.01", "")
			.supply("copy.01", "");
		assertThat(originKey(tables, "copy.01")).isEqualTo("in:the paper");
		assertThat(claim(tables, "copy.01").page()).isEqualTo("paper");
		assertThat(origins(tables)).isEqualTo(1);
	}

	@Test
	void aRelayHasTheVoiceOfTheClaimAtTheEndOfTheChain() {
		Tables tables = Tables.small()
			.supply("paper.01", "speaker=qualcomm")
			.supply("wire.01", "speaker=huawei | repeats=paper.01")
			.supply("wire.02", "repeats=wire.01");
		assertThat(originKey(tables, "wire.02")).isEqualTo("by:qualcomm");
		assertThat(origins(tables)).isEqualTo(1);
	}

	/** Guo Ping works for Huawei, as the paper has it. */
	private static Tables staff(String said) {
		return Tables.small().affiliation("paper.90", "guo-ping", "EMPLOYED_BY", "huawei", said);
	}

	/** Guo Ping works for the board, which is an office of Huawei. */
	private static Tables staffOfTheBoard() {
		return Tables.small()
			.affiliation("paper.90", "guo-ping", "EMPLOYED_BY", "huawei-board", "")
			.affiliation("paper.91", "huawei-board", "OFFICE_OF", "huawei", "");
	}

	private static int origins(Tables tables) {
		return new FactView(tables.fact(FACT), Lens.WIDE).origins();
	}

	private static String originKey(Tables tables, String id) {
		return claim(tables, id).originKey();
	}

	private static Claim claim(Tables tables, String id) {
		return tables.fact(FACT).claims().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

}
