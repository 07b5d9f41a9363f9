package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.tieline.cue.SentenceWords;
import org.tieline.english.ResourceLines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FrameTest {

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	// A cue that is found in a clause is never ruled out by the words that it needs.
	@Test
	void whatIsFoundHasWhatItNeeds() {
		Random random = new Random(7);
		for (String line : ResourceLines.of("/check/roles.txt")) {
			if (!line.startsWith("S: ") && !line.startsWith("O: ")) {
				continue;
			}
			List<String> words = new ArrayList<>(List.of("of", "to", "by", "from", "in", "was", "has", "with",
					"network", "equipment", "sold", "bought", "supplier", "\u27e6e0\u27e7", "\u27e6e1\u27e7", "'s",
					"\u27e6p2\u27e7", "\u27e6d3\u27e7", "\u27e6q4\u27e7", "\u27e6k5\u27e7", "\u27e6m6\u27e7", ","));
			Matcher word = WORD.matcher(line);
			while (word.find()) {
				words.add(word.group());
			}
			for (int run = 0; run < 40; run++) {
				StringBuilder text = new StringBuilder(" ");
				for (int i = 0; i < 12; i++) {
					text.append(words.get(random.nextInt(words.size()))).append(' ');
				}
				SentenceWords marked = SentenceWords.of(text.toString());
				for (Frame frame : Frame.SHIPPED) {
					frame.cues()
						.stream()
						.filter((cue) -> cue.pattern().pattern().matcher(text).find())
						.forEach((cue) -> assertThat(cue.needs().areIn(marked))
							.as(cue.pattern().pattern() + " in " + text)
							.isTrue());
				}
			}
		}
	}

	@Test
	void aFrameIsReadWithItsWordsAndSentences() {
		Frame frame = Frame
			.read(List.of("$KIT = gear|cables?", "ALBANO:SUPPLY", "need: $KIT", "not: stolen", "S: $KIT from {X}",
					"O: at {X} ~", "say: {S} supplied/supplies/supply {O} ? $KIT ! lent"))
			.getFirst();

		assertThat(frame.kind()).isEqualTo("SUPPLY");
		assertThat(frame.cues()).extracting(Frame.Cue::role).containsExactly('S', 'O');
		assertThat(frame.cues()).extracting(Frame.Cue::weak).containsExactly(false, true);
		assertThat(frame.isOfOne()).isFalse();
		assertThat(frame.says()).singleElement().satisfies((say) -> {
			assertThat(say.words()).isEqualTo("{S} supplied/supplies/supply {O}");
			assertThat(say.when()).isNotNull();
			assertThat(say.unless()).isNotNull();
		});
	}

	@Test
	void aLineThatIsNoneIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Frame.read(List.of("ALBANO:SUPPLY", "need: gear", "Z: gear from {X}", "say: {S} {O}")))
			.withMessageContaining("Z: gear from {X}");
		assertThatIllegalStateException().isThrownBy(() -> Frame.read(List.of("ALBANO:SUPPLY", "S: gear from {X}")))
			.withMessageContaining("ALBANO");
		assertThatIllegalStateException()
			.isThrownBy(() -> Frame.read(List.of("ALBANO:SUPPLY", "need: $KIT", "say: {S} {O}")))
			.withMessageContaining("$KIT");
	}

}
