package org.tieline.writing;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.ClaimView;
import org.tieline.writing.WritingController.ShownRetraction;
import org.tieline.written.Retraction;
import org.tieline.written.WrittenRow;
import org.tieline.written.WrittenStore;

/** Shows who wrote a claim. */
@Controller
class WrittenClaims {

	private final WrittenStore store;

	WrittenClaims(WrittenStore store) {
		this.store = store;
	}

	/** Who wrote something, and when. */
	record Writing(String by, OffsetDateTime at) {
	}

	/** A version that is kept can have a claim that was taken back since. */
	@BatchMapping(typeName = "Claim", field = "retraction")
	Map<ClaimView, @Nullable ShownRetraction> retraction(List<ClaimView> claims) {
		Map<String, Retraction> taken = this.store
			.retractions(claims.stream().map((claim) -> claim.claim().id()).distinct().toList());
		Map<ClaimView, @Nullable ShownRetraction> shown = new HashMap<>();
		claims.forEach((claim) -> {
			Retraction one = taken.get(claim.claim().id());
			shown.put(claim, (one != null) ? ShownRetraction.of(one) : null);
		});
		return shown;
	}

	/** A row that the tables have by now is theirs. */
	@BatchMapping(typeName = "Claim", field = "written")
	Map<ClaimView, @Nullable Writing> written(List<ClaimView> claims) {
		Map<String, WrittenRow> rows = this.store
			.claims(claims.stream().map((claim) -> claim.claim().id()).distinct().toList());
		Map<ClaimView, @Nullable Writing> written = new HashMap<>();
		claims.forEach((claim) -> {
			WrittenRow row = rows.get(claim.claim().id());
			written.put(claim, (row != null && row.setAside() == null)
					? new Writing(row.writer(), OffsetDateTime.parse(row.at())) : null);
		});
		return written;
	}

}
