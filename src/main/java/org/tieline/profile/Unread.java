package org.tieline.profile;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Answered;
import org.tieline.page.Failure;

/**
 * The parts of a page that were refused, so that none of them is told as empty.
 *
 * @param failures what was refused
 */
record Unread(List<Failure> failures) {

	/** The reason if a part is missing and no failure names it. */
	static final String NO_REASON = "the server gave no reason";

	Unread {
		failures = List.copyOf(failures);
	}

	/** What the answers of a page refused. */
	static Unread of(Answered... answers) {
		return new Unread(Stream.of(answers).flatMap((one) -> one.failures().stream()).toList());
	}

	/**
	 * Why a part could not be read; null: it was read.
	 * @param value the part as an answer; null: it was refused
	 * @param path its field, such as {@code entity.suppliers}
	 */
	public @Nullable String why(@Nullable Object value, String path) {
		return (value != null) ? null : at(path).findFirst().orElse(NO_REASON);
	}

	/** Whether a failure names a part or something below it. */
	public boolean names(String path) {
		return at(path).findAny().isPresent();
	}

	private Stream<String> at(String path) {
		return this.failures.stream().filter((failure) -> {
			String failed = plain(failure.path());
			return failed.equals(path) || failed.startsWith(path + ".") || path.startsWith(failed + ".");
		}).map(Failure::message);
	}

	/** A path with dots, without a slash at its start. */
	private static String plain(String path) {
		return (path.startsWith("/") ? path.substring(1) : path).replace('/', '.');
	}

}
