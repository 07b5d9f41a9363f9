package org.tieline.seed;

import java.util.List;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

import org.tieline.problem.Problem;

/**
 * {@code POST /actuator/reload} on the management port: the record is loaded with the
 * datasets that are in their folder now. Requests that are under way keep their version.
 */
@Endpoint(id = "reload")
final class ReloadEndpoint {

	private final RecordReload record;

	ReloadEndpoint(RecordReload record) {
		this.record = record;
	}

	/**
	 * Loads what is new.
	 * @return whether anything was, and which datasets there are; status 400 with the
	 * faults if a table cannot be loaded
	 */
	@WriteOperation
	WebEndpointResponse<Map<String, Object>> reload() {
		try {
			boolean loaded = this.record.load();
			List<String> datasets = this.record.datasets();
			return new WebEndpointResponse<>(Map.of("loaded", loaded, "datasets", datasets));
		}
		catch (Problem ex) {
			return new WebEndpointResponse<>(Map.of("loaded", false, "error", String.valueOf(ex.getMessage())),
					WebEndpointResponse.STATUS_BAD_REQUEST);
		}
	}

}
