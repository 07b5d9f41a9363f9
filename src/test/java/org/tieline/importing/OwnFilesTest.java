package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.bods.BodsPackage;
import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.ftm.FtmEntity;
import org.tieline.ftm.FtmFacts;
import org.tieline.ftm.FtmThings;
import org.tieline.intake.Checks;
import org.tieline.intake.ParsedRecord;
import org.tieline.seed.Datasets;
import org.tieline.seed.SeedFiles;
import org.tieline.seed.SeedReader;
import org.tieline.seed.Tables;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped record is written in a format, and imported into an empty record. What does
 * not come back stands in the documentation of the datasets.
 */
class OwnFilesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static ParsedRecord shipped;

	@TempDir
	private Path folder;

	@BeforeAll
	static void readTheRecord() {
		shipped = new SeedReader(Kinds.all(), Checks.intake()).read(SeedFiles.shipped());
	}

	private static List<FactView> stakes() {
		return shipped.facts()
			.stream()
			.map((fact) -> new FactView(fact, Lens.WIDE))
			.filter(BodsPackage::tells)
			.toList();
	}

	private DatasetReport imported(Datasets datasets, String format, Path file) {
		return new DatasetImport(datasets, Tables.empty().files(), Kinds.all(), Checks.intake())
			.run(new DatasetRequest(List.of(file), format, "lake", "Lake Register", "GPL-3.0-or-later", null, null,
					true, false, null), TODAY);
	}

	private static String skipped(Datasets datasets) throws IOException {
		Path file = datasets.of("lake").resolve("skipped.csv");
		return Files.exists(file) ? Files.readString(file) : "";
	}

	private static ParsedRecord read(Datasets datasets) {
		return new SeedReader(Kinds.all(), Checks.intake()).read(datasets.beside(Tables.empty().files()));
	}

	private Path bods(List<FactView> stakes) throws IOException {
		BodsPackage statements = new BodsPackage("v1", TODAY, "https://example.org/terms");
		List<Map<String, Object>> all = new ArrayList<>();
		stakes.stream()
			.flatMap((stake) -> stake.fact().participants().values().stream())
			.distinct()
			.forEach((one) -> all.add(statements.party(one)));
		stakes.forEach((stake) -> all.add(statements.stake(stake, null)));
		return Files.write(this.folder.resolve("bods.json"), new JsonMapper().writeValueAsBytes(all));
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

	/** A claim without its source and the words of its note. */
	private static String told(Fact fact, Claim claim, Set<String> speakers) {
		Entity speaker = claim.speaker();
		Map<String, String> parts = new TreeMap<>();
		fact.participants().forEach((part, one) -> parts.put(part, one.name() + " (" + one.kind() + ")"));
		return String.join(" | ", fact.kind().name(), parts.toString(), new TreeMap<>(fact.attributes()).toString(),
				text(claim.stance()), text(claim.aspect()),
				(claim.value() != null) ? claim.value().notation() + " " + claim.value().unit() : "",
				text(claim.asStated()), text(claim.from()), text(claim.to()), text(claim.asOf()), text(claim.saidOn()),
				text(claim.derivation()), (speaker != null && speakers.contains(speaker.name())) ? speaker.name() : "");
	}

	private static List<String> told(Stream<Fact> facts, Set<String> speakers) {
		return facts.flatMap((fact) -> fact.claims().stream().map((claim) -> told(fact, claim, speakers)))
			.sorted()
			.toList();
	}

	/**
	 * Stakes with all their claims, plans and denials among them. The dataset is the
	 * source of all, so what two pages say alike comes back once; the other is listed.
	 */
	@Test
	void everyStakeOfTheRecordComesBackFromBods() throws IOException {
		List<FactView> stakes = stakes();
		Datasets datasets = new Datasets(this.folder.resolve("datasets"));
		DatasetReport report = imported(datasets, "bods", bods(stakes));
		ParsedRecord back = read(datasets);

		Set<String> speakers = new TreeSet<>();
		stakes.forEach((stake) -> stake.fact().participants().values().forEach((one) -> speakers.add(one.name())));
		List<String> before = told(stakes.stream().map(FactView::fact), speakers);
		List<String> after = told(back.facts().stream(), speakers);
		List<String> missing = new ArrayList<>(before);
		after.forEach((one) -> assertThat(missing.remove(one)).as(one).isTrue());
		assertThat(stakes).hasSizeGreaterThan(100);
		assertThat(back.facts()).hasSameSizeAs(stakes);
		assertThat(report.skipped().keySet()).as(skipped(datasets))
			.isSubsetOf("an earlier line says the same", "a check of the record refuses it");
		assertThat(skipped(datasets).lines().skip(1)).hasSameSizeAs(missing)
			.allMatch((line) -> line.contains("repeats lake/stakes.csv") || line.contains("says the same"));
	}

	@Test
	void everyClaimThatComesBackNamesItsPage() throws IOException {
		List<FactView> stakes = stakes();
		Datasets datasets = new Datasets(this.folder.resolve("datasets"));
		imported(datasets, "bods", bods(stakes));

		Map<String, Source> pages = new HashMap<>();
		stakes.forEach((stake) -> stake.claims().forEach((claim) -> pages.put(claim.id(), claim.source())));
		read(datasets).facts().stream().flatMap((fact) -> fact.claims().stream()).forEach((claim) -> {
			String locator = Objects.requireNonNull(claim.locator());
			Source page = Objects.requireNonNull(pages.get(locator.substring(locator.lastIndexOf(' ') + 1)));
			assertThat(claim.note()).contains(page.title());
			assertThat(claim.note()).contains(Objects.requireNonNullElse(page.url(), ""));
		});
	}

	/** The links of the record, as FollowTheMoney has them. */
	private static List<FtmEntity> links() {
		return shipped.facts()
			.stream()
			.flatMap((fact) -> FtmFacts.of(new FactView(fact, Lens.WIDE)).stream())
			.filter((link) -> Set.of("Ownership", "Membership", "Employment", "Sanction").contains(link.schema()))
			.toList();
	}

	private Path ftm(String name, Function<FtmEntity, List<Map<String, Object>>> lines) throws IOException {
		List<FtmEntity> all = new ArrayList<>();
		shipped.entities().forEach((one) -> FtmThings.of(one.entity()).ifPresent(all::add));
		all.addAll(links());
		JsonMapper json = new JsonMapper();
		return Files.write(this.folder.resolve(name),
				all.stream().flatMap((one) -> lines.apply(one).stream()).map(json::writeValueAsString).toList());
	}

	private static String ends(FtmEntity link, String... properties) {
		return Stream.of(properties)
			.map((property) -> values(link, property).getFirst())
			.collect(Collectors.joining(" > "));
	}

	private static List<String> values(FtmEntity link, String property) {
		return link.values()
			.stream()
			.filter((one) -> one.property().equals(property))
			.map(FtmEntity.Value::value)
			.distinct()
			.toList();
	}

	/** Stakes and memberships with their starts, ends and days, by names. */
	private static Set<String> drawn() {
		Map<String, String> names = new HashMap<>();
		shipped.entities()
			.forEach((one) -> FtmThings.of(one.entity())
				.ifPresent((thing) -> names.put(thing.id(), one.entity().name())));
		Set<String> drawn = new TreeSet<>();
		for (FtmEntity link : links()) {
			boolean stake = link.schema().equals("Ownership");
			if (!stake && !link.schema().equals("Membership")) {
				continue;
			}
			String ends = Stream
				.of(ends(link, stake ? "owner" : "member", stake ? "asset" : "organization").split(" > "))
				.map(names::get)
				.collect(Collectors.joining(" > "));
			for (String property : List.of("startDate", "endDate", "date")) {
				values(link, property).stream()
					.filter((date) -> !property.equals("date") || isOwnDay(date, link))
					.forEach((date) -> drawn.add(ends + " " + property + " " + date));
			}
			List<String> percents = values(link, "percentage");
			if (percents.size() == 1) {
				drawn.add(ends + " percentage " + percents.getFirst());
			}
		}
		return drawn;
	}

	/**
	 * The day of the end shows the end, and of days within each other the most exact
	 * counts.
	 */
	private static boolean isOwnDay(String date, FtmEntity link) {
		List<String> days = values(link, "date");
		boolean widest = days.size() > 1 && days.stream().allMatch((one) -> one.startsWith(date));
		return !values(link, "endDate").contains(date) && !widest;
	}

	private static Set<String> read(ParsedRecord record) {
		Set<String> read = new TreeSet<>();
		for (Fact fact : record.facts()) {
			boolean stake = fact.kind().name().equals("STAKE");
			if (!stake && !"MEMBER_OF".equals(fact.attributes().get("role"))) {
				continue;
			}
			String ends = Objects.requireNonNull(fact.participant(stake ? "holder" : "member")).name() + " > "
					+ Objects.requireNonNull(fact.participant(stake ? "company" : "of")).name();
			for (Claim claim : fact.claims()) {
				dated(read, ends + " startDate ", claim.from());
				dated(read, ends + " endDate ", claim.to());
				dated(read, ends + " date ", claim.asOf());
				if (claim.value() != null) {
					read.add(ends + " percentage " + claim.value().notation());
				}
			}
		}
		return read;
	}

	private static void dated(Set<String> read, String before, @Nullable PartialDate date) {
		if (date != null) {
			read.add(before + date);
		}
	}

	/** Every start, end and day on which a link was seen, and every percentage. */
	@Test
	void theDatesOfLinksComeBackFromFollowTheMoney() throws IOException {
		Set<String> drawn = drawn();
		Map<String, Function<FtmEntity, List<Map<String, Object>>>> forms = Map.of("entities.json",
				(one) -> List.of(one.json()), "statements.json", FtmEntity::statements);
		for (Map.Entry<String, Function<FtmEntity, List<Map<String, Object>>>> form : forms.entrySet()) {
			Datasets datasets = new Datasets(this.folder.resolve(form.getKey() + ".datasets"));
			DatasetReport report = imported(datasets, "ftm", ftm(form.getKey(), form.getValue()));

			assertThat(drawn).hasSizeGreaterThan(200);
			assertThat(read(read(datasets))).as(form.getKey()).containsAll(drawn);
			assertThat(report.skipped().keySet()).as(skipped(datasets))
				.isSubsetOf("an earlier line says the same", "a check of the record refuses it");
		}
	}

}
