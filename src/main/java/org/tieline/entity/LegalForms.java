package org.tieline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tieline.entity.LegalForm.Place;

/**
 * Removes legal forms in Latin letters from both sides of a name. Unambiguous forms of
 * one word are also removed within it. A name that consists of legal forms only is not
 * changed.
 */
final class LegalForms {

	static final LegalForms SHIPPED = new LegalForms(LegalForm.shipped());

	private final Set<String> anywhere = new HashSet<>();

	private final Set<String> first = new HashSet<>();

	private final Set<String> last = new HashSet<>();

	private final int longest;

	LegalForms(List<LegalForm> forms) {
		int most = 1;
		for (LegalForm form : forms) {
			List<String> words = LatinWords.of(form.text());
			if (!form.isLatin() || words.isEmpty()) {
				continue;
			}
			String text = String.join(" ", words);
			most = Math.max(most, words.size());
			this.last.add(text);
			if (form.place() != Place.END) {
				this.first.add(text);
			}
			if (form.place() == Place.ANY && words.size() == 1) {
				this.anywhere.add(text);
			}
		}
		this.longest = most;
	}

	/** The words of a name without legal forms. */
	List<String> without(List<String> words) {
		if (this.anywhere.containsAll(words)) {
			return words;
		}
		List<String> left = new ArrayList<>(words);
		while (cutEnd(left) || cutBeginning(left)) {
			// Several forms can follow each other: Co., Ltd.
		}
		return LatinWords.without(left, this.anywhere);
	}

	private boolean cutEnd(List<String> words) {
		for (int many = Math.min(this.longest, words.size() - 1); many > 0; many--) {
			List<String> end = words.subList(words.size() - many, words.size());
			if (this.last.contains(String.join(" ", end))) {
				end.clear();
				return true;
			}
		}
		return false;
	}

	private boolean cutBeginning(List<String> words) {
		for (int many = Math.min(this.longest, words.size() - 1); many > 0; many--) {
			List<String> beginning = words.subList(0, many);
			if (this.first.contains(String.join(" ", beginning))) {
				beginning.clear();
				return true;
			}
		}
		return false;
	}

}
