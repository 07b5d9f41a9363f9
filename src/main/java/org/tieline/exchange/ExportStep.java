package org.tieline.exchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.hop.PathMeaning;
import org.tieline.path.PathAnswers.PathResult;
import org.tieline.path.PathAnswers.Tier;
import org.tieline.path.PathAnswers.TierMember;
import org.tieline.path.PathAnswers.Tiers;

/**
 * A step of an answer before it is filled with entities and facts.
 *
 * @param path the path of the answer, or the chain of a tier
 * @param number which step of it, from 1
 * @param leg {@code path}, {@code membership}, {@code supply}, {@code influence}, or
 * {@code tier 2}
 * @param weakest whether it is the weakest hop of the path; null: a chain has none
 * @param hop the hop
 */
record ExportStep(ExportedPath path, int number, String leg, @Nullable Boolean weakest, Hop hop) {

	static List<ExportStep> of(PathResult result) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (Path path : result.paths()) {
			ExportedPath whole = new ExportedPath(++number, path.summary(), path.meaning(), path.meaningInWords(),
					path.strength(), path.together());
			add(steps, whole, 0, "path", path.weakest(), path.hops());
		}
		return steps;
	}

	static List<ExportStep> of(ExposureReport report) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (ExposurePath path : report.paths()) {
			ExportedPath whole = new ExportedPath(++number, path.summary(), path.meaning(), path.meaningInWords(),
					path.strength(), path.together());
			int before = path.membership().size();
			add(steps, whole, 0, "membership", path.weakest(), path.membership());
			add(steps, whole, before, "supply", path.weakest(), path.supply());
			add(steps, whole, before + path.supply().size(), "influence", path.weakest(), path.influence());
		}
		return steps;
	}

	static List<ExportStep> of(Tiers tiers) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (Tier tier : tiers.tiers()) {
			for (TierMember member : tier.members()) {
				ExportedPath chain = new ExportedPath(++number, null, PathMeaning.DEPENDENCE, null, member.strength(),
						null);
				add(steps, chain, 0, "tier " + tier.number(), null, member.via());
			}
		}
		return steps;
	}

	private static void add(List<ExportStep> steps, ExportedPath path, int before, String leg, @Nullable Hop weakest,
			List<Hop> hops) {
		for (int i = 0; i < hops.size(); i++) {
			Hop hop = hops.get(i);
			steps.add(new ExportStep(path, before + i + 1, leg, (weakest != null) ? hop == weakest : null, hop));
		}
	}

}
