package org.tieline.cite;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Source;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Lens;
import org.tieline.exchange.LensParameters;

/** A citation in words. It says of which data it is, and how the record was looked at. */
final class CitationText {

	/** So many digits of a hash tell two answers apart. */
	private static final int DIGITS = "sha256:".length() + 16;

	private CitationText() {
	}

	static String of(Answer answer, String address, Publisher publisher) {
		Source page = answer.page();
		String what = (page != null) ? page(page) + recorded(answer, publisher)
				: publisher.name() + ": \u201c" + answer.title() + "\u201d" + sort(answer);
		String id = answer.reference().id();
		return what + (id.isEmpty() ? "" : " " + id) + ", data version " + answer.version().id() + " of "
				+ answer.version().loadedAt().toLocalDate() + lens(answer.reference().lens()) + ". " + address + " ("
				+ answer.hash().substring(0, DIGITS) + ")";
	}

	private static String sort(Answer answer) {
		String verdict = answer.verdict();
		return switch (answer.reference().sort()) {
			case FACT -> " (" + plain(Objects.requireNonNull(verdict)) + "). Fact";
			case CHECK -> (verdict != null) ? " (" + plain(verdict) + "). Check of a claim"
					: (isStopped(answer.title()) ? "" : ".") + " Check of a passage";
			case CLAIM, SOURCE -> "";
		};
	}

	private static boolean isStopped(String title) {
		return FactWords.stopped(title).equals(title);
	}

	private static String recorded(Answer answer, Publisher publisher) {
		return switch (answer.reference().sort()) {
			case CLAIM -> ": \u201c" + answer.title() + "\u201d (" + plain(Objects.requireNonNull(answer.verdict()))
					+ "). In " + publisher.name() + " as claim";
			case FACT, SOURCE, CHECK -> ". In " + publisher.name() + " as source";
		};
	}

	private static String page(Source page) {
		return Stream
			.of(page.author(), "\u201c" + page.title() + "\u201d", page.publisher(), page.publishedOn(), page.url())
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining(", "));
	}

	private static String lens(Lens lens) {
		return LensParameters.of(lens)
			.entrySet()
			.stream()
			.map((one) -> ", " + one.getKey() + " " + one.getValue())
			.collect(Collectors.joining());
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

}
