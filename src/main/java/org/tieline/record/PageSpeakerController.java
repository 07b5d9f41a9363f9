package org.tieline.record;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.evidence.ClaimView;

/** Whose word a claim is that names no speaker. */
@Controller
class PageSpeakerController {

	/**
	 * The entity that publishes the page; null: a speaker is named, or the publisher is
	 * no entity of the record.
	 */
	@SchemaMapping(typeName = "Claim")
	CompletableFuture<@Nullable Entity> pageSpeaker(ClaimView claim, RecordAccess look) {
		List<String> voices = claim.claim().speaksFor();
		if (claim.claim().speaker() != null || voices.isEmpty()) {
			return RecordAccess.nothing();
		}
		return look.entity(voices.getFirst());
	}

}
