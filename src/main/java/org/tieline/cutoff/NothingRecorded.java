package org.tieline.cutoff;

import java.util.List;

import org.tieline.claim.Entity;

/**
 * The entities of whose loss nothing is known but what a model says.
 *
 * @param count how many
 * @param names names of the first few, in the order of the losses
 * @param sentence all of it in a sentence
 */
public record NothingRecorded(int count, List<String> names, String sentence) {

	private static final int MOST_NAMED = 5;

	static NothingRecorded of(List<Loss> losses) {
		List<String> names = losses.stream()
			.filter((loss) -> loss.known() == KnownLoss.MODEL_ONLY)
			.map(Loss::entity)
			.map(Entity::name)
			.toList();
		return new NothingRecorded(names.size(), names.stream().limit(MOST_NAMED).toList(),
				sentence(names, losses.size()));
	}

	private static String sentence(List<String> names, int all) {
		if (names.isEmpty()) {
			return "For each of the " + all + " entities that may lose output, recorded figures narrow the loss.";
		}
		String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
		String more = (names.size() > MOST_NAMED) ? " and " + (names.size() - MOST_NAMED) + " others" : "";
		return "Of " + names.size() + " of the " + all + " entities that may lose output no figure is recorded that "
				+ "narrows the loss: " + some + more + ". Only a model tells more about them.";
	}

}
