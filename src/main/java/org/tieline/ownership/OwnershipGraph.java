package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tieline.graph.CompressedRows;

/**
 * The shares of owners in companies. The graph is immutable. Entities are numbered by id,
 * so that equal shares give equal answers in equal order. Shares are kept in compact
 * arrays, by company and by owner.
 */
public final class OwnershipGraph {

	/** A share with the numbers of its company and owner. */
	private record Placed(int company, int owner, Share share) {
	}

	private static final Comparator<Placed> IN_ORDER = Comparator.comparingInt(Placed::company)
		.thenComparingInt(Placed::owner)
		.thenComparing((placed) -> placed.share().fact());

	private static final int NOTHING = -1;

	private final String[] ids;

	private final Map<String, Integer> numbers;

	/** By company, then owner. */
	private final List<Share> shares;

	private final int[] owners;

	private final int[] companies;

	/** In units of a share. */
	private final long[] lows;

	private final long[] highs;

	/** The least of each share and the room above it, as parts of the whole. */
	private final double[] low;

	private final double[] room;

	/** Shares in company i are those from {@code into[i]} to {@code into[i + 1]}. */
	private final int[] into;

	private final int[] outOf;

	/** Numbers of shares by owner. */
	private final int[] byOwner;

	/** The companies of these shares; {@link #NOTHING}: the share is nothing for sure. */
	private final int[] held;

	public OwnershipGraph(Collection<Share> shares) {
		this.ids = shares.stream()
			.flatMap((share) -> Stream.of(share.owner(), share.company()))
			.distinct()
			.sorted()
			.toArray(String[]::new);
		this.numbers = HashMap.newHashMap(this.ids.length);
		IntStream.range(0, this.ids.length).forEach((i) -> this.numbers.put(this.ids[i], i));
		List<Placed> placed = shares.stream()
			.map((share) -> new Placed(numberOf(share.company()), numberOf(share.owner()), share))
			.sorted(IN_ORDER)
			.toList();
		this.shares = placed.stream().map(Placed::share).toList();
		this.owners = placed.stream().mapToInt(Placed::owner).toArray();
		this.companies = placed.stream().mapToInt(Placed::company).toArray();
		this.lows = this.shares.stream().mapToLong((share) -> Share.units(share.low())).toArray();
		this.highs = this.shares.stream().mapToLong((share) -> Share.units(share.high())).toArray();
		this.low = Arrays.stream(this.lows).mapToDouble((units) -> units / Share.UNITS).toArray();
		this.room = new double[this.lows.length];
		Arrays.setAll(this.room, (share) -> (this.highs[share] - this.lows[share]) / Share.UNITS);
		CompressedRows owned = CompressedRows.of(this.ids.length, this.owners);
		this.into = CompressedRows.first(this.ids.length, this.companies);
		this.outOf = owned.first();
		this.byOwner = owned.items();
		this.held = Arrays.stream(this.byOwner)
			.map((share) -> (this.highs[share] > 0) ? this.companies[share] : NOTHING)
			.toArray();
	}

	int size() {
		return this.ids.length;
	}

	int shareCount() {
		return this.owners.length;
	}

	/** The number of an id; -1: it takes no part. */
	int numberOf(String id) {
		return this.numbers.getOrDefault(id, -1);
	}

	String id(int node) {
		return this.ids[node];
	}

	Share share(int share) {
		return this.shares.get(share);
	}

	int ownerOf(int share) {
		return this.owners[share];
	}

	int companyOf(int share) {
		return this.companies[share];
	}

	/** At least so much, 0 to 1. */
	double low(int share) {
		return this.low[share];
	}

	/** At most so much, 0 to 1. */
	double high(int share) {
		return this.highs[share] / Share.UNITS;
	}

	/** The least of all shares by their numbers, 0 to 1; nobody may change it. */
	double[] lows() {
		return this.low;
	}

