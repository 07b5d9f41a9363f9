package org.tieline.plausible;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;

/**
 * Something that is not known and that an answer depends on.
 *
 * @param kind what it is
 * @param words it in words, without a verb: {@code Qorvo's revenue in 2019}
 * @param entities whom it is about
 * @param product the product that it is about; null: none or several
 * @param recorded what is recorded nearby: figures of the same tie or company, also of
 * other years, the nearest first
 */
public record Unknown(UnknownKind kind, String words, List<Entity> entities, @Nullable Entity product,
		List<FactView> recorded) {

	/**
	 * An unknown of the structure of production, of which there are no figures.
	 */
	public static Unknown ofStructure(UnknownKind kind, String words, List<Entity> entities) {
		return new Unknown(kind, words, entities, null, List.of());
	}

}
