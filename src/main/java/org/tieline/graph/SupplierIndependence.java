package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.stop.Stop;

/**
 * Whether a substitute supplier depends on those it would replace, as far as supply ties
 * are on record.
 * <p>
 * Two findings are exact. First, a removed supplier delivers to the substitute, itself or
 * through others. Second, both have the same single recorded supplier of some product. If
 * neither is found, nothing recorded speaks against independence; that is no proof of it.
 * A chain of ties shows that goods go along each tie. It does not show that the
 * substitute needs these goods, or that the goods at the end contain those at the
 * beginning. The buyer that needs the substitute is not considered: a chain may lead
 * through it.
 */
public final class SupplierIndependence {

	/** In place of a product: a tie that does not say what is supplied. */
	public static final int NO_PRODUCT = -1;

	/** In place of a supplier: there are several. */
	private static final int SEVERAL = -2;

	private static final int NONE = -1;

	private final Digraph supply;

	private final int[] supplier;

	private final int[] product;

	/** Where each customer's ties begin in {@link #ties}; one more at the end. */
	private final int[] first;

	private final int[] ties;

	/**
	 * What stands against a substitute. All empty: nothing on record.
	 *
	 * @param reaching the removed suppliers that deliver to it, itself or through others:
	 * the nearest first, then by number; the substitute itself if it is removed
	 * @param chain fewest ties from the first of them to the substitute, both included
	 * @param shared by product, then by removed supplier
	 */
	public record Finding(int[] reaching, int[] chain, List<SharedSource> shared) {

		boolean isIndependentOnRecord() {
			return this.reaching.length == 0 && this.shared.isEmpty();
		}

	}

	/**
	 * One who is the only recorded supplier of a product both to the substitute and to a
	 * removed supplier.
	 *
	 * @param open if another supplier of either is recorded without a product: it might
	 * supply this one too
	 */
	public record SharedSource(int removed, int source, int product, boolean open) {

	}

	/**
	 * Takes the ties on record.
	 * @param size how many nodes
	 * @param supplier who supplies, for each tie
	 * @param customer to whom, for each tie
	 * @param product what, for each tie: a number from 0 for products that count as the
	 * same, or {@link #NO_PRODUCT}
	 * @throws IllegalArgumentException if a tie is incomplete or names no node
	 */
	public SupplierIndependence(int size, int[] supplier, int[] customer, int[] product) {
		if (product.length != supplier.length) {
			throw new IllegalArgumentException(supplier.length + " ties, but " + product.length + " products");
		}
		this.supply = Digraph.of(size, supplier, customer);
		this.supplier = supplier.clone();
		this.product = product.clone();
		this.first = this.supply.firstIn;
		this.ties = CompressedRows.of(size, customer).items;
	}

	/** The findings against a substitute, if some suppliers are removed. */
	public Finding of(int substitute, BitSet removed) {
		Stop.poll();
		int[] towards = new int[this.supply.size()];
		int[] reaching = reaching(substitute, removed, towards);
		return new Finding(reaching, (reaching.length == 0) ? reaching : chain(reaching[0], substitute, towards),
				shared(substitute, removed));
	}

	/**
	 * Walks upstream, tier by tier.
	 * @param towards receives, for each node met, the next one on the way to the
	 * substitute
	 */
	private int[] reaching(int substitute, BitSet removed, int[] towards) {
		Arrays.fill(towards, NONE);
		towards[substitute] = substitute;
		int[] queue = new int[this.supply.size()];
		queue[0] = substitute;
		int begin = 0;
		int end = 1;
		List<Integer> found = new ArrayList<>();
		while (begin < end) {
			int tier = end;
			Arrays.stream(queue, begin, tier).filter(removed::get).sorted().forEach(found::add);
			for (; begin < tier; begin++) {
				int node = queue[begin];
				for (int arc = this.supply.firstIn[node]; arc < this.supply.firstIn[node + 1]; arc++) {
					int tail = this.supply.tails[arc];
					if (towards[tail] == NONE) {
						towards[tail] = node;
						queue[end++] = tail;
					}
				}
			}
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[] chain(int from, int substitute, int[] towards) {
		int length = 1;
		for (int node = from; node != substitute; node = towards[node]) {
			length++;
		}
		int[] chain = new int[length];
		int node = from;
		for (int i = 0; i < length; i++) {
			chain[i] = node;
			node = towards[node];
		}
		return chain;
	}

	private List<SharedSource> shared(int substitute, BitSet removed) {
		List<SharedSource> shared = new ArrayList<>();
		Map<Integer, Integer> own = soleSuppliers(substitute);
		for (int other = removed.nextSetBit(0); other >= 0; other = removed.nextSetBit(other + 1)) {
			if (other == substitute) {
				continue;
			}
			for (Map.Entry<Integer, Integer> theirs : soleSuppliers(other).entrySet()) {
				int source = theirs.getValue();
				if (source != SEVERAL && theirs.getValue().equals(own.get(theirs.getKey()))) {
					boolean open = mightHaveAnother(substitute, source) || mightHaveAnother(other, source);
					shared.add(new SharedSource(other, source, theirs.getKey(), open));
				}
			}
		}
		shared.sort(Comparator.comparingInt(SharedSource::product).thenComparingInt(SharedSource::removed));
		return shared;
	}

	/**
	 * Who alone is recorded as supplying each product; who supplies itself is no source.
	 */
	private Map<Integer, Integer> soleSuppliers(int customer) {
		Map<Integer, Integer> sole = new TreeMap<>();
		for (int i = this.first[customer]; i < this.first[customer + 1]; i++) {
			int tie = this.ties[i];
			if (this.product[tie] != NO_PRODUCT && this.supplier[tie] != customer) {
				sole.merge(this.product[tie], this.supplier[tie], (one, other) -> one.equals(other) ? one : SEVERAL);
			}
		}
		return sole;
	}

	private boolean mightHaveAnother(int customer, int source) {
		for (int i = this.first[customer]; i < this.first[customer + 1]; i++) {
			int by = this.supplier[this.ties[i]];
			if (this.product[this.ties[i]] == NO_PRODUCT && by != source && by != customer) {
				return true;
			}
		}
		return false;
	}

}
