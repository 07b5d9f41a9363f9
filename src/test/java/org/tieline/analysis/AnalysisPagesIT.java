package org.tieline.analysis;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.BrowserIT;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of an analyst in a real browser. */
class AnalysisPagesIT extends BrowserIT {

	private static final String CUT = "/cut?suppliers=qualcomm&customers=zte&asOf=2017";

	private static final String TURNING = "/paths?from=huawei&to=zte&asOf=2020&maxLength=2&ties=SUPPLIES";

	private void openWithoutJavaScript(String path) {
		browse(new Browser.NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(false));
		open(path);
	}

	@Test
	void withoutADateNothingIsOfferedThatNeedsOne() {
		openWithoutJavaScript("/exposure?of=bt&to=gov-cn&supplyTies=2&influenceTies=2");

		assertThat(this.page.locator("#modelled")).containsText("Nothing can be computed without a date");
		assertThat(this.page.locator("#modelled")).not().containsText("Compute plausible ranges");
		assertThat(this.page.locator("#modelled table")).hasCount(0);
		assertThat(this.page.locator(".paths")).not().containsText("only possible then");
		openWithoutJavaScript("/exposure?of=bt&to=gov-cn&supplyTies=2&influenceTies=2&asOf=2020");
		assertThat(this.page.locator("#modelled")).containsText("Compute plausible ranges");
	}

