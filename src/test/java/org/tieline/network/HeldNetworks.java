package org.tieline.network;

import org.springframework.context.ApplicationContext;

/** How many networks a process holds. */
public record HeldNetworks(Networks networks) {

	public static HeldNetworks of(ApplicationContext process) {
		return new HeldNetworks(process.getBean(Networks.class));
	}

	/** Those of a version. */
	public long of(String version) {
		return this.networks.held(version);
	}

}
