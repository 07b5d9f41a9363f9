package org.tieline.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Claim;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.graphstore.Row;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.network.Projection;

/**
 * What a new version changes: the entities, sources and facts that are written anew, and
 * those of the old version that end. A node is written anew if its own content differs,
 * or if it refers to a node that is written anew. So every node of a version refers to
 * nodes of that version, and readers need not look at versions along the way.
 */
final class RecordChanges {

	/** What is stored by itself. */
	enum Sort {

		ENTITY, SOURCE, FACT

	}

	/** An entity, a source, or a fact with its claims and ties. */
	record Node(Sort sort, String id) {
	}

	private final Map<Node, String> hashes = new HashMap<>();

	private final Map<Node, List<Node>> referredBy = new HashMap<>();

	private final Set<Node> written = new HashSet<>();

	private final List<Node> ended = new ArrayList<>();

	/**
	 * Compares a record with what is stored.
	 * @param record the new record
	 * @param stored the hashes of what the old version holds
	 */
	RecordChanges(ParsedRecord record, Map<Node, String> stored) {
		record.entities().forEach(this::add);
		record.sources().forEach(this::add);
		Map<String, Node> factOfClaim = new HashMap<>();
		record.facts()
			.forEach((fact) -> fact.claims()
				.forEach((claim) -> factOfClaim.put(claim.id(), new Node(Sort.FACT, fact.id()))));
		record.facts().forEach((fact) -> add(fact, factOfClaim));
		compare(stored);
	}

	/** Whether a node of the new version is written anew. */
	boolean isWritten(Sort sort, String id) {
		return this.written.contains(new Node(sort, id));
	}

	/** The nodes of the old version that the new one does not have, or writes anew. */
	List<String> ended(Sort sort) {
		return this.ended.stream().filter((node) -> node.sort() == sort).map(Node::id).toList();
	}

	/** Whether the old version has anything that the new one has not. */
	boolean endsAnything() {
		return !this.ended.isEmpty();
	}

	/** The hash of a node's content. */
	String hash(Sort sort, String id) {
		return Objects.requireNonNull(this.hashes.get(new Node(sort, id)));
	}

	private void add(LinkedEntity linked) {
		Node node = new Node(Sort.ENTITY, linked.entity().id());
		this.hashes.put(node, ContentHash.of(List.of(RecordParameters.entity(linked), RecordParameters.links(linked))));
		linked.links().forEach((link) -> refers(node, new Node(Sort.ENTITY, link.to())));
	}

	private void add(Source source) {
		Node node = new Node(Sort.SOURCE, source.id());
		this.hashes.put(node, ContentHash.of(List.of(RecordParameters.source(source))));
		String original = source.republishedFrom();
		if (original != null) {
			refers(node, new Node(Sort.SOURCE, original));
		}
	}

	private void add(Fact fact, Map<String, Node> factOfClaim) {
		Node node = new Node(Sort.FACT, fact.id());
		List<Object> content = new ArrayList<>(List.of(RecordParameters.fact(fact), RecordParameters.participants(fact),
				Projection.rows(List.of(fact))));
		Set<Node> others = new HashSet<>();
		fact.participants().values().forEach((entity) -> others.add(new Node(Sort.ENTITY, entity.id())));
		for (Claim claim : fact.claims()) {
			content.add(RecordParameters.claim(fact, claim));
			content.add(RecordParameters.links(claim));
			others.add(new Node(Sort.SOURCE, claim.source().id()));
			RecordParameters.links(claim)
				.forEach((link) -> others.add(new Node(Sort.ENTITY, String.valueOf(link.get("entity")))));
			String repeated = claim.repeats();
			if (repeated != null) {
				others.add(Objects.requireNonNull(factOfClaim.get(repeated)));
			}
		}
		this.hashes.put(node, ContentHash.of(content));
		others.forEach((other) -> refers(node, other));
	}

	private void refers(Node node, Node to) {
		this.referredBy.computeIfAbsent(to, (key) -> new ArrayList<>()).add(node);
	}

	/** The hashes of rows of {@code load/stored}; what has none counts as changed. */
	static Map<Node, String> stored(List<Row> rows) {
		Map<Node, String> stored = new HashMap<>();
		rows.forEach((row) -> stored.put(new Node(Sort.valueOf(row.text("sort")), row.text("id")),
				Objects.requireNonNullElse(row.optionalText("hash"), "")));
		return stored;
	}

	private void compare(Map<Node, String> before) {
		Deque<Node> next = new ArrayDeque<>();
		this.hashes.forEach((node, hash) -> {
			if (!hash.equals(before.get(node)) && this.written.add(node)) {
				next.add(node);
			}
		});
		while (!next.isEmpty()) {
			for (Node node : this.referredBy.getOrDefault(next.removeFirst(), List.of())) {
				if (this.written.add(node)) {
					next.add(node);
				}
			}
		}
		before.keySet()
			.stream()
			.filter((node) -> this.written.contains(node) || !this.hashes.containsKey(node))
			.forEach(this.ended::add);
	}

}
