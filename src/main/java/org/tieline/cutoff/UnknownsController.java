package org.tieline.cutoff;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.plausible.RankedUnknown;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordAccess;

/** GraphQL fields of what would narrow answers. */
@Controller
class UnknownsController {

	private static final int USUAL = 10;

	private static final int MOST = 100;

	private static final int KEPT = 64;

	private final CutoffModels records;

	private final Cache<Key, WorthKnowing> known = Caffeine.newBuilder().maximumSize(KEPT).build();

	private record Key(DataVersion version, Lens lens, String target) {
	}

	UnknownsController(CutoffModels records) {
		this.records = records;
	}

	/**
	 * What would narrow the answers about a target.
	 * @throws Problem BAD_USER_INPUT if the id is not on record or of another kind
	 */
	@QueryMapping
	CompletableFuture<WorthKnowing> worthKnowing(@Argument String target, RecordAccess access) {
		return access.version()
			.thenCombine(
					access.require("target", target, EntityKind.COMPANY, EntityKind.COUNTRY, EntityKind.PUBLIC_BODY,
							EntityKind.GOVERNMENT, EntityKind.ORGANIZATION),
					(version, entity) -> of(version, access.lens(), Objects.requireNonNull(entity)));
	}

	private WorthKnowing of(DataVersion version, Lens lens, Entity target) {
		return this.known.get(new Key(version, lens, target.id()),
				(key) -> WorthKnowing.of(this.records.of(version, lens), target));
	}

	@SchemaMapping(typeName = "WorthKnowing", field = "unknowns")
	List<RankedUnknown> ofTarget(WorthKnowing worth, @Argument @Nullable Integer first) {
		return first(worth.all(), first);
	}

	@SchemaMapping(typeName = "CutoffReport", field = "unknowns")
	List<RankedUnknown> ofReport(CutoffReport report, @Argument @Nullable Integer first) {
		return first(CutoffUnknowns.of(report), first);
	}

	@SchemaMapping(typeName = "Loss", field = "unknowns")
	List<RankedUnknown> ofLoss(Loss loss, @Argument @Nullable Integer first) {
		return first(CutoffUnknowns.of(loss), first);
	}

	private static List<RankedUnknown> first(List<RankedUnknown> all, @Nullable Integer first) {
		int wanted = Objects.requireNonNullElse(first, USUAL);
		if (wanted < 1 || wanted > MOST) {
			throw Problem.badInput("first", wanted + " is out of range; ask for 1 to " + MOST + " at a time");
		}
		return all.stream().limit(wanted).toList();
	}

}
