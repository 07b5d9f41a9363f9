package org.tieline.record;

import org.springframework.context.ApplicationContext;

import org.tieline.network.HeldNetworks;

/** What a process holds of versions of the data. */
public final class HeldVersions {

	private final RecordSnapshots snapshots;

	private final HeldNetworks networks;

	private HeldVersions(RecordSnapshots snapshots, HeldNetworks networks) {
		this.snapshots = snapshots;
		this.networks = networks;
	}

	public static HeldVersions of(ApplicationContext process) {
		return new HeldVersions(process.getBean(RecordSnapshots.class), HeldNetworks.of(process));
	}

	/** Whether the facts of a version are held. */
	public boolean has(String version) {
		return this.snapshots.holds(version);
	}

	/** How many networks of a version are held. */
	public long networks(String version) {
		return this.networks.of(version);
	}

	/** As some time after a new version was noticed. */
	public void letGo() {
		this.snapshots.letGo();
	}

}
