package org.tieline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.evidence.StateHistory;
import org.tieline.evidence.TieKind;
import org.tieline.graph.CompressedRows;
import org.tieline.evidence.TieSort;
import org.tieline.hop.Tie;
import org.tieline.time.Spell;

/**
 * Gathers ties, one by one, in the order of their facts' ids, and sorts them into a
 * {@link Network}.
 */
public final class NetworkBuilder {

	private final Nodes nodes;

	/** How the ties of each type are read. */
	final KindsOfFact kinds;

	private final Map<String, Integer> index = new HashMap<>();

	/** Numbers of the spells of settled histories, which most are. */
	private final Map<Spell, Integer> settledSpells = new HashMap<>();

	private final Map<SettledAt, Integer> settledIndex = new HashMap<>();

	private final Map<SpellOf, Integer> spellIndex = new HashMap<>();

	private final List<Spell> spells = new ArrayList<>();

	private final List<StateHistory> histories = new ArrayList<>();

	private final Map<String, Integer> basisIndex = new HashMap<>();

	private final List<String> bases = new ArrayList<>();

	private final Map<TieSort, Integer> sortIndex = new HashMap<>();

	private final List<TieSort> sorts = new ArrayList<>();

	private final FactIdTable.Builder facts = new FactIdTable.Builder();

	/** The claims without a date that were left out. */
	final UndatedClaims undated = new UndatedClaims();

	private @Nullable String lastFact;

	private int lastFactNumber;

	private int size;

	int[] from = new int[64];

	int[] to = new int[64];

	byte[] kind = new byte[64];

	byte[] status = new byte[64];

	byte[] role = new byte[64];

	short[] sort = new short[64];

	short[] origins = new short[64];

	int[] fact = new int[64];

	int[] detail = new int[64];

	int[] knownFrom = new int[64];

	int[] spell = new int[64];

	/** One of the spells of a history, by its number. */
	private record SpellOf(StateHistory history, int number) {
	}

	/** The same of a settled history, in numbers: it is found much faster. */
	private record SettledAt(int spell, int status, int origins, int number) {
	}

	/**
	 * Starts without ties.
	 * @param kinds the kinds of fact, each of which says how its ties are read
	 */
	public NetworkBuilder(Nodes nodes, KindsOfFact kinds) {
		this.nodes = nodes;
		this.kinds = kinds;
		for (int node = 0; node < nodes.size(); node++) {
			this.index.put(nodes.id(node), node);
		}
	}

	/** Adds a tie; those of one fact follow each other. */
	public NetworkBuilder add(Tie tie) {
		ensure();
		int i = this.size++;
		this.from[i] = node(tie.from());
		this.to[i] = node(tie.to());
		TieKind type = TieKind.valueOf(tie.type());
		TieSort sort = Objects.requireNonNullElse(tie.sort(), TieSort.NONE);
		this.kind[i] = (byte) type.ordinal();
		this.status[i] = (byte) tie.status().ordinal();
		this.role[i] = (byte) this.kinds.tie(type).role(sort.word());
		this.sort[i] = (short) sort(sort);
		this.origins[i] = (short) Math.min(Short.MAX_VALUE, tie.origins());
		this.fact[i] = fact(tie.fact());
		this.detail[i] = detail(tie);
		this.knownFrom[i] = (tie.knownFrom() != null) ? (int) tie.knownFrom().toEpochDay() : Network.UNDATED;
		this.spell[i] = spell(tie);
		return this;
	}

	/** Counts what a lens leaves out of a fact. */
	void leaveOut(Fact fact, Lens lens) {
		Entity product = fact.participant("product");
		this.undated.add(fact, lens, (product != null) ? node(product.id()) : Nodes.NONE);
	}

	private int detail(Tie tie) {
		if (tie.product() != null) {
			return node(tie.product());
		}
		return (tie.basis() != null) ? this.basisIndex.computeIfAbsent(tie.basis(), (one) -> {
			this.bases.add(one);
			return this.bases.size() - 1;
		}) : Nodes.NONE;
	}

	private int node(String id) {
		Integer node = this.index.get(id);
		if (node == null) {
			throw new IllegalArgumentException("a tie names '" + id + "', which is no entity");
		}
		return node;
	}

	private int fact(String id) {
		if (!id.equals(this.lastFact)) {
			this.lastFact = id;
			this.lastFactNumber = this.facts.add(id);
		}
		return this.lastFactNumber;
	}

	private int sort(TieSort sort) {
		return this.sortIndex.computeIfAbsent(sort, (one) -> {
			this.sorts.add(one);
			return this.sorts.size() - 1;
		});
	}

	private int spell(Tie tie) {
		StateHistory.Settled known = tie.history().settled();
		if (known == null) {
			return this.spellIndex.computeIfAbsent(new SpellOf(tie.history(), tie.spell()), (one) -> addSpell(tie));
		}
		int spell = this.settledSpells.computeIfAbsent(known.spell(), (one) -> this.settledSpells.size());
		return this.settledIndex.computeIfAbsent(
				new SettledAt(spell, known.status().ordinal(), known.origins(), tie.spell()), (one) -> addSpell(tie));
	}

	private int addSpell(Tie tie) {
		this.spells.add(tie.when());
		this.histories.add(tie.history());
		return this.spells.size() - 1;
	}

	private void ensure() {
		if (this.size == this.from.length) {
			int length = this.size * 2;
			this.from = Arrays.copyOf(this.from, length);
			this.to = Arrays.copyOf(this.to, length);
			this.kind = Arrays.copyOf(this.kind, length);
			this.status = Arrays.copyOf(this.status, length);
			this.role = Arrays.copyOf(this.role, length);
			this.sort = Arrays.copyOf(this.sort, length);
			this.origins = Arrays.copyOf(this.origins, length);
			this.fact = Arrays.copyOf(this.fact, length);
			this.detail = Arrays.copyOf(this.detail, length);
			this.knownFrom = Arrays.copyOf(this.knownFrom, length);
			this.spell = Arrays.copyOf(this.spell, length);
		}
	}

	Spell[] spells() {
		return this.spells.toArray(Spell[]::new);
	}

	StateHistory[] histories() {
		return this.histories.toArray(StateHistory[]::new);
	}

	String[] bases() {
		return this.bases.toArray(String[]::new);
	}

	TieSort[] sorts() {
		return this.sorts.toArray(TieSort[]::new);
	}

	FactIdTable facts() {
		return this.facts.build();
	}

	public Network build() {
		int[] order = new int[this.size];
		Arrays.setAll(order, (i) -> i);
		int[] kinds = new int[this.size];
		Arrays.setAll(kinds, (i) -> this.kind[i]);
		order = CompressedRows.sorted(order, kinds, TieKind.count());
		order = CompressedRows.sorted(order, this.to, this.nodes.size());
		return new Network(this.nodes, this, CompressedRows.sorted(order, this.from, this.nodes.size()));
	}

}
