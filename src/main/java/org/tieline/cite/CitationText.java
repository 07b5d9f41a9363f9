package org.tieline.cite;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private CitationText() {
	}

	static String of(Answer answer, String address, Publisher publisher) {
		Source page = answer.page();
		String what = (page != null) ? page(page) + recorded(answer, publisher)
				: publisher.name() + ": " + quoted(answer.title()) + sort(answer);
		String id = answer.reference().id();
		return what + (id.isEmpty() ? "" : " " + id) + ", data version " + answer.version().id() + " of "
				+ answer.version().loadedAt().toLocalDate() + lens(answer.reference().lens()) + ". " + address + " ("
				+ answer.hash().substring(0, DIGITS) + ")";
	}

	/** A title in quotation marks; those within it are single ones. */
	private static String quoted(String title) {
		String single = title.replace('\u201c', '\u2018').replace('\u201d', '\u2019');
		return "\u201c" + QUOTED.matcher(single).replaceAll("\u2018$1\u2019") + "\u201d";
	}

	/**
	 * The status of a fact. Of a state whose figure stands on fewer origins it is that of
	 * the state alone; nobody plans a share or a rank, which are forecast.
	 */
	private static String status(Answer answer) {
		String status = Objects.requireNonNull(answer.verdict());
		if (status.equals("PLANNED")) {
			String id = answer.reference().id();
			return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
				case "market-share", "market-rank" -> "forecast";
				case "metric", "effect", "assessment" -> "planned or forecast";
				default -> plain(status);
			};
		}
		return plain(status) + (answer.title().contains("the figure is of one origin") ? ", but for the figure" : "");
	}

	private static String sort(Answer answer) {
		String verdict = answer.verdict();
		return switch (answer.reference().sort()) {
			case FACT -> " (" + status(answer) + "). Fact";
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
			case CLAIM -> ": " + quoted(answer.title()) + " (" + plain(Objects.requireNonNull(answer.verdict()))
					+ "). In " + publisher.name() + " as claim";
			case FACT, SOURCE, CHECK -> ". In " + publisher.name() + " as source";
		};
	}

	private static String page(Source page) {
		return Stream.of(page.author(), quoted(page.title()), page.publisher(), page.publishedOn(), page.url())
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
