package org.tieline.profile;

import java.util.List;
import java.util.stream.Stream;

import org.tieline.page.Answered;
import org.tieline.page.Failure;

/** What a page says of parts of it that were refused. */
final class Notices {

	private Notices() {
	}

	/**
	 * The notices of a page, and what the answer refused.
	 * @param own what could not be read of the address
	 * @param answered the answer, of which the page shows the rest
	 */
	static List<String> of(List<String> own, Answered answered) {
		return Stream.concat(own.stream(), answered.failures().stream().map(Failure::message).distinct()).toList();
	}

}
