package org.tieline.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.ownership.OwnershipKinds;

/**
 * Facts of the record as links of FollowTheMoney. A fact that is only denied or planned
 * is left out, because a link has no word for that. The status of every other one is in
 * {@code status}, in plain words, and in {@code summary}.
 */
public final class FtmFacts {

	/** Acts on a target that restrict it in nothing by themselves. */
	private static final Set<String> NO_SANCTIONS = Set.of("FINE", "INDICTMENT", "PERMISSION", "CONDITIONS", "REVIEW",
			"TARIFF", "OTHER");

	/** What comes before the scope of a restriction among its provisions. */
	public static final String SCOPE = "scope: ";

	private FtmFacts() {
	}

	/** The links of a fact, one for each spell; empty: FollowTheMoney has none for it. */
	public static List<FtmEntity> of(FactView fact) {
		TieForm form = fact.fact().kind().tie();
		if (form == null || fact.status() == Status.DENIED || fact.status() == Status.NOT_RECORDED
				|| fact.isOnlyPlanned() || OwnershipKinds.isNothing(fact)) {
			return List.of();
		}
		Entity from = Objects.requireNonNull(fact.fact().participant(form.from()));
		Entity to = Objects.requireNonNull(fact.fact().participant(form.to()));
		return link(fact, form, from, to).map((link) -> spells(fact, link)).orElse(List.of());
	}

	/** What a fact is before it has dates. */
	record Link(String schema, List<FtmEntity.Value> ends) {

		static Link of(String schema, String... ends) {
			List<FtmEntity.Value> values = new ArrayList<>();
			for (int i = 0; i < ends.length; i += 3) {
				values.add(new FtmEntity.Value(ends[i], ends[i + 1], ends[i + 2], null));
			}
			return new Link(schema, values);
		}

	}

	private static Optional<Link> link(FactView fact, TieForm form, Entity from, Entity to) {
		String sort = form.sort(fact.fact()).word();
		String toId = FtmIds.of(to.id());
		String fromId = FtmIds.of(from.id());
		boolean things = FtmThings.schema(from.kind()) != null && FtmThings.schema(to.kind()) != null;
		if (form.type().equals("RESTRICTS") && FtmThings.schema(to.kind()) != null && !NO_SANCTIONS.contains(sort)) {
			return Optional.of(sanction(fact, from, toId, sort));
		}
		if (!things) {
			return Optional.empty();
		}
		if (form.type().equals("OWNS") && to.kind() == EntityKind.COMPANY) {
			return Optional.of(Link.of("Ownership", "owner", "entity", fromId, "asset", "entity", toId, "ownershipType",
					"string", ownershipType(form.sort(fact.fact()))));
		}
		if (sort.equals("MEMBER_OF") && organization(to)) {
			return Optional.of(Link.of("Membership", "member", "entity", fromId, "organization", "entity", toId));
		}
		if (sort.equals("EMPLOYED_BY") && from.kind() == EntityKind.PERSON && organization(to)) {
			return Optional.of(Link.of("Employment", "employee", "entity", fromId, "employer", "entity", toId));
		}
		return Optional.of(Link.of("UnknownLink", "subject", "entity", fromId, "object", "entity", toId, "role",
				"string", role(fact, form, sort)));
	}

	/**
	 * The kind of a stake, and whether it is held through others, if that is known:
	 * {@code indirect equity}.
	 */
	private static String ownershipType(TieSort sort) {
		boolean known = Set.of("DIRECT", "INDIRECT").contains(sort.qualifier());
		return (known ? TieForm.plain(sort.qualifier()) + " " : "") + TieForm.plain(sort.word());
	}

	private static boolean organization(Entity entity) {
		return Set.of("Company", "PublicBody", "Organization").contains(FtmThings.schema(entity.kind()));
	}

	private static Link sanction(FactView fact, Entity authority, String target, String effect) {
		Link link = Link.of("Sanction", "entity", "entity", target, "authority", "string", authority.name(),
				"provisions", "string", TieForm.plain(effect));
		Entity measure = fact.fact().participant("measure");
		Entity jurisdiction = fact.fact().participant("jurisdiction");
		String country = FtmThings.country((jurisdiction != null) ? jurisdiction.id() : authority.countryId());
		if (measure != null) {
			link.ends().add(new FtmEntity.Value("program", "string", measure.name(), null));
		}
		if (country != null) {
			link.ends().add(new FtmEntity.Value("country", "country", country, null));
		}
		return link;
	}

	/** What the tie is, as a subject's role: {@code supplies: base stations}. */
	private static String role(FactView fact, TieForm form, String sort) {
		Entity product = fact.fact().participant("product");
		String detail = (product != null) ? product.name() : TieForm.plain(sort);
		return TieForm.plain(form.type()) + (detail.isEmpty() ? "" : ": " + detail);
	}

	private static List<FtmEntity> spells(FactView fact, Link link) {
		String id = FtmIds.of(fact.id());
		int count = Math.max(1, fact.spells().size());
		List<FtmEntity> entities = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<FtmEntity.Value> values = new ArrayList<>(link.ends());
			values.addAll(FtmClaims.values(fact, fact.spells().isEmpty() ? null : fact.spells().get(i), link.schema()));
			entities.add(new FtmEntity((i == 0) ? id : id + "--spell-" + (i + 1), link.schema(), values));
		}
		return entities;
	}

	/** The status in words: {@code single origin}. */
	static String status(@Nullable Status status) {
		return (status != null) ? TieForm.plain(status.name()) : "";
	}

}
