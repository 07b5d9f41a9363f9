package org.tieline.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * The entities of a network, numbered in the order of their ids.
 */
public final class Nodes {

	/** No node. */
	public static final int NONE = -1;

	private final String[] ids;

	private final String[] names;

	private final EntityKind[] kinds;

	private final int[] countries;

	private final int[] broader;

	/** An entity as it is read. */
	public record Node(String id, String name, EntityKind kind, @Nullable String country, @Nullable String broader) {
	}

	public Nodes(List<Node> entities) {
		List<Node> ordered = entities.stream().sorted(Comparator.comparing(Node::id)).toList();
		this.ids = ordered.stream().map(Node::id).toArray(String[]::new);
		this.names = ordered.stream().map(Node::name).toArray(String[]::new);
		this.kinds = ordered.stream().map(Node::kind).toArray(EntityKind[]::new);
		this.countries = ordered.stream().mapToInt((node) -> indexOrNone(node.country())).toArray();
		this.broader = ordered.stream().mapToInt((node) -> indexOrNone(node.broader())).toArray();
	}

	private int indexOrNone(@Nullable String id) {
		return (id != null) ? indexOf(id) : NONE;
	}

	public int size() {
		return this.ids.length;
	}

	/** Heap that they take, in bytes, about. */
	long bytes() {
		long bytes = 0;
		for (int node = 0; node < size(); node++) {
			// Two strings of a byte a letter, their headers, and four columns.
			bytes += this.ids[node].length() + this.names[node].length() + 2 * 48 + 16;
		}
		return bytes;
	}

	/** The number of the entity with that id; {@link #NONE}: there is none. */
	public int indexOf(String id) {
		int found = Arrays.binarySearch(this.ids, id);
		return (found >= 0) ? found : NONE;
	}

	/** All ids, in their order. */
	List<String> ids() {
		return List.of(this.ids);
	}

	public String id(int node) {
		return this.ids[node];
	}

	public String name(int node) {
		return this.names[node];
	}

	public EntityKind kind(int node) {
		return this.kinds[node];
	}

	/** The node of its country; {@link #NONE}: none is recorded. */
	public int country(int node) {
		return this.countries[node];
	}

	/** Whether a product is another, or a sort of it. */
	public boolean isWithin(int product, int whole) {
		int steps = 0;
		for (int node = product; node != NONE && steps <= size(); node = this.broader[node]) {
			if (node == whole) {
				return true;
			}
			steps++;
		}
		return false;
	}

}
