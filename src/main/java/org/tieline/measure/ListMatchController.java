package org.tieline.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.listing.ListMatch;
import org.tieline.listing.WholeList;
import org.tieline.record.RecordAccess;

/** GraphQL fields of organizations whose names, or like ones, are on whole lists. */
@Controller
class ListMatchController {

	/**
	 * A match with its list.
	 *
	 * @param list the measure that is the list
	 * @param wholeList its day
	 * @param name the name as the list gives it
	 * @param standing whether it is the same organization
	 * @param reason what speaks for it or against it
	 */
	record Matched(Entity list, WholeList wholeList, String name, ListMatch.Standing standing, String reason) {
	}

	@SchemaMapping(typeName = "Company", field = "listMatches")
	CompletableFuture<List<Matched>> ofCompany(Entity company, RecordAccess access) {
		return matches(company, access);
	}

	@SchemaMapping(typeName = "PublicBody", field = "listMatches")
	CompletableFuture<List<Matched>> ofPublicBody(Entity body, RecordAccess access) {
		return matches(body, access);
	}

	@SchemaMapping(typeName = "Organization", field = "listMatches")
	CompletableFuture<List<Matched>> ofOrganization(Entity organization, RecordAccess access) {
		return matches(organization, access);
	}

	private static CompletableFuture<List<Matched>> matches(Entity entity, RecordAccess access) {
		List<CompletableFuture<@Nullable Matched>> matches = new ArrayList<>();
		ListMatch.of(entity)
			.forEach((match) -> matches
				.add(access.require("list", match.list()).thenApply((list) -> matched(match, list, access))));
		return CompletableFuture.allOf(matches.toArray(CompletableFuture[]::new))
			.thenApply((done) -> matches.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
	}

	/** Null: the lens lets the list not count. */
	private static @Nullable Matched matched(ListMatch match, @Nullable Entity list, RecordAccess access) {
		if (list == null) {
			return null;
		}
		return WholeList.of(list)
			.stream()
			.filter((one) -> one.id().equals(match.edition()) && one.counts(access.lens()))
			.map((one) -> new Matched(list, one, match.name(), match.standing(), match.reason()))
			.findFirst()
			.orElse(null);
	}

}
