package org.tieline.path;

import java.util.ArrayList;
import java.util.List;

import org.tieline.path.Answers.ExposurePath;
import org.tieline.path.Answers.ExposureReport;
import org.tieline.path.Answers.Hop;
import org.tieline.path.Answers.Path;
import org.tieline.path.Answers.PathResult;
import org.tieline.path.Answers.Tier;
import org.tieline.path.Answers.TierMember;
import org.tieline.path.Answers.Tiers;

/**
 * A step of an answer before it is filled with entities and facts.
 *
 * @param path which path of the answer, or which chain of a tier, from 1
 * @param step which step of it, from 1
 * @param leg {@code path}, {@code membership}, {@code supply}, {@code influence}, or
 * {@code tier 2}
 * @param hop the hop
 */
record ExportStep(int path, int step, String leg, Hop hop) {

	static List<ExportStep> of(PathResult result) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (Path path : result.paths()) {
			add(steps, ++number, 0, "path", path.hops());
		}
		return steps;
	}

	static List<ExportStep> of(ExposureReport report) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (ExposurePath path : report.paths()) {
			int before = path.membership().size();
			add(steps, ++number, 0, "membership", path.membership());
			add(steps, number, before, "supply", path.supply());
			add(steps, number, before + path.supply().size(), "influence", path.influence());
		}
		return steps;
	}

	static List<ExportStep> of(Tiers tiers) {
		List<ExportStep> steps = new ArrayList<>();
		int number = 0;
		for (Tier tier : tiers.tiers()) {
			for (TierMember member : tier.members()) {
				add(steps, ++number, 0, "tier " + tier.number(), member.via());
			}
		}
		return steps;
	}

	private static void add(List<ExportStep> steps, int path, int before, String leg, List<Hop> hops) {
		for (int i = 0; i < hops.size(); i++) {
			steps.add(new ExportStep(path, before + i + 1, leg, hops.get(i)));
		}
	}

}
