package org.tieline.evidence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/**
 * A type of tie; the name is that of the relationship in the store. There is one for each
 * type that a kind of fact declares. The constants are the types that a rule names, such
 * as the rule for ties of influence.
 */
public final class TieKind {

	private static final List<TieKind> ALL = new CopyOnWriteArrayList<>();

	public static final TieKind SUPPLIES = of("SUPPLIES");

	public static final TieKind PRODUCES = of("PRODUCES");

	public static final TieKind REQUIRES = of("REQUIRES");

	public static final TieKind OWNS = of("OWNS");

	public static final TieKind INFLUENCES = of("INFLUENCES");

	public static final TieKind FUNDS = of("FUNDS");

	public static final TieKind INVESTS_IN = of("INVESTS_IN");

	public static final TieKind RESTRICTS = of("RESTRICTS");

	public static final TieKind PRESSES = of("PRESSES");

	public static final TieKind AFFILIATED = of("AFFILIATED");

	private final String name;

	private final int ordinal;

	private TieKind(String name, int ordinal) {
		this.name = name;
		this.ordinal = ordinal;
	}

	/** The type with that name; a new one is numbered after the others. */
	public static synchronized TieKind of(String name) {
		TieKind found = find(name);
		if (found != null) {
			return found;
		}
		if (ALL.size() == Integer.SIZE) {
			throw new IllegalStateException("there can be " + Integer.SIZE + " types of tie at most");
		}
		TieKind added = new TieKind(name, ALL.size());
		ALL.add(added);
		return added;
	}

	/**
	 * The type with that name.
	 * @throws IllegalArgumentException if no kind of fact declares it
	 */
	public static TieKind valueOf(String name) {
		TieKind found = find(name);
		if (found == null) {
			throw new IllegalArgumentException("there is no type of tie '" + name + "'");
		}
		return found;
	}

	private static @Nullable TieKind find(String name) {
		for (TieKind kind : ALL) {
			if (kind.name.equals(name)) {
				return kind;
			}
		}
		return null;
	}

	/** All types, in the order of their numbers. */
	public static List<TieKind> all() {
		return List.copyOf(ALL);
	}

	/** How many types there are. */
	public static int count() {
		return ALL.size();
	}

	public static TieKind at(int ordinal) {
		return ALL.get(ordinal);
	}

	public String name() {
		return this.name;
	}

	/** Its number, from 0. */
	public int ordinal() {
		return this.ordinal;
	}

	/** The bit that stands for the type in a set of types. */
	public int bit() {
		return 1 << this.ordinal;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
