package org.tieline.path;

import org.tieline.evidence.Stage;
import org.tieline.evidence.Status;

/** How well a hop stands, in words, and how far its supply has come. */
final class StageWords {

	private StageWords() {
	}

	/**
	 * What is said of a hop that is less than established, on trial, or allegedly over;
	 * blank: nothing. Of parallel facts the best speak.
	 */
	static String of(Hops hops, int hop) {
		int status = hops.status[hop];
		boolean onTrial = false;
		boolean allAllegedlyGone = hops.kind[hop] == TieKind.SUPPLIES.ordinal();
		boolean oneIs = false;
		int claimed = Status.NOT_RECORDED.ordinal();
		for (int tie = hops.firstTie[hop]; tie < hops.endTie[hop]; tie++) {
			if (hops.holding.ties.get(tie) && hops.holding.standing(tie) == status) {
				Stage stage = hops.holding.share(tie).stage();
				if (stage == Stage.TRIAL) {
					onTrial = true;
					claimed = Math.min(claimed, hops.network.status[tie]);
				}
				oneIs |= stage == Stage.REMOVAL_ALLEGED;
				allAllegedlyGone &= stage == Stage.REMOVAL_ALLEGED || stage == Stage.REMOVED;
			}
		}
		if (onTrial) {
			return Stage.TRIAL.remark() + Words.inWords(claimed);
		}
		return ((oneIs && allAllegedlyGone) ? Stage.REMOVAL_ALLEGED.remark() : "") + Words.inWords(status);
	}

}
