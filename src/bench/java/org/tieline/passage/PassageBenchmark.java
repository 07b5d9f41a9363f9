package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex;
import org.tieline.english.PassageText;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.KindsOfFact;

/**
 * Reading a passage against generated names, beside a plain Aho-Corasick scan of the same
 * text with the same names: the scan alone, the names with the rules for case and words,
 * and the whole reading. One sentence of three names companies.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
@SuppressWarnings("NullAway") // JMH calls make() first
public class PassageBenchmark {

	private static final String[] SYLLABLES = { "ba", "lor", "mi", "tan", "ke", "vos", "ri", "du", "sel", "qua", "no",
			"pi" };

	private static final String[] PROSE = {
			"The old copper network will be switched off village by village, and few people will notice. ",
			"Critics call the plan hasty, while supporters call it overdue after so many years of debate. " };

	@Param({ "1000", "10000", "100000" })
	public int names;

	@Param({ "5000", "20000" })
	public int characters;

	private String text = "";

	private PassageNames known;

	private KindsOfFact kinds;

	private final AhoCorasickDoubleArrayTrie<String> plain = new AhoCorasickDoubleArrayTrie<>();

	@Setup
	public void generate() {
		Random random = new Random(7);
		List<Entity> entities = new ArrayList<>();
		Map<String, String> folded = new TreeMap<>();
		for (int i = 0; i < this.names; i++) {
			String name = word(random) + " " + word(random);
			entities.add(new Entity("c" + i, EntityKind.COMPANY, name, List.of(), List.of(), null, false, Map.of(),
					Map.of()));
			folded.put(NameIndex.folded(name), name);
		}
		this.plain.build(folded);
		this.known = new PassageNames(entities, List.of(), List.of());
		this.kinds = Kinds.all();
		this.text = text(random, entities);
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private String text(Random random, List<Entity> entities) {
		StringBuilder passage = new StringBuilder();
		while (passage.length() < this.characters) {
			String one = entities.get(random.nextInt(entities.size())).name();
			String other = entities.get(random.nextInt(entities.size())).name();
			passage.append(one)
				.append(" owned ")
				.append(random.nextInt(100))
				.append("% of ")
				.append(other)
				.append(" in 2019 and supplied it with equipment. ");
			passage.append(PROSE[0]).append(PROSE[1]);
		}
		return passage.substring(0, this.characters);
	}

	@Benchmark
	public int scan() {
		return this.plain.parseText(NameIndex.folded(this.text)).size();
	}

	@Benchmark
	public int findNames() {
		return this.known.index().mentions(this.text).size();
	}

	@Benchmark
	public int read() {
		return PassageReader.read(PassageText.of(this.text), this.known, this.kinds, null).statements().size();
	}

}
