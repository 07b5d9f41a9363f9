package org.tieline.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Dataset;
import org.tieline.catalog.Datasets;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.hop.Hop;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.record.RequestSnapshot;
import org.tieline.stop.Stop;

/** Files of answers, each step with its entities, facts, claims and sources. */
@Component
class Exports {

	private final RecordSnapshots record;

	private final Catalog catalog;

	Exports(RecordSnapshots record, Catalog catalog) {
		this.record = record;
		this.catalog = catalog;
	}

	/** Whether a version has a dataset that is no longer loaded. */
	boolean hasRemoved(String version) {
		Set<String> loaded = this.catalog.all().stream().map(Dataset::id).collect(Collectors.toSet());
		return this.record.of(version).eachSource().anyMatch((source) -> !loaded.contains(Dataset.of(source)));
	}

	/** The licences of the claims of a file. */
	Licences licences(FileChoice choice) {
		return Licences.of(this.catalog, choice.openOnly());
	}

	/**
	 * The lens under which a file of paths is computed: with {@code licence=open}, that
	 * of the open datasets alone.
	 */
	Lens lens(FileChoice choice, LensParameters parameters) {
		Lens lens = parameters.lens();
		return choice.openOnly() ? licences(choice).open(lens, hasRemoved(version(parameters))) : lens;
	}

	/**
	 * Id of the data that an answer is of: the version that the lens names, else the
	 * current one.
	 */
	String version(LensParameters lens) {
		return snapshot(lens.lens()).version().id();
	}

	/** The record of the version that a lens names, else of the current one. */
	RecordSnapshot snapshot(Lens lens) {
		String named = lens.dataVersion();
		return (named != null) ? this.record.named(RequestSnapshot.ARGUMENT, named) : this.record.current();
	}

	/**
	 * Refuses what would be left out of account: other parameters, and unknown sources.
	 * @throws Problem BAD_USER_INPUT if a parameter is unknown or given twice, or no
	 * source has one of the ids
	 */
	void check(HttpServletRequest request, Set<String> parameters, LensParameters lens) {
		for (String given : new TreeSet<>(request.getParameterMap().keySet())) {
			if (request.getParameterValues(given).length > 1) {
				throw Problem.badInput(given, "is given more than once; give it once, a list with commas between");
			}
			if (!parameters.contains(given) && !FileChoice.NAMES.contains(given)
					&& !LensParameters.NAMES.contains(given)) {
				throw Problem.badInput(given,
						"there is no parameter '" + given + "'; choose from "
								+ String.join(", ", new TreeSet<>(parameters)) + ", of the file "
								+ String.join(", ", new TreeSet<>(FileChoice.NAMES)) + ", and of the lens "
								+ String.join(", ", LensParameters.NAMES));
			}
		}
		Datasets.require("datasets", lens.lens().datasets(), this.catalog, (source) -> {
			OfSource key = new OfSource(source);
			return snapshot(lens.lens()).read(Set.of(key)).containsKey(key);
		});
		Set<RecordKey> sources = lens.lens().excludeSources().stream().map(OfSource::new).collect(Collectors.toSet());
		Map<RecordKey, Object> found = sources.isEmpty() ? Map.of() : snapshot(lens.lens()).read(sources);
		for (String id : new TreeSet<>(lens.lens().excludeSources())) {
			if (found.get(new OfSource(id)) == null) {
				throw Problem.unknown("excludeSources", new Unknown(Sort.SOURCE, id, Set.of()));
			}
		}
	}

	/**
	 * The file, as an answer to the request.
	 * @param version id of the data that the answer is of
	 * @param name parts of the file's name
	 */
	ResponseEntity<String> file(FileChoice choice, HttpServletRequest request, String version, Stream<String> name,
			List<ExportStep> steps, LensParameters parameters, Map<String, Object> answer) {
		Set<RecordKey> keys = new HashSet<>();
		steps.forEach((step) -> {
			Stream.of(step.hop().fromId(), step.hop().toId()).map(OfEntity::new).forEach(keys::add);
			step.hop().factIds().stream().map(Exports::key).forEach(keys::add);
		});
		RecordSnapshot snapshot = this.record.of(version);
		Map<RecordKey, Object> found = keys.isEmpty() ? Map.of() : snapshot.read(keys);
		Licences licences = licences(choice);
		Lens lens = licences.open(parameters.lens(), choice.openOnly() && hasRemoved(version));
		List<ExportedHop> hops = steps.stream().map((step) -> hop(step, found, lens, licences)).toList();
		FileHead head = FileHead.of(request, snapshot.version(), lens, licences);
		answer.put("licence", head.licenceNames() + " (" + head.licences() + ")");
		String ending = choice.format().ending();
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.header("Content-Type", choice.format().mediaType())
			.header("Content-Disposition", "attachment; filename=\"" + FileHead.name(name, ending) + "\"");
		head.headers().forEach(response::header);
		return response.body(ExportFormat.write(hops, head.url(), answer, choice));
	}

	private static OfFacts key(String fact) {
		return new OfFacts(Via.FACT, fact, Set.of(), Set.of());
	}

	private static ExportedHop hop(ExportStep step, Map<RecordKey, Object> found, Lens lens, Licences licences) {
		Stop.poll();
		Hop hop = step.hop();
		List<FactView> facts = hop.factIds()
			.stream()
			.flatMap((id) -> ((List<?>) Objects.requireNonNull(found.get(key(id)))).stream())
			.flatMap((fact) -> Stream.ofNullable(licences.allowed(new FactView((Fact) fact, lens))))
			.toList();
		return ExportedHop.of(step, entity(hop.fromId(), found), entity(hop.toId(), found), facts,
				(claim) -> licences.of(claim).name());
	}

	private static Entity entity(String id, Map<RecordKey, Object> found) {
		return (Entity) Objects.requireNonNull(found.get(new OfEntity(id)));
	}

}
