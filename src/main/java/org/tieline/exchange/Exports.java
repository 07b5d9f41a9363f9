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

	Exports(RecordSnapshots record) {
		this.record = record;
	}

	/**
	 * Id of the data that an answer is of: the version that the lens names, else the
	 * current one.
	 */
	String version(LensParameters lens) {
		return snapshot(lens.lens()).version().id();
	}

	private RecordSnapshot snapshot(Lens lens) {
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
			if (!parameters.contains(given) && !LensParameters.NAMES.contains(given)) {
				throw Problem.badInput(given,
						"there is no parameter '" + given + "'; choose from "
								+ String.join(", ", new TreeSet<>(parameters)) + ", and of the lens "
								+ String.join(", ", LensParameters.NAMES));
			}
		}
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
	 */
	ResponseEntity<String> file(ExportFormat format, HttpServletRequest request, String version, List<ExportStep> steps,
			Lens lens, Map<String, Object> answer) {
		Set<RecordKey> keys = new HashSet<>();
		steps.forEach((step) -> {
			Stream.of(step.hop().fromId(), step.hop().toId()).map(OfEntity::new).forEach(keys::add);
			step.hop().factIds().stream().map(Exports::key).forEach(keys::add);
		});
		Map<RecordKey, Object> found = keys.isEmpty() ? Map.of() : this.record.of(version).read(keys);
		List<ExportedHop> hops = steps.stream().map((step) -> hop(step, found, lens)).toList();
		String url = request.getRequestURI() + "?" + request.getQueryString();
		return ResponseEntity.ok()
			.header("Content-Type", format.mediaType())
			.header("Content-Disposition", "attachment; filename=\"tieline." + format.ending() + "\"")
			.body(format.write(hops, url, answer));
	}

	private static OfFacts key(String fact) {
		return new OfFacts(Via.FACT, fact, Set.of(), Set.of());
	}

	private static ExportedHop hop(ExportStep step, Map<RecordKey, Object> found, Lens lens) {
		Stop.poll();
		Hop hop = step.hop();
		List<FactView> facts = hop.factIds()
			.stream()
			.flatMap((id) -> ((List<?>) Objects.requireNonNull(found.get(key(id)))).stream())
			.map((fact) -> new FactView((Fact) fact, lens))
			.toList();
		return ExportedHop.of(step, entity(hop.fromId(), found), entity(hop.toId(), found), facts);
	}

	private static Entity entity(String id, Map<RecordKey, Object> found) {
		return (Entity) Objects.requireNonNull(found.get(new OfEntity(id)));
	}

}
