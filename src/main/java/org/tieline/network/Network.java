package org.tieline.network;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.StateHistory;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;
import org.tieline.evidence.TieSort;
import org.tieline.time.Spell;

/**
 * All ties of the record under one lens, at any time, as columns: immutable, and shared
 * by all threads. Ties are sorted by start, end and kind, so that parallel facts lie side
 * by side; dates and what decides between them are kept as spells of histories, each
 * distinct one once.
 */
public final class Network {

	/** The day of a tie whose first publication is not dated. */
	static final int UNDATED = Integer.MIN_VALUE;

	public final Nodes nodes;

	/** The kinds of fact, each of which says how its ties are read. */
	private final KindsOfFact kinds;

	final int[] from;

	final int[] to;

	final byte[] kind;

	public final byte[] status;

	final byte[] role;

	/** The number of its sort. */
	private final short[] sort;

	final short[] origins;

	public final int[] fact;

	/**
	 * The product of a supply, as a node; of other ties the number of what they rest on.
	 */
	final int[] detail;

	final int[] knownFrom;

	public final int[] spell;

	public final Spell[] spells;

	/** By the same number: the history that the spell is part of. */
	final StateHistory[] histories;

	public final FactIdTable facts;

	/** The claims that the lens left out for want of a date. */
	public final UndatedClaims undated;

	private final String[] bases;

	private final TieSort[] sorts;

	/** How ties are read, by the number of their type. */
	private final @Nullable TieForm[] forms = new TieForm[TieKind.count()];

	/** By the same number: the roles that set the status of a hop. */
	private final int[] bearing = new int[this.forms.length];

	Network(Nodes nodes, NetworkBuilder ties, int[] order) {
		this.nodes = nodes;
		this.kinds = ties.kinds;
		addForms();
		this.from = pick(ties.from, order);
		this.to = pick(ties.to, order);
		this.kind = pick(ties.kind, order);
		this.status = pick(ties.status, order);
		this.role = pick(ties.role, order);
		this.sort = pick(ties.sort, order);
		this.origins = pick(ties.origins, order);
		this.fact = pick(ties.fact, order);
		this.detail = pick(ties.detail, order);
		this.knownFrom = pick(ties.knownFrom, order);
		this.spell = pick(ties.spell, order);
		this.spells = ties.spells();
		this.histories = ties.histories();
		this.facts = ties.facts();
		this.undated = ties.undated;
		this.bases = ties.bases();
		this.sorts = ties.sorts();
	}

	private Network(Network all, int[] kept) {
		this.nodes = all.nodes;
		this.kinds = all.kinds;
		addForms();
		this.from = pick(all.from, kept);
		this.to = pick(all.to, kept);
		this.kind = pick(all.kind, kept);
		this.status = pick(all.status, kept);
		this.role = pick(all.role, kept);
		this.sort = pick(all.sort, kept);
		this.origins = pick(all.origins, kept);
		this.fact = pick(all.fact, kept);
		this.detail = pick(all.detail, kept);
		this.knownFrom = pick(all.knownFrom, kept);
		this.spell = pick(all.spell, kept);
		this.spells = all.spells;
		this.histories = all.histories;
		this.facts = all.facts;
		this.undated = all.undated;
		this.bases = all.bases;
		this.sorts = all.sorts;
	}

	private void addForms() {
		for (KindOfFact kind : this.kinds.all()) {
			TieForm form = kind.tie();
			if (form != null) {
				this.forms[form.kind().ordinal()] = form;
				this.bearing[form.kind().ordinal()] = form.bearing(-1);
			}
		}
	}

	/** How ties of a type are read. */
	TieForm form(int kind) {
		return Objects.requireNonNull(this.forms[kind]);
	}

	/** Which roles of a hop of a type set its status, of those that are claimed. */
	int bearing(int kind, int roles) {
		return this.bearing[kind] & roles;
	}

	/** Only the ties with at least that many origins. */
	Network withOrigins(int least) {
		int[] kept = IntStream.range(0, size()).filter((tie) -> this.origins[tie] >= least).toArray();
		return new Network(this, kept);
	}

	private static int[] pick(int[] column, int[] order) {
		int[] picked = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			picked[i] = column[order[i]];
		}
		return picked;
	}

	private static short[] pick(short[] column, int[] order) {
		short[] picked = new short[order.length];
		for (int i = 0; i < order.length; i++) {
			picked[i] = column[order[i]];
		}
		return picked;
	}

	private static byte[] pick(byte[] column, int[] order) {
		byte[] picked = new byte[order.length];
		for (int i = 0; i < order.length; i++) {
			picked[i] = column[order[i]];
		}
		return picked;
	}

	/** What a tie rests on: a measure, or a legal basis; null: none is recorded. */
	public @Nullable String basis(int tie) {
		boolean hasOne = this.kind[tie] != TieKind.SUPPLIES.ordinal() && this.detail[tie] != Nodes.NONE;
		return hasOne ? this.bases[this.detail[tie]] : null;
	}

	/** The sort of a tie. */
	TieSort sort(int tie) {
		return this.sorts[Short.toUnsignedInt(this.sort[tie])];
	}

	/** How many ties. */
	int size() {
		return this.from.length;
	}

	/** Heap that it takes, in bytes, without entities. */
	long bytes() {
		return size() * (6L * Integer.BYTES + 3 + 2 * Short.BYTES) + this.facts.bytes() + 64L * this.spells.length
				+ Arrays.stream(this.histories).mapToLong((one) -> 32 + 64L * one.claims().size()).sum();
	}

}
