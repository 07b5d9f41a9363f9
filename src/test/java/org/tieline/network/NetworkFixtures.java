package org.tieline.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.StateHistory;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.evidence.TieSort;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.StakeFigure;
import org.tieline.hop.Tie;
import org.tieline.path.FoundPath;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * Networks drawn as text, one tie a line:
 * {@code huawei -SUPPLIES-> bt .5..1 CONTESTED 2018..2020}. The share is that of the
 * customer; status (single origin), share (unknown) and dates (observed in 2000) may be
 * left out.
 */
public final class NetworkFixtures {

	private static final Presumption LONG = Presumption.LAW;

	private static final Pattern LINE = Pattern
		.compile("(\\S+) -([A-Z_]+)(?::([A-Z_:]+))?-> (\\S+)(?: (\\.?[\\d.]+))?(?: ([A-Z_]+))?(?: @(\\S*))?");

	private final List<Tie> ties = new ArrayList<>();

	private final Map<String, TieShare> shares = new HashMap<>();

	private final TreeSet<String> names = new TreeSet<>();

	private final Map<String, Nodes.Node> given = new HashMap<>();

	/** A network of companies. */
	public static NetworkFixtures of(String... lines) {
		NetworkFixtures drawn = new NetworkFixtures();
		for (String line : lines) {
			drawn.line(line);
		}
		return drawn;
	}

	/** Says that a node is no company, or has a country. */
	public NetworkFixtures node(String id, EntityKind kind, String country) {
		this.names.add(id);
		this.given.put(id, new Nodes.Node(id, id, kind, country, null));
		return this;
	}

