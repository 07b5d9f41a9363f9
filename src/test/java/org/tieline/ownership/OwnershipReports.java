package org.tieline.ownership;

import org.tieline.ownership.OwnershipReport.UltimateOwner;

/** What a report says of one owner. */
public final class OwnershipReports {

	private OwnershipReports() {
	}

	public static UltimateOwner owner(Holdings holdings, String company, String owner) {
		OwnershipReport report = OwnershipReport.of(holdings, company);
		return report.owners()
			.stream()
			.filter((one) -> one.owner().id().equals(owner))
			.findFirst()
			.orElseThrow(() -> new AssertionError(report));
	}

}
