package org.tieline.cite;

import org.tieline.evidence.FactView;
import org.tieline.evidence.SeenId;

/** Permanent addresses of facts that an answer shows. */
public final class FactAddress {

	private FactAddress() {
	}

	/**
	 * The permanent address of a fact under its lens.
	 * @param publisher whose address it begins with
	 * @param version id of the version of the data
	 */
	public static String of(FactView fact, Publisher publisher, String version) {
		return Reference.of(Reference.Sort.FACT, SeenId.parse(fact.seenId())).address(publisher.address(), version);
	}

}
