package org.tieline.english;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.english.NameIndex.Mention;

/** What the sentences so far were about. */
public final class Discourse {

	/** The subject of the sentences so far; null: none yet, or it is not clear. */
	private @Nullable Mention focus;

	/** So many blanks and marks of quotations may stand between two sentences. */
	private static final int NEXT = 3;

	private boolean unclear;

	private List<Mention> group = List.of();

	private List<Mention> companies = List.of();

	/** The markets, product and area, of the last share or rank. */
	private List<String> markets = List.of();

	private boolean ofMarket;

	private boolean goesOn;

	private TimeReader.@Nullable Found lastTime;

	private TimeReader.@Nullable Found marketTime;

	private List<Mention> mentions = List.of();

	/** Notes the names of the whole passage. */
	public void names(List<Mention> all) {
		this.mentions = List.copyOf(all);
	}

	/** Where an entity is named first; null: nowhere. */
	public @Nullable Mention named(String id) {
		return this.mentions.stream()
			.filter((one) -> one.names().stream().anyMatch((name) -> name.id().equals(id)))
			.findFirst()
			.orElse(null);
	}

	/** The names before a place of the passage. */
	public List<Mention> namedBefore(int place) {
		return this.mentions.stream().filter((one) -> one.end() <= place).toList();
	}

	/** Where the sentence ends that opens with the focus; negative: none does. */
	private int topicEnd = -1;

	/**
	 * Whoever the sentence opens with that ends right before a place, if it names nobody
	 * else; null: none, or it is not clear.
	 */
	public @Nullable Mention topic(int place) {
		boolean next = this.topicEnd >= 0 && place >= this.topicEnd && place - this.topicEnd <= NEXT;
		return (next && !this.unclear) ? this.focus : null;
	}

	/**
	 * Goes on after a sentence that opens with the focus, which is its subject.
	 * @param end where it ends; negative: it does not open with it
	 */
	public void topicEnd(int end) {
		this.topicEnd = end;
	}

	public @Nullable Mention focus() {
		return this.focus;
	}

	/** Whether the sentence that the focus is of names several companies. */
	public boolean isUnclear() {
		return this.unclear;
	}

	/**
	 * The one company that the last sentence with parties names; null: none or several.
	 */
	public @Nullable Mention company() {
		return (this.companies.stream().map((one) -> one.names().getFirst().id()).distinct().count() == 1)
				? this.companies.getFirst() : null;
	}

	/** The companies that the last sentence with parties names. */
	public List<Mention> companies() {
		return this.companies;
	}

	/** The parties that the last sentence with parties enumerates as its subject. */
	public List<Mention> group() {
		return this.group;
	}

	/**
	 * Goes on after a sentence that names parties.
	 * @param mention the first of them
	 * @param several whether it names more
	 * @param enumerated its subject, if that is an enumeration; empty: it is none
	 * @param makers the companies that it names
	 */
	public void focus(Mention mention, boolean several, List<Mention> enumerated, List<Mention> makers) {
		boolean other = this.goesOn && this.focus != null
				&& !this.focus.names().getFirst().id().equals(mention.names().getFirst().id());
		this.companies = other ? Stream.concat(this.companies.stream(), makers.stream()).toList() : List.copyOf(makers);
		this.focus = mention;
		this.unclear = several || other;
		this.group = List.copyOf(enumerated);
	}

	/**
	 * Goes on after a sentence whose subject is none of the parties that it names, so
	 * that a pronoun of the next one means none of them.
	 */
	public void noFocus() {
		this.companies = List.of();
		this.focus = null;
		this.unclear = true;
		this.group = List.of();
		this.topicEnd = -1;
	}

	public List<String> markets() {
		return this.markets;
	}

	public void markets(List<String> ids) {
		this.markets = ids;
	}

	/** Whether the sentence before tells of a market, which "it" may mean. */
	public boolean isOfMarket() {
		return this.ofMarket;
	}

	/**
	 * Goes on after a sentence.
	 * @param told the markets that it tells of; empty: it tells of none
	 */
	public void toldMarkets(List<String> told) {
		this.ofMarket = !told.isEmpty();
		this.markets = told.isEmpty() ? this.markets : told;
	}

	public TimeReader.@Nullable Found lastTime() {
		return this.lastTime;
	}

	public void lastTime(TimeReader.@Nullable Found time) {
		this.lastTime = time;
	}

	/**
	 * Goes on within a sentence that gives another company its part of what the sentences
	 * before tell of: they may still be about the first.
	 */
	public void goesOn() {
		this.goesOn = true;
	}

	/** Starts with the next sentence. */
	public void next() {
		this.goesOn = false;
	}

	/** Goes on after a share or rank of a market at a time; null: none is told. */
	public void marketTime(TimeReader.@Nullable Found time) {
		this.marketTime = time;
	}

	/**
	 * Whether another time was told since the last share or rank of a market, so that one
	 * without a time may be of either.
	 */
	public boolean isOfEitherTime() {
		return this.marketTime != null && this.lastTime != null
				&& !Objects.equals(this.marketTime.period(), this.lastTime.period());
	}

}