	private void line(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(line);
		}
		Interval share = (matcher.group(5) != null) ? interval(matcher.group(5)) : Interval.UNKNOWN;
		Status status = (matcher.group(6) != null) ? Status.valueOf(matcher.group(6)) : Status.SINGLE_ORIGIN;
		String[] dates = ((matcher.group(7) != null) ? matcher.group(7) : "2000..").split("\\.\\.", -1);
		tie(matcher.group(1), TieKind.valueOf(matcher.group(2)), matcher.group(4), share, status, date(dates[0]),
				(dates.length > 1) ? date(dates[1]) : null, matcher.group(3));
	}

	public NetworkFixtures tie(String from, TieKind kind, String to, Interval share, Status status,
			PartialDate observed, PartialDate end, String role) {
		this.names.add(from);
		this.names.add(to);
		String fact = fact(kind, from, to);
		this.ties.add(new Tie(kind.name(), from, to, fact, 0, spell(null, observed, observed, end), null, status, 1,
				null, (role != null) ? TieSort.parse(role.replace(':', ' ')) : null, null));
		if (kind == TieKind.OWNS) {
			// A stake is the whole unless the line gives its part.
			this.shares.put(fact, TieShare.UNKNOWN
				.withStake(new StakeFigure(share.equals(Interval.UNKNOWN) ? 100 : share.low() * 100, "", null)));
		}
		else if (!share.equals(Interval.UNKNOWN)) {
			this.shares.put(fact, new TieShare(share, Interval.UNKNOWN));
		}
		return this;
	}

	/** An id that says nothing of the sort. */
	private String fact(TieKind kind, String from, String to) {
		return kind + ":" + from + ":" + to + ":" + this.ties.size();
	}

	/** A spell that is presumed to go on for as long as any test asks. */
	private static Spell spell(PartialDate start, PartialDate observed, PartialDate last, PartialDate end) {
		return new Spell(start, null, observed, last, end, null, null, null, false, LONG);
	}

	/** Adds a restriction by a measure, or an influence with a legal basis. */
	public NetworkFixtures basis(String from, TieKind kind, String to, String sort, String basis) {
		this.names.add(from);
		this.names.add(to);
		this.ties.add(new Tie(kind.name(), from, to, fact(kind, from, to), 0,
				spell(null, PartialDate.parse("2000"), PartialDate.parse("2000"), null), null, Status.SINGLE_ORIGIN, 1,
				null, new TieSort(sort, ""), basis));
		return this;
	}

	/** Adds a restriction by a measure, seen in 2000, that ended; null: it goes on. */
	public NetworkFixtures basis(String from, String to, String sort, String basis, Status status, String end) {
		this.names.add(from);
		this.names.add(to);
		PartialDate seen = PartialDate.parse("2000");
		this.ties.add(new Tie(TieKind.RESTRICTS.name(), from, to, fact(TieKind.RESTRICTS, from, to), 0,
				spell(null, seen, seen, (end != null) ? PartialDate.parse(end) : null), null, status, 1, null,
				new TieSort(sort, ""), basis));
		return this;
	}

	/** Adds a tie of a sort that was first seen on one date and last on another. */
	public NetworkFixtures seen(String from, TieKind kind, String to, String sort, String first, String last) {
		this.names.add(from);
		this.names.add(to);
		this.ties.add(new Tie(kind.name(), from, to, fact(kind, from, to), 0,
				spell(null, PartialDate.parse(first), PartialDate.parse(last), null), null, Status.SINGLE_ORIGIN, 1,
				null, new TieSort(sort, ""), null));
		return this;
	}

	/** Adds a tie of a sort that is stated to have begun. */
	public NetworkFixtures since(String from, TieKind kind, String to, String sort, String start) {
		this.names.add(from);
		this.names.add(to);
		this.ties.add(new Tie(kind.name(), from, to, fact(kind, from, to), 0,
				spell(PartialDate.parse(start), null, null, null), null, Status.SINGLE_ORIGIN, 1, null,
				new TieSort(sort, ""), null));
		return this;
	}

	/** Says how far all supply links of a supplier have come. */
	NetworkFixtures link(String supplier, Stage stage) {
		this.ties.replaceAll((tie) -> tie.from().equals(supplier) ? staged(tie, stage) : tie);
		return this;
	}

	/** The same tie, of a fact whose claims speak of a stage: a removal is of 2001. */
	private static Tie staged(Tie tie, Stage stage) {
		ClaimFixtures seen = claim("a").says((tie.status() == Status.ALLEGED) ? Stance.ALLEGES : Stance.STATES)
			.asOf(String.valueOf(tie.when().observed()));
		ClaimFixtures gone = claim("b").detail("supply_status", "REMOVED");
		Fact fact = switch (stage) {
			case IN_USE -> ClaimFixtures.supply(seen);
			case TRIAL -> ClaimFixtures.supply(seen.detail("supply_status", "TRIAL"));
			case REMOVED -> ClaimFixtures.supply(seen,
					(tie.when().end() != null) ? gone.to(tie.when().end().toString()) : gone.asOf("2001"));
			case REMOVAL_ALLEGED -> ClaimFixtures.supply(seen, gone.says(Stance.ALLEGES).asOf("2001"));
		};
		StateHistory history = new StateHistory(ClaimFixtures.wide(fact).stateHistory().claims(), List.of(), LONG,
				null);
		return new Tie(tie.type(), tie.from(), tie.to(), tie.fact(), tie.spell(), tie.when(), tie.knownFrom(),
				tie.status(), tie.origins(), tie.product(), tie.sort(), tie.basis(), history);
	}

	/** Adds a supply that was seen on trial in 2018. */
	public NetworkFixtures trial(String supplier, String customer) {
		line(supplier + " -SUPPLIES-> " + customer + " @2018");
		this.ties.add(staged(this.ties.removeLast(), Stage.TRIAL));
		return this;
	}

	/** Says that all stakes of a holder are of nothing. */
	NetworkFixtures nothing(String holder) {
		for (Tie tie : this.ties) {
			if (tie.from().equals(holder)) {
				this.shares.put(tie.fact(), new TieShare(Interval.UNKNOWN, Interval.UNKNOWN, true, StakeFigure.NONE));
			}
		}
		return this;
	}

	private static Interval interval(String text) {
		String[] bounds = text.split("\\.\\.");
		double low = new BigDecimal(bounds[0]).doubleValue();
		return new Interval(low, (bounds.length > 1) ? new BigDecimal(bounds[1]).doubleValue() : low);
	}

	private static PartialDate date(String text) {
		return text.isEmpty() ? null : PartialDate.parse(text);
	}

	public List<Tie> ties() {
		return this.ties;
	}

	/** The share of the customer that a tie makes up. */
	public Interval shareOf(Tie tie) {
		return this.shares.getOrDefault(tie.fact(), TieShare.UNKNOWN).ofCustomer();
	}

	public Hops hops() {
		return at(null);
	}

	/** The hops at a date. */
	public Hops at(String date) {
		return HopsBuilder.of(network(), HoldingTime.of((date != null) ? PartialDate.parse(date) : null),
				this.shares::get);
	}

	Network network() {
		Nodes nodes = new Nodes(this.names.stream()
			.map((name) -> this.given.getOrDefault(name, new Nodes.Node(name, name, EntityKind.COMPANY, null, null)))
			.toList());
		NetworkBuilder builder = new NetworkBuilder(nodes, Kinds.all());
		this.ties.forEach(builder::add);
		return builder.build();
	}

	/** A path as the ids of its entities. */
	public static String text(Hops hops, FoundPath route) {
		StringBuilder text = new StringBuilder();
		for (int node : route.nodes()) {
			text.append(text.isEmpty() ? "" : " ").append(hops.network.nodes.id(node));
		}
		return text.toString();
	}

}
