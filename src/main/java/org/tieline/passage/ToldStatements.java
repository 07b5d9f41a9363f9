package org.tieline.passage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Telling;
import org.tieline.check.Tellings;
import org.tieline.tense.ToldWords;

/**
 * What the words of a statement tell, as a parameter of an address: its parts with blanks
 * between, such as {@code began=2018-08..2018-08 sorts=5g}.
 */
@Component
final class ToldStatements implements Tellings {

	/**
	 * What the words of a statement tell.
	 *
	 * @param timing what its tense demands
	 * @param words what they say beyond the bare fact
	 */
	record Told(Timing timing, ToldWords words) implements Telling {

		@Override
		public String text() {
			return Stream
				.concat(this.timing.parameters().entrySet().stream(), this.words.parameters().entrySet().stream())
				.map((one) -> one.getValue().isEmpty() ? one.getKey() : one.getKey() + "=" + one.getValue())
				.collect(Collectors.joining(" "));
		}

		@Override
		public boolean isOfAnyTime() {
			return this.timing.isOfAnyTime();
		}

		@Override
		public ClaimCheck of(ClaimCheck bare) {
			ClaimCheck check = this.words.of(this.timing.of(bare));
			String text = text();
			return text.isEmpty() ? check : check.telling(text);
		}

	}

	@Override
	public Telling read(String text) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : text.split(" ")) {
			String[] pair = part.split("=", 2);
			if (parts.put(pair[0], (pair.length > 1) ? pair[1] : "") != null) {
				throw new IllegalArgumentException(pair[0] + " is told twice");
			}
		}
		Told told = new Told(Timing.read(parts), ToldWords.read(parts));
		Set<String> read = Stream.of(told.timing().parameters(), told.words().parameters())
			.flatMap((one) -> one.keySet().stream())
			.collect(Collectors.toSet());
		if (!read.equals(parts.keySet())) {
			throw new IllegalArgumentException("it tells " + parts.keySet() + ", of which only " + read + " are known");
		}
		return told;
	}

}
