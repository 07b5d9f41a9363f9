package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.exchange.LensParameters;
import org.tieline.record.DataVersion;

/**
 * What is shown at an address: the answer on the version that the address names, and what
 * became of it.
 *
 * @param answer the answer of that version; of the present one if that is not kept
 * @param now the answer of the present version; null: {@code answer} is of that version,
 * or the thing is no longer on record
 * @param present the present version
 * @param notice what the reader must know of the version; null: nothing
 */
record CitedAnswer(Answer answer, @Nullable Answer now, DataVersion present, @Nullable String notice) {

	/** As JSON: maps, lists, words and numbers. */
	Map<String, Object> json(Publisher publisher) {
		Citation citation = Citation.of(this.answer, publisher);
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("address", citation.address());
		json.put("sort", this.answer.reference().sort().name());
		json.put("dataVersion", version(this.answer.version()));
		json.put("lens", LensParameters.of(this.answer.reference().lens()));
		if (this.notice != null) {
			json.put("notice", this.notice);
		}
		json.put("answer", this.answer.content());
		json.put("hash", citation.hash());
		json.put("citation", Map.of("text", citation.text(), "csl",
				List.of(CslItem.of(this.answer, citation.address(), publisher))));
		if (!isPresent()) {
			json.put("now", now(publisher));
		}
		return json;
	}

	/** What became of the answer; null: it is the present one. */
	@Nullable Since since() {
		return isPresent() ? null : Since.of(changed(),
				(this.now != null) ? Changes.between(this.answer.content(), this.now.content()) : null);
	}

	boolean isPresent() {
		return this.answer.version().id().equals(this.present.id());
	}

	private Map<String, Object> version(DataVersion version) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", version.id());
		json.put("loadedAt", version.loadedAt().toString());
		json.put("current", version.id().equals(this.present.id()));
		return json;
	}

	private Map<String, Object> now(Publisher publisher) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("dataVersion", version(this.present));
		json.put("summary", changed());
		if (this.now == null) {
			json.put("onRecord", false);
			return json;
		}
		json.put("onRecord", true);
		json.put("address", this.now.reference().address(publisher.address(), this.present.id()));
		json.put("hash", this.now.hash());
		json.put("same", this.now.hash().equals(this.answer.hash()));
		if (this.answer.verdict() != null && this.now.verdict() != null) {
			json.put("status", Map.of("then", this.answer.verdict(), "now", this.now.verdict()));
		}
		json.put("changes", Changes.between(this.answer.content(), this.now.content()));
		return json;
	}

	/** What became of the answer, in one sentence. */
	private String changed() {
		if (this.now == null) {
			return "It is no longer on record in the present version of the data.";
		}
		Changes changes = Changes.between(this.answer.content(), this.now.content());
		if (changes.none()) {
			return "The present version of the data gives the same answer.";
		}
		return ChangeWords.of(this.answer, this.now, changes);
	}

	/** In words: the citation, then what the reader must know. */
	String text(Publisher publisher) {
		String text = Citation.of(this.answer, publisher).text() + "\n";
		if (this.notice != null) {
			text += "Note: " + this.notice + "\n";
		}
		return isPresent() ? text : text + "Since then: " + changed() + "\n";
	}

}
