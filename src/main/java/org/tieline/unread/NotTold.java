package org.tieline.unread;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.CuedPattern;
import org.tieline.cue.SentenceWords;

/**
 * Words after which something is not told as a fact: somebody only demands it, or does
 * not find or say it.
 */
public final class NotTold {

	private static final CuedPattern DEMAND = CuedPattern
		.of(" (?:demand|demands|demanded|demanding|recommend|recommends|recommended|request|requests|requested|propose|proposes|proposed|ask|asks|asked|plead|pleads|pleaded) that \u27e6");

	private static final CuedPattern NOT_FOUND = CuedPattern
		.of(" (?:(?:refrain|refrains|refrained|shied away|stops short|stopped short|short) (?:from|of) \\p{L}+ing|(?:cannot|can not|could not|did not|do not|does not|has not|have not) (?:find|found|see|seen|recall|know of|know) )");

	private NotTold() {
	}

	/**
	 * Why a sentence does not tell what it names; null: no such words are in it.
	 * @param marked the sentence with marks
	 */
	public static @Nullable String of(SentenceWords words, String marked) {
		return DEMAND.isIn(words, marked) ? "it says what somebody demands or proposes"
				: NOT_FOUND.isIn(words, marked) ? "it says what somebody does not find or say" : null;
	}

}
