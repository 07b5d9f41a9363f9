package org.tieline.passage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.passage.NameIndex.Mention;

/** What the sentences so far were about. */
final class Discourse {

	/** The subject of the sentences so far; null: none yet, or it is not clear. */
	private @Nullable Mention focus;

	/** The markets, product and area, of the last share or rank. */
	private List<String> markets = List.of();

	private TimeReader.@Nullable Found lastTime;

	@Nullable Mention focus() {
		return this.focus;
	}

	void focus(Mention mention) {
		this.focus = mention;
	}

	List<String> markets() {
		return this.markets;
	}

	void markets(List<String> ids) {
		this.markets = ids;
	}

	TimeReader.@Nullable Found lastTime() {
		return this.lastTime;
	}

	void lastTime(TimeReader.@Nullable Found time) {
		this.lastTime = time;
	}

}