	/** How much more each share may be; nobody may change it. */
	double[] rooms() {
		return this.room;
	}

	/** At least so much, exactly, in units of a share. */
	long lowUnits(int share) {
		return this.lows[share];
	}

	long highUnits(int share) {
		return this.highs[share];
	}

	int firstInto(int company) {
		return this.into[company];
	}

	/** The number after the last share in a company. */
	int endInto(int company) {
		return this.into[company + 1];
	}

	/** The first place of an owner among the shares by owner. */
	int firstOf(int owner) {
		return this.outOf[owner];
	}

	/** The place after the last one of an owner. */
	int endOf(int owner) {
		return this.outOf[owner + 1];
	}

	/** The number of the share at a place among the shares by owner. */
	int shareAt(int place) {
		return this.byOwner[place];
	}

	/**
	 * The company of the share at a place among the shares by owner; below zero: it is
	 * certain that the share is nothing.
	 */
	int heldAt(int place) {
		return this.held[place];
	}

	/** All shares, by company and owner. */
	public List<Share> shares() {
		return this.shares;
	}

	/** The shares in a company; a view, not a copy. */
	public List<Share> sharesIn(String company) {
		int node = numberOf(company);
		return (node < 0) ? List.of() : this.shares.subList(this.into[node], this.into[node + 1]);
	}

	/** The shares that an owner has. */
	List<Share> sharesOf(String owner) {
		int node = numberOf(owner);
		return (node < 0) ? List.of()
				: IntStream.range(this.outOf[node], this.outOf[node + 1])
					.mapToObj((place) -> this.shares.get(this.byOwner[place]))
					.toList();
	}

	/**
	 * The sum of the lower bounds of the recorded shares in a company, in units of a
	 * share.
	 */
	long recordedIn(int company) {
		long sum = 0;
		for (int share = this.into[company]; share < this.into[company + 1]; share++) {
			sum += this.lows[share];
		}
		return sum;
	}

	/** Percent of a company whose holder is not recorded, at most. */
	public BigDecimal unrecordedIn(String company) {
		int node = numberOf(company);
		return (node < 0) ? Share.WHOLE : Share.percent(Math.max(0, Share.WHOLE_UNITS - recordedIn(node)));
	}

	/** Whether some chain of shares leads from one to the other. */
	public boolean leads(String from, String to) {
		return !from.equals(to) && leads(from, to, (share) -> false);
	}

	/** The same, without some of the shares. */
	boolean leads(String from, String to, Predicate<Share> without) {
		return Reach.down(this, List.of(from), without).contains(numberOf(to));
	}

	/** The entities that chains of shares reach from some owners, and the owners. */
	boolean[] below(Collection<String> from) {
		return Reach.marked(this, from);
	}

	/** Only the shares in what some owners reach, other holders' included. */
	OwnershipGraph under(Collection<String> from) {
		return new OwnershipGraph(Reach.down(this, from, (share) -> false)
			.stream()
			.filter((node) -> !from.contains(this.ids[node]))
			.flatMap((node) -> this.shares.subList(this.into[node], this.into[node + 1]).stream())
			.toList());
	}

	/** Only the shares in a company, in its holders, and so on upwards. */
	public OwnershipGraph above(String company) {
		return new OwnershipGraph(Reach.up(this, company)
			.stream()
			.flatMap((node) -> this.shares.subList(this.into[node], this.into[node + 1]).stream())
			.toList());
	}

	/** The same shares and others. */
	OwnershipGraph and(List<Share> others) {
		return others.isEmpty() ? this
				: new OwnershipGraph(Stream.concat(this.shares.stream(), others.stream()).toList());
	}

	/** The same shares with other bounds. */
	OwnershipGraph with(UnaryOperator<Share> bounds) {
		return new OwnershipGraph(this.shares.stream().map(bounds).toList());
	}

	/** The ids of all that take part, in order. */
	public List<String> ids() {
		return List.of(this.ids);
	}

}
