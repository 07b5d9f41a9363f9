package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;

import org.tieline.claim.SourceKind;
import org.tieline.dataset.BodsReader;
import org.tieline.dataset.DatasetFile;
import org.tieline.dataset.DatasetReader;
import org.tieline.dataset.EtoReader;
import org.tieline.dataset.FtmReader;
import org.tieline.dataset.GleifReader;
import org.tieline.dataset.MappedReader;
import org.tieline.dataset.ScreeningListReader;
import org.tieline.dataset.Target;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.Intake;
import org.tieline.intake.IntakeErrors;
import org.tieline.problem.Problem;
import org.tieline.seed.ClaimNumbers;
import org.tieline.seed.DatasetFolder;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.Datasets;
import org.tieline.seed.EntityTables;
import org.tieline.seed.RecordPortions;
import org.tieline.seed.SameThings;
import org.tieline.seed.SeedFiles;
import org.tieline.seed.SeedReader;
import org.tieline.value.PartialDate;

/**
 * Imports a file as a dataset: tables of the same shape as those of the record, in a
 * folder of their own. The folder takes its place only when all checks of the record have
 * passed, so that a failed import changes nothing.
 */
public final class DatasetImport {

	/** So many claims are held at once, with what they name: some 100 MiB. */
	private static final int PORTION = 40_000;

	private static final String SOURCES = "sources.csv";

	private final Datasets datasets;

	private final SeedFiles record;

	private final KindsOfFact kinds;

	private final SeedReader reader;

	private final Intake intake;

	private final int portion;

	DatasetImport(Datasets datasets, SeedFiles record, KindsOfFact kinds, Intake intake) {
		this(datasets, record, kinds, intake, PORTION);
	}

	/**
	 * An import with portions of another size.
	 * @param portion how many claims are held at once, more or less
	 */
	DatasetImport(Datasets datasets, SeedFiles record, KindsOfFact kinds, Intake intake, int portion) {
		this.intake = intake;
		this.portion = portion;
		this.datasets = datasets;
		this.record = record;
		this.kinds = kinds;
		this.reader = new SeedReader(kinds, intake);
	}

	/**
	 * Imports a file. Of a dataset that is there already, claims keep their ids and
	 * decisions stay.
	 * @param today the day of the import
	 * @throws Problem BAD_USER_INPUT if the request, the file or, of a strict import,
	 * anything in it is wrong; nothing is changed then
	 */
	public DatasetReport run(DatasetRequest request, LocalDate today) {
		Path place = this.datasets.of(request.name());
		if (request.name().equals(Lens.RECORD)) {
			throw Problem.badInput("dataset",
					"'" + request.name() + "' is the name of the record itself; choose another one");
		}
		if (request.licence().isBlank() || request.publisher().isBlank()) {
			throw Problem.badInput("licence", "a dataset needs a licence and a source; give --licence and --source");
		}
		if (request.published() != null && PartialDate.parse(request.published()).firstDay().isAfter(today)) {
			throw Problem.badInput("published",
					request.published() + " is still to come; give the day of the publication, or leave it out");
		}
		return this.datasets.alone(() -> alone(request, today, place));
	}

	private DatasetReport alone(DatasetRequest request, LocalDate today, Path place) {
		Path fresh = place.resolveSibling("." + request.name() + ".import");
		try {
			if (Files.exists(fresh)) {
				Datasets.delete(fresh);
			}
			Files.createDirectories(fresh);
			return write(request, today, new DatasetFolder(place), new DatasetFolder(fresh));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (Files.exists(fresh)) {
				Datasets.delete(fresh);
			}
		}
	}

	private DatasetReport write(DatasetRequest request, LocalDate today, DatasetFolder old, DatasetFolder fresh)
			throws IOException {
		String source = "dataset-" + request.name();
		ClaimNumbers numbers = new ClaimNumbers(source, Integer.parseInt(old.about().getProperty("next", "1")));
		numbers.read(old.path(), this.kinds);
		DatasetReport report;
		try (SkipLog skipped = new SkipLog(request.strict(), fresh.path().resolve("skipped.csv"))) {
			report = checked(request, today, old, fresh, numbers, skipped);
		}
		if (report.changed() || !old.equalsReportsOf(fresh)) {
			fresh.write(about(request, today, report, numbers.next()));
			Datasets.swap(old.path(), fresh.path());
		}
		return report;
	}

	private DatasetReport checked(DatasetRequest request, LocalDate today, DatasetFolder old, DatasetFolder fresh,
			ClaimNumbers numbers, SkipLog skipped) throws IOException {
		Written written = tables(request, today, fresh.path(), numbers, skipped);
		Path decided = old.path().resolve(SameThings.FILE);
		if (Files.exists(decided)) {
			Files.copy(decided, fresh.path().resolve(SameThings.FILE));
		}
		SortedMap<String, Path> folders = this.datasets.folders();
		folders.put(request.name(), fresh.path());
		RecordPortions portions = new RecordPortions(this.record, folders, this.kinds, this.intake, this.portion);
		new DatasetCheck(this.reader, this.kinds, portions, request.name(), written.spots()).check(fresh.path(),
				skipped, request.strict());
		List<List<String>> proposals = new ArrayList<>(proposals(portions.things(), folders, request.name()));
		Set<String> gone = written.things().dropUnnamed(fresh.path(), named(fresh, written.things().forClaims()));
		proposals.removeIf((row) -> !Collections.disjoint(row, gone));
		DatasetTables.write(fresh.path().resolve("proposals.csv"), MergeProposals.COLUMNS, proposals);
		DatasetReport report = report(old, fresh, written.things().count(), skipped, proposals.size());
		requireSome(report);
		return report;
	}

