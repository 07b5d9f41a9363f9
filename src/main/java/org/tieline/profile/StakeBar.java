package org.tieline.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;
import org.tieline.page.Words;

/**
 * A stake as a bar from 0 to 100 percent: solid up to its lower bound, open up to its
 * upper bound.
 *
 * @param other the other party: the owner, or the company that is held
 * @param interest what is held: equity, votes
 * @param directness whether it is held directly
 * @param percent the part in words; null: not recorded
 * @param low the lower bound in percent; null: none is known
 * @param high the upper bound in percent; null: none is known
 * @param period the time of the number, as an answer; null: not stated
 * @param fact the stake as an answer
 * @param why why it is possible but not shown to hold; null: it is shown
 */
record StakeBar(Object other, String interest, String directness, @Nullable String percent, @Nullable Double low,
		@Nullable Double high, @Nullable Object period, Object fact, @Nullable String why) {

	private static final Set<String> NOT_HELD = Set.of("PLANNED", "DENIED", "NOT_RECORDED");

	/** The width of the drawing in units of its own. */
	static final int WIDTH = 120;

	/**
	 * Stakes by which others hold the entity, the largest first, then the unknown, then
	 * what is only possible.
	 */
	static List<StakeBar> owners(String id, List<Listed> stakes) {
		return bars(stakes, "holder", (stake) -> id.equals(Fields.text(stake, "company.id")));
	}

	/**
	 * Stakes that the entity holds, the largest first, then the unknown, then what is
	 * only possible.
	 */
	static List<StakeBar> holdings(String id, List<Listed> stakes) {
		return bars(stakes, "company", (stake) -> id.equals(Fields.text(stake, "holder.id")));
	}

	private static List<StakeBar> bars(List<Listed> stakes, String other, Predicate<Object> which) {
		return stakes.stream()
			.filter((listed) -> which.test(listed.fact()))
			.map((listed) -> of(listed, other))
			.sorted(Comparator.comparing((StakeBar bar) -> bar.why != null)
				.thenComparingDouble((bar) -> -Objects.requireNonNullElse(bar.low, -1.0)))
			.toList();
	}

	private static StakeBar of(Listed listed, String other) {
		Object stake = listed.fact();
		String measure = (Fields.at(stake, "percent") != null) ? "percent" : "undatedPercent";
		return new StakeBar(Objects.requireNonNull(Fields.at(stake, other)), Fields.required(stake, "interest"),
				Fields.required(stake, "directness"), percent(stake, measure),
				Fields.number(stake, measure + ".quantity.low"), Fields.number(stake, measure + ".quantity.high"),
				Fields.at(stake, measure + ".period"), stake, listed.why());
	}

	/**
	 * A number that is only planned, or only alleged, is not told as one that is held.
	 */
	private static @Nullable String percent(Object stake, String measure) {
		String text = Fields.text(stake, measure + ".quantity.text");
		String status = Fields.text(stake, measure + ".status");
		boolean less = !Objects.equals(status, Fields.text(stake, "status"));
		return (text == null || !less || status == null) ? text : switch (status) {
			case "PLANNED", "ALLEGED", "CONTESTED" -> text + " (" + Words.INSTANCE.of(status) + ")";
			default -> text;
		};
	}

	/** Whether fewer origins give the number than say that there is a stake. */
	public boolean figureOfOne() {
		String measure = (Fields.at(this.fact, "percent") != null) ? "percent" : "undatedPercent";
		return "CORROBORATED".equals(Fields.text(this.fact, "status"))
				&& "SINGLE_ORIGIN".equals(Fields.text(this.fact, measure + ".status"));
	}

	/** Whether the number is only planned: nothing of it is held yet. */
	private boolean planned() {
		return this.percent != null && this.percent.endsWith(" (planned)");
	}

	/**
	 * When the holder had the part; with the start and the end of the stake, where they
	 * are stated. The day of a figure is no end, so that an end is told beside it.
	 */
	public String when() {
		String period = Words.INSTANCE.period((this.period instanceof Map<?, ?> map) ? strings(map) : null);
		String start = Fields.text(this.fact, "held.from");
		String end = Fields.text(this.fact, "held.to");
		String held = (start != null && end != null) ? "held from " + start + " to " + end : (end != null)
				? "held until " + end : (start != null && !start.equals(period)) ? "held since " + start : "";
		return Stream.of(period, held).filter((words) -> !words.isEmpty()).collect(Collectors.joining("; "));
	}

	private static Map<String, ?> strings(Map<?, ?> map) {
		Map<String, @Nullable Object> strings = new HashMap<>();
		map.forEach((key, value) -> strings.put(key.toString(), value));
		return strings;
	}

	/**
	 * Whether somebody says that the stake is held. One that is only planned or denied,
	 * or one of nothing, is no holding.
	 */
	public boolean held() {
		return !NOT_HELD.contains(Fields.string(this.fact, "status")) && (this.high == null || this.high > 0);
	}

	/** Those that are held, or those that are not. */
	static List<StakeBar> only(boolean held, List<StakeBar> bars) {
		return bars.stream().filter((bar) -> bar.held() == held).toList();
	}

	/** Whether there is something to draw. */
	public boolean drawn() {
		return this.low != null || this.high != null;
	}

	/** The width of the part that is certain. */
	public double solid() {
		return planned() ? 0 : scaled(Objects.requireNonNullElse(this.low, 0.0));
	}

	/** The width of the part that is open; an unknown upper bound is 100 percent. */
	public double open() {
		return scaled(Objects.requireNonNullElse(this.high, 100.0)) - solid();
	}

	private static double scaled(double percent) {
		return Math.round(Math.clamp(percent, 0, 100) * WIDTH) / 100.0;
	}

}
