package org.tieline.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.path.PathAnswers.Tier;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/** Paths and tiers as a JSON file has them: with the ids of entities and facts. */
final class WrittenPaths {

	private WrittenPaths() {
	}

	record WrittenHop(String fromId, String toId, String tie, boolean forward, List<String> factIds) {

		static WrittenHop of(Hop hop) {
			return new WrittenHop(hop.fromId(), hop.toId(), hop.tie().name(), hop.forward(), hop.factIds());
		}

		static List<WrittenHop> of(List<Hop> hops) {
			return hops.stream().map(WrittenHop::of).toList();
		}

	}

	record WrittenPath(int length, List<WrittenHop> hops, @Nullable Interval strength, WrittenHop weakest,
			@Nullable Period together, String summary, PathMeaning meaning, String meaningInWords) {
	}

	record WrittenExposure(List<WrittenHop> membership, List<WrittenHop> supply, List<WrittenHop> influence,
			@Nullable Interval strength, WrittenHop weakest, @Nullable Period together, String summary,
			PathMeaning meaning, String meaningInWords) {
	}

	record WrittenTier(int number, List<WrittenMember> members) {
	}

	record WrittenMember(String entityId, @Nullable Interval strength, List<WrittenHop> via) {
	}

	static List<WrittenPath> paths(List<Path> paths) {
		return paths.stream()
			.map((path) -> new WrittenPath(path.length(), WrittenHop.of(path.hops()), path.strength(),
					WrittenHop.of(path.weakest()), path.together(), path.summary(), path.meaning(),
					path.meaningInWords()))
			.toList();
	}

	static List<WrittenExposure> exposures(List<ExposurePath> paths) {
		return paths.stream()
			.map((path) -> new WrittenExposure(WrittenHop.of(path.membership()), WrittenHop.of(path.supply()),
					WrittenHop.of(path.influence()), path.strength(), WrittenHop.of(path.weakest()), path.together(),
					path.summary(), path.meaning(), path.meaningInWords()))
			.toList();
	}

	static List<WrittenTier> tiers(List<Tier> tiers) {
		return tiers.stream()
			.map((tier) -> new WrittenTier(tier.number(), tier.members()
				.stream()
				.map((member) -> new WrittenMember(member.entityId(), member.strength(), WrittenHop.of(member.via())))
				.toList()))
			.toList();
	}

}