	private List<List<String>> proposals(SeedFiles record, Map<String, Path> folders, String dataset) {
		IntakeErrors errors = SeedFiles.errors();
		DraftedThings things = this.reader.things(record, errors);
		errors.check();
		return new MergeProposals(things, folders, dataset, SameThings.read(record, SeedFiles.errors())).rows();
	}

	/** A wrong file must not take away all that a dataset has. */
	private static void requireSome(DatasetReport report) {
		if (report.claims() == 0 && report.entities() == 0 && report.gone() > 0) {
			throw Problem.badInput("import",
					"nothing in the files can be imported, and all " + report.gone()
							+ " claims of the dataset would be gone. Left out: " + report.skipped()
							+ ". Give the right file and format, or remove the dataset with: remove NAME");
		}
	}

	/** Those of some ids that claims of a dataset name. */
	private Set<String> named(DatasetFolder dataset, Set<String> ids) {
		Set<String> named = new HashSet<>();
		if (!ids.isEmpty()) {
			dataset.claims(this.kinds,
					(claim) -> claim.values().values().stream().filter(ids::contains).forEach(named::add));
		}
		return named;
	}

	/** What the readings left: the things, and where the rows come from. */
	private record Written(DatasetThings things, RowSpots spots) {
	}

	private Written tables(DatasetRequest request, LocalDate today, Path folder, ClaimNumbers numbers, SkipLog skipped)
			throws IOException {
		String source = "dataset-" + request.name();
		DatasetReader format = format(request);
		List<DatasetFile> files = request.files().stream().map(DatasetFile::new).toList();
		DatasetTables tables = new DatasetTables(folder);
		try {
			Map<String, String> row = new HashMap<>(
					Map.of("id", source, "title", request.publisher() + ": " + request.name(), "publisher",
							request.publisher(), "kind", SourceKind.DATASET.name(), "note",
							"Licence: " + request.licence() + ". Imported as the dataset '" + request.name() + "'."));
			row.put("url", (request.url() != null) ? request.url() : "");
			row.put("published_on", (request.published() != null) ? request.published() : "");
			tables.add(SOURCES, EntityTables.columns().getOrDefault(SOURCES, Set.of()), row);
			DatasetThings things = new DatasetThings(request.name(), tables, skipped);
			DatasetClaims claims = new DatasetClaims(things, tables, numbers, this.kinds, skipped, source,
					request.published(), today);
			files.forEach(format::prepare);
			files.forEach((file) -> {
				long before = things.records();
				read(format, file, things, skipped);
				if (things.records() == before) {
					throw Problem.badInput(file.name() + ":1",
							"holds no record; fetch it again, or remove the dataset with: remove NAME");
				}
			});
			files.forEach((file) -> read(format, file, claims, skipped));
			things.writeKept();
			return new Written(things, claims.spots());
		}
		finally {
			tables.close();
		}
	}

	private static void read(DatasetReader format, DatasetFile file, Target target, SkipLog skipped) {
		skipped.of(file.name());
		format.read(file, target);
	}

	private static DatasetReader format(DatasetRequest request) {
		return switch (request.format()) {
			case "ftm" -> new FtmReader(request.persons());
			case "bods" -> new BodsReader(request.persons());
			case "gleif" -> new GleifReader(request.persons());
			case "csl" -> new ScreeningListReader(request.persons(), request.published());
			case "eto" -> new EtoReader();
			case "csv" -> {
				if (request.mapping() == null) {
					throw Problem.badInput("mapping", "the format csv needs a mapping file; give --mapping");
				}
				yield new MappedReader(request.mapping(), request.persons());
			}
			default -> throw Problem.badInput("format",
					"'" + request.format() + "' is no format; write ftm, bods, gleif, csl, eto or csv");
		};
	}

	private DatasetReport report(DatasetFolder old, DatasetFolder fresh, int entities, SkipLog skipped, int proposals) {
		ClaimChanges changes = new ClaimChanges();
		old.claims(this.kinds, changes::before);
		fresh.claims(this.kinds, changes::after);
		return new DatasetReport(!fresh.equalsTablesOf(old), entities, changes.claims(), changes.fresh(),
				changes.altered(), changes.gone(), skipped.byReason(), skipped.fields(), proposals);
	}

	private static Properties about(DatasetRequest request, LocalDate today, DatasetReport report, int next) {
		Properties about = new Properties();
		about.setProperty("publisher", request.publisher());
		about.setProperty("licence", request.licence());
		about.setProperty("format", request.format());
		about.setProperty("imported", today.toString());
		about.setProperty("entities", String.valueOf(report.entities()));
		about.setProperty("claims", String.valueOf(report.claims()));
		about.setProperty("next", String.valueOf(next));
		report.skipped().forEach((reason, count) -> about.setProperty("skipped." + reason, String.valueOf(count)));
		report.fields().forEach((field, times) -> about.setProperty("field." + field, String.valueOf(times)));
		return about;
	}

}
