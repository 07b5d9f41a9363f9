package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;

/**
 * Companies of a group that are not on record: "Albano Nordia" is not Albano, if the
 * record has no such name.
 */
public final class LocalNames {

	private static final Set<EntityKind> COMPANIES = Set.of(EntityKind.COMPANY);

	private static final Set<EntityKind> COUNTRIES = Set.of(EntityKind.COUNTRY);

	private LocalNames() {
	}

	/**
	 * The names in a text without those of a company with a country right behind it.
	 * @param mentions the names in their order
	 */
	public static List<Mention> without(List<Mention> mentions, String text) {
		List<Mention> kept = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			if (i + 1 < mentions.size() && isLocal(mentions.get(i), mentions.get(i + 1), text)) {
				i++;
			}
			else {
				kept.add(mentions.get(i));
			}
		}
		return kept;
	}

	private static boolean isLocal(Mention company, Mention country, String text) {
		return country.start() == company.end() + 1 && text.charAt(company.end()) == ' ' && !country.adjective()
				&& !company.of(COMPANIES).isEmpty() && !country.of(COUNTRIES).isEmpty()
				&& !text.startsWith("'s", country.end());
	}

}