	/** Dark on the screen; on paper dark ink, the address, and nothing to click. */
	@Test
	void whatIsPrintedIsInkAndEvidenceAndTheAddress() {
		browse(new Browser.NewContextOptions().setViewportSize(WIDE, 800)
			.setJavaScriptEnabled(false)
			.setColorScheme(ColorScheme.DARK));
		open("/exposure?of=bt&to=gov-cn&supplyTies=2&influenceTies=2&asOf=2020");
		assertThat(this.page.locator(".print-only")).isHidden();
		assertThat(this.page.locator(".wait")).isVisible();

		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(this.page.locator(".print-only")).isVisible();
		assertThat(this.page.locator(".print-only")).containsText("data=");
		assertThat(this.page.locator("h1")).hasCSS("color", "rgb(0, 0, 0)");
		assertThat(this.page.locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
		for (String screen : List.of("header.site", ".ask", ".lens", ".wait", "footer .tools")) {
			assertThat(this.page.locator(screen).first()).isHidden();
		}
		assertThat(this.page.locator(".paths .summary").first()).isVisible();
		assertThat(this.page.locator("#modelled table")).isVisible();
	}

	@Test
	void aStepOfAPathOpensItsFactsClaimsAndSources() {
		openWithoutJavaScript("/paths?from=bt&to=gov-cn&maxLength=2&asOf=2020");
		Locator step = this.page.locator(".hop").first();

		step.locator("summary").first().click();

		assertThat(step.locator("a[href^='/fact/']").first()).isVisible();
		assertThat(step.locator("a[href^='/claim/']").first()).isVisible();
		assertThat(step.locator("a[href^='/source/']").first()).isVisible();
		assertThat(step.locator("a[href^='/fact/']").first().getAttribute("href")).contains("asOf=2020");
	}

	@Test
	void aNameInsteadOfAnIdIsTakenAndSaid() {
		openWithoutJavaScript("/paths");
		this.page.locator("#end-from").fill("BT Group");
		this.page.locator("#end-to").fill("gov-cn");
		this.page.locator("#maxLength").selectOption("2");
		button("Find paths").click();

		assertThat(this.page.locator("h1")).containsText("Paths from BT Group to the Government");
		assertThat(this.page.locator("main")).containsText("“BT Group” was taken as BT Group.");
		assertThat(this.page.locator("ol.paths > li").first()).isVisible();
	}

	@Test
	void severalNamesThatFitAreOffered() {
		openWithoutJavaScript("/paths?from=government&to=zte");

		assertThat(this.page.locator("main")).containsText("Several names fit “government”. Choose one:");
		Locator offer = this.page.locator(".notice a").first();
		assertThat(offer.getAttribute("href")).startsWith("/paths?from=").contains("to=zte");
	}

	@Test
	void brokenOptionsAreRestoredAndTold() {
		openWithoutJavaScript("/paths?from=bt&to=gov-cn&maxLength=99&ties=LOVES&asOf=never&nonsense=1");

		assertThat(this.page.locator("main")).containsText("maxLength=99, which cannot be used");
		assertThat(this.page.locator("main")).containsText("ties=LOVES");
		assertThat(this.page.locator("main")).containsText("asOf=never");
		assertThat(this.page.locator("main")).containsText("no option nonsense");
		assertThat(this.page.locator("#maxLength")).hasValue("4");
	}

	@Test
	void whatCannotBeAskedKeepsTheForm() {
		openWithoutJavaScript("/paths?from=zte&to=zte");

		assertThat(this.page.locator("[role=alert]")).containsText("a path needs two entities");
		assertThat(this.page.locator("#end-from")).hasValue("zte");
	}

	@Test
	void noPathIsToldInWordsWithWhatToTryNext() {
		openWithoutJavaScript("/paths?from=bt&to=gov-cn&maxLength=1&directed=yes&ties=PRODUCES&asOf=2020");

		assertThat(this.page.locator("#found")).not().containsText("best first");
		assertThat(this.page.locator(".next a").first()).isVisible();
		assertThat(this.page.locator("main")).containsText("How much is recorded about the two");
	}

	@Test
	void recordedSharesStandBeforeWhatIsProvableAndPathsComeLast() {
		openWithoutJavaScript("/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2");
		assertThat(this.page.locator("main")).not().containsText("The plausible range of each case");

		link("Compute plausible ranges").click();

		assertThat(this.page.locator("main h2").allTextContents()).extracting(String::strip)
			.startsWith("Recorded shares", "What is provable and what is plausible of the purchases");
		assertThat(this.page.locator("main h3").allTextContents()).extracting(String::strip)
			.startsWith("Of networks and markets", "Of purchases, networks and contracts of the buyers",
					"The plausible range of each case");
		assertThat(this.page.locator("main"))
			.containsText("Huawei had 66.7% (printed as \u201ctwo-thirds\u201d) of the network of BT Group");
		assertThat(this.page.locator("ol.paths > li").first()).isVisible();
		assertThat(link("Download GEXF").getAttribute("href")).startsWith("/export/exposure?of=bt&to=gov-cn")
			.endsWith("asOf=2020&format=gexf");
	}

	@Test
	void aPlausibleRangeIsMarkedAsAModelWithItsCasesAndAssumptions() {
		openWithoutJavaScript(
				"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2&draws=50&plausible=yes");
		Locator model = this.page.locator("div.model");

		assertThat(model).containsText("A model, not the record");
		assertThat(model.locator("table").first().locator("tbody tr")).hasCount(6);
		assertThat(model.locator("table .whisker").first()).isAttached();
		assertThat(model.locator("details.model summary")).containsText("Assumptions of the plausible ranges");
		assertThat(model.locator("details.model")).containsText("50 drawn networks, seed 1");
		assertThat(this.page.locator("main")).not().containsText("no plausible range");
	}

	/** If TSMC is cut, the draws say little and the named cases much of Huawei. */
	@Test
	void namedCasesStandBesideWhatWasDrawn() {
		openWithoutJavaScript("/cut?suppliers=tsmc&customers=huawei&asOf=2020&draws=50&plausible=yes");

		assertThat(this.page.locator("td[data-head=Plausible]")
			.filter(new Locator.FilterOptions().setHasText("named cases"))
			.first()).containsText(Pattern.compile("medians? [^;]*named cases .*%", Pattern.DOTALL));
	}

	@Test
	void anUnknownSetOfAssumptionsIsToldBesideTheRest() {
		openWithoutJavaScript(
				"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2&assumptions=none&plausible=yes");

		assertThat(this.page.locator("[role=alert]")).containsText("The plausible range cannot be computed");
		assertThat(this.page.locator("div.model")).hasCount(0);
		assertThat(this.page.locator("ol.paths > li").first()).isVisible();
	}

	@Test
	void everyPathSaysWhatItMeansOfItsEnds() {
		openWithoutJavaScript("/paths?from=bt&to=gov-cn&maxLength=2&asOf=2020");

		assertThat(this.page.locator("#group-1")).containsText("nfluence");
		assertThat(this.page.locator("ol.paths .meaning .badge").first()).hasText("influence");
		assertThat(this.page.locator("ol.paths > li .meaning")).hasCount(this.page.locator("ol.paths > li").count());
	}

	@Test
	void pathsThatTurnAreOfferedAndThenShownAsNeighbourhood() {
		openWithoutJavaScript(TURNING);
		assertThat(this.page.locator("#found")).hasText("Only paths that turn");
		assertThat(this.page.locator("main")).containsText("Without a turn at a shared customer, supplier or product");

		link("Show paths with turns").click();

		assertThat(this.page.locator("#allowTurns")).hasValue("yes");
		assertThat(this.page.locator("#group-1")).containsText("Neighbourhood");
		assertThat(this.page.locator("main")).containsText("are let in");
		assertThat(link("Download CSV").getAttribute("href")).contains("allowTurns=true");
	}

	@Test
	void theDownloadsOfPathsAreFilesOfTheSameQuestion() {
		openWithoutJavaScript("/paths?from=bt&to=gov-cn&maxLength=2&asOf=2020");

		String file = link("Download CSV").getAttribute("href");

		assertThat(this.page.request().get(address(file)).status()).isEqualTo(200);
		assertThat(this.page.request().get(address(file)).text()).contains("huawei");
	}

	@Test
	void whatIsRecordedOfTheVeryCutStandsFirst() {
		openWithoutJavaScript(CUT);

		assertThat(this.page.locator("main h2").first()).hasText("Recorded of this very cut");
		assertThat(this.page.locator("main")).containsText("Counterpoint Research");
		assertThat(link("Compute plausible ranges")).isVisible();
	}

	@Test
	void plausibleRangesOfAnExposureComeAfterThePageAndCanBeCancelled() {
		this.page.route("**/exposure/plausible?*", (route) -> {
			// It is never answered, so that only the button ends the wait.
		});
		open("/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2&draws=50");
		assertThat(this.page.locator("ol.paths > li").first()).isVisible();

		button("Cancel").click();

		assertThat(this.page.locator(".waiting")).containsText("Cancelled");
		this.page.unroute("**/exposure/plausible?*");
		button("Compute here").click();
		assertThat(this.page.locator("#modelled")).containsText("The plausible range of each case");
	}

	@Test
	void aSuggestionTakesThePlaceOfTheLastNameOfAListAlone() {
		open("/cut?suppliers=qualcomm");

		this.page.locator("#suppliers").fill("qualcomm, ericss");
		this.page.locator("#suppliers-suggestions [role=option]").first().waitFor();
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");

		assertThat(this.page.locator("#suppliers")).hasValue("qualcomm, ericsson");
	}

	@Test
	void theDrawingOfPathsIsAFileThatStandsAlone() {
		open("/paths?from=bt&to=gov-cn&maxLength=2&asOf=2020");
		String address = this.page.locator("a[data-drawing]").first().getAttribute("href");

		String file = this.page.request().get(address(address)).text();
		Download png = this.page.waitForDownload(() -> button("Download the drawing as PNG").first().click());

		assertThat(file).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
			.contains("Paths from BT Group", "data version", "BT Group</text>")
			.doesNotContain("href=");
		assertThat(png.suggestedFilename()).isEqualTo("paths.png");
		assertThat(png.failure()).isNull();
	}

	@Test
	void theLossesOfACutAreATable() {
		openWithoutJavaScript(CUT);

		String file = this.page.request().get(address(link("Download losses (CSV)").getAttribute("href"))).text();

		assertThat(file).startsWith("company,name,kind,known_by,tier,").contains("\nqualcomm,Qualcomm,COMPANY,");
	}

	@Test
	void aCutWithoutATieOffersWhatCouldBeAsked() {
		openWithoutJavaScript("/cut?suppliers=asml&customers=smic&asOf=2020");
		assertThat(this.page.locator("[role=alert]").first()).containsText("This cannot be asked");
		assertThat(this.page.locator("[role=alert]").first()).not().containsText("foreclosed");

		link("let planned supply be cut too").click();

		assertThat(this.page.locator("#never-delivered")).hasText("Planned supply that is never delivered");
	}

	@Test
	void plausibleRangesComeAfterThePageByThemselves() {
		open(CUT);

		assertThat(this.page.locator("#modelled")).containsText("Which missing figure would narrow it most");
		assertThat(this.page.locator("#modelled .whisker").first()).isAttached();
	}

	@Test
	void theWaitCanBeCancelledAndBegunAgain() {
		this.page.route("**/cut/plausible?*", (route) -> {
			// It is never answered, so that only the button ends the wait.
		});
		open(CUT);

		button("Cancel").click();

		assertThat(this.page.locator(".waiting")).containsText("Cancelled");
		this.page.unroute("**/cut/plausible?*");
		button("Compute here").click();
		assertThat(this.page.locator("#modelled")).containsText("Which missing figure would narrow it most");
	}

	@Test
	void withoutJavaScriptALinkLoadsTheWholePage() {
		openWithoutJavaScript(CUT);

		link("Compute plausible ranges").click();

		assertThat(this.page).hasURL(java.util.regex.Pattern.compile("plausible=yes"));
		assertThat(this.page.locator("#modelled")).containsText("Assumptions of the plausible ranges");
	}

	@Test
	void cutsStandSideBySide() {
		openWithoutJavaScript("/cut/compare?scenario=suppliers%3Dqualcomm%26customers%3Dzte&asOf=2017");
		this.page.locator("#suppliers").fill("oclaro");
		this.page.locator("#customers").fill("zte");
		button("Add the cut").click();

		assertThat(this.page.locator(".compared > li")).hasCount(2);
		assertThat(this.page.locator("table.bars").first()).containsText("Oclaro");
		link("Leave out: Qualcomm cut off from ZTE").click();
		assertThat(this.page.locator(".compared > li")).hasCount(1);
	}

	@Test
	void aNameWithMarkupIsText() {
		openWithoutJavaScript(
				"/cut?suppliers=%3Cb%3Ex%3C%2Fb%3E&customers=zte&name=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

		assertThat(this.page.locator("main b")).hasCount(0);
		assertThat(this.page.locator("main script")).hasCount(0);
		assertThat(this.page.locator("#suppliers")).hasValue("<b>x</b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/paths", "/paths?from=bt&to=gov-cn&maxLength=2&asOf=2020",
			"/exposure?of=bt&to=gov-cn&asOf=2020&supplyTies=2&influenceTies=2", "/cut", CUT + "&plausible=yes",
			"/cut/compare?scenario=suppliers%3Dqualcomm%26customers%3Dzte&scenario=suppliers%3Doclaro%26customers%3Dzte&asOf=2017" })
	void everyoneCanReadIt(String path) {
		open(path);
		assertThat(seriousFindings()).isEmpty();
		assertThat(fits()).isTrue();

		this.page.setViewportSize(NARROW, 800);
		assertThat(seriousFindings()).isEmpty();
		assertThat(fits()).isTrue();
	}

}
