package org.tieline.cite;

/**
 * How to cite an answer.
 *
 * @param address its permanent address
 * @param text the citation in words
 * @param csl the same as CSL-JSON: a list of one item
 * @param hash a hash of the answer
 * @param dataVersion the id of the version of the data that gave it
 */
public record Citation(String address, String text, String csl, String hash, String dataVersion) {

	static Citation of(Answer answer, Publisher publisher) {
		String address = answer.reference().address(publisher.address(), answer.version().id());
		return new Citation(address, CitationText.of(answer, address, publisher),
				CanonicalJson.text(java.util.List.of(CslItem.of(answer, address, publisher))), answer.hash(),
				answer.version().id());
	}

}
