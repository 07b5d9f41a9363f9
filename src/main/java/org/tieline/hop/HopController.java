package org.tieline.hop;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.record.RecordAccess;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/** The fields of a hop; what is not in hand comes for all hops in one round trip. */
@Controller
class HopController {

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable Entity> from(Hop hop, RecordAccess look) {
		Hop.InHand known = hop.inHand();
		return (known != null) ? inHand(known.from()) : look.entity(hop.fromId());
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable Entity> to(Hop hop, RecordAccess look) {
		Hop.InHand known = hop.inHand();
		return (known != null) ? inHand(known.to()) : look.entity(hop.toId());
	}

	private static CompletableFuture<@Nullable Entity> inHand(@Nullable Entity entity) {
		return CompletableFuture.completedFuture(entity);
	}

	@SchemaMapping(typeName = "Hop")
	String tie(Hop hop) {
		return hop.tie().name();
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<List<FactView>> facts(Hop hop, RecordAccess look) {
		Hop.InHand known = hop.inHand();
		return (known != null) ? CompletableFuture.completedFuture(known.facts()) : look.facts(hop.factIds());
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable TimeState> time(Hop hop, RecordAccess look) {
		return facts(hop, look)
			.thenApply((facts) -> facts.stream().map(FactView::time).reduce(TimeState::best).orElse(null));
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<@Nullable PartialDate> lastShown(Hop hop, RecordAccess look) {
		return facts(hop, look).thenApply((facts) -> facts.stream()
			.map(FactView::lastShown)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null));
	}

}
