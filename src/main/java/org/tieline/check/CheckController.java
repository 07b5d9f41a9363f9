package org.tieline.check;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.tieline.record.RecordAccess;

/** Checks of claims. */
@Controller
class CheckController {

	private final ClaimChecks claims;

	CheckController(ClaimChecks claims) {
		this.claims = claims;
	}

	@QueryMapping
	ClaimCheck checkClaim(@Argument ClaimInput claim, RecordAccess access) {
		return this.claims.check(claim, access.lens());
	}

}
