package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who holds shares of whom: immutable, numbered by id, so that equal shares give equal
 * answers in equal order. Shares are kept in compact arrays, by company and by owner.
 */
public final class OwnershipGraph {

	private static final Comparator<Share> IN_ORDER = Comparator.comparing(Share::company)
		.thenComparing(Share::owner)
		.thenComparing(Share::fact);

	private final String[] ids;

	private final Map<String, Integer> numbers;

	/** By company, then owner. */
	private final Share[] shares;

	private final int[] owners;

	private final int[] companies;

	private final double[] lows;

	private final double[] highs;

	/** Shares in company i are those from {@code into[i]} to {@code into[i + 1]}. */
	private final int[] into;

	private final int[] outOf;

	/** Numbers of shares by owner. */
	private final int[] byOwner;

	public OwnershipGraph(Collection<Share> shares) {
		this.shares = shares.stream().sorted(IN_ORDER).toArray(Share[]::new);
		TreeSet<String> names = new TreeSet<>();
		shares.forEach((share) -> names.addAll(List.of(share.owner(), share.company())));
		this.ids = names.toArray(String[]::new);
		this.numbers = HashMap.newHashMap(this.ids.length);
		IntStream.range(0, this.ids.length).forEach((i) -> this.numbers.put(this.ids[i], i));
		this.owners = Stream.of(this.shares).mapToInt((share) -> number(share.owner())).toArray();
		this.companies = Stream.of(this.shares).mapToInt((share) -> number(share.company())).toArray();
		this.lows = Stream.of(this.shares).mapToDouble((share) -> share.low().doubleValue() / 100).toArray();
		this.highs = Stream.of(this.shares).mapToDouble((share) -> share.high().doubleValue() / 100).toArray();
		this.into = starts(this.companies);
		this.outOf = starts(this.owners);
		this.byOwner = new int[this.shares.length];
		int[] next = Arrays.copyOf(this.outOf, this.outOf.length);
		for (int share = 0; share < this.shares.length; share++) {
			this.byOwner[next[this.owners[share]]++] = share;
		}
	}

	private int[] starts(int[] nodes) {
		int[] starts = new int[this.ids.length + 1];
		for (int node : nodes) {
			starts[node + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		return starts;
	}

	private int number(String id) {
		return this.numbers.getOrDefault(id, -1);
	}

	int size() {
		return this.ids.length;
	}

	/** The number of an id; -1: it takes no part. */
	int numberOf(String id) {
		return number(id);
	}

	String id(int node) {
		return this.ids[node];
	}

	Share share(int share) {
		return this.shares[share];
	}

	int ownerOf(int share) {
		return this.owners[share];
	}

	int companyOf(int share) {
		return this.companies[share];
	}

	double low(int share) {
		return this.lows[share];
	}

	double high(int share) {
		return this.highs[share];
	}

	int firstInto(int company) {
		return this.into[company];
	}

	/** The number after the last share in a company. */
	int endInto(int company) {
		return this.into[company + 1];
	}

	/** The numbers of the shares that an owner holds. */
	int[] heldBy(int owner) {
		return Arrays.copyOfRange(this.byOwner, this.outOf[owner], this.outOf[owner + 1]);
	}

	/** All shares, by company and owner. */
	public List<Share> shares() {
		return List.of(this.shares);
	}

	/** The shares in a company. */
	public List<Share> sharesIn(String company) {
		int node = number(company);
		return (node < 0) ? List.of() : List.of(this.shares).subList(this.into[node], this.into[node + 1]);
	}

	/** What the recorded holders of a company hold at least. */
	BigDecimal recordedIn(int company) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int share = this.into[company]; share < this.into[company + 1]; share++) {
			sum = sum.add(this.shares[share].low());
		}
		return sum;
	}

	/** Whether some chain of shares leads from one to the other. */
	public boolean leads(String from, String to) {
		int target = number(to);
		return target >= 0 && number(from) >= 0 && !from.equals(to) && below(List.of(from))[target];
	}

	/** Who is reached from some owners by chains of shares, the owners included. */
	boolean[] below(Collection<String> from) {
		boolean[] seen = new boolean[this.ids.length];
		ArrayDeque<Integer> open = new ArrayDeque<>();
		from.stream().map(this::number).filter((node) -> node >= 0).forEach(open::add);
		open.forEach((node) -> seen[node] = true);
		while (!open.isEmpty()) {
			int owner = open.remove();
			for (int i = this.outOf[owner]; i < this.outOf[owner + 1]; i++) {
				int company = this.companies[this.byOwner[i]];
				if (!seen[company] && this.highs[this.byOwner[i]] > 0) {
					seen[company] = true;
					open.add(company);
				}
			}
		}
		return seen;
	}

	/** Only the shares in a company, in its holders, and so on upwards. */
	public OwnershipGraph above(String company) {
		boolean[] seen = new boolean[this.ids.length];
		ArrayDeque<Integer> open = new ArrayDeque<>();
		if (number(company) >= 0) {
			open.add(number(company));
			seen[number(company)] = true;
		}
		while (!open.isEmpty()) {
			int held = open.remove();
			for (int share = this.into[held]; share < this.into[held + 1]; share++) {
				if (!seen[this.owners[share]]) {
					seen[this.owners[share]] = true;
					open.add(this.owners[share]);
				}
			}
		}
		return new OwnershipGraph(Stream.of(this.shares).filter((share) -> seen[number(share.company())]).toList());
	}

	/** The ids of all that take part, in order. */
	public List<String> ids() {
		return List.of(this.ids);
	}

}
