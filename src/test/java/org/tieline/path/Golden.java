package org.tieline.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.NetworkFixtures;
import org.tieline.value.Interval;

/** The published answers for a made-up network. */
public final class Golden {

	private Golden() {
	}

	public static JsonNode file() {
		try (InputStream in = Golden.class.getResourceAsStream("/golden/paths/exposure.json")) {
			return new JsonMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its edges run from buyer to supplier. */
	public static NetworkFixtures network() {
		NetworkFixtures drawn = NetworkFixtures.of();
		for (JsonNode edge : file().path("edges")) {
			double share = edge.get(2).asDouble();
			drawn.tie(edge.get(1).asString(), TieKind.SUPPLIES, edge.get(0).asString(), new Interval(share, share),
					Status.SINGLE_ORIGIN, null, null, null);
		}
		return drawn;
	}

}
