package org.tieline.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tieline.claim.EntityKind;

/** What this service says of itself. */
final class Manifest {

	static final int WIDTH = 430;

	static final int HEIGHT = 260;

	private Manifest() {
	}

	/** The manifest of a server at an address without a slash at its end. */
	static Map<String, Object> at(String address) {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "Tieline");
		manifest.put("identifierSpace", address + "/entity/");
		manifest.put("schemaSpace", address + "/reconcile/type/");
		manifest.put("defaultTypes", defaultTypes());
		manifest.put("view", Map.of("url", address + "/entity/{{id}}"));
		manifest.put("preview",
				Map.of("url", address + "/reconcile/preview?id={{id}}", "width", WIDTH, "height", HEIGHT));
		manifest.put("suggest",
				Map.of("entity", service(address, "/reconcile/suggest/entity"), "type",
						service(address, "/reconcile/suggest/type"), "property",
						service(address, "/reconcile/suggest/property")));
		manifest.put("extend", Map.of("propose_properties", service(address, "/reconcile/properties"),
				"property_settings", settings()));
		return manifest;
	}

	/** The settings of a column. */
	static List<Map<String, Object>> settings() {
		return List.of(setting("on", "Date", "2019, 2019-05 or 2019-05-16; empty: any time"),
				setting("of", "Market or measure", "Its id, such as entity-list"));
	}

	static List<Map<String, Object>> defaultTypes() {
		return Stream.of(EntityKind.COMPANY, EntityKind.GOVERNMENT, EntityKind.PUBLIC_BODY, EntityKind.COUNTRY)
			.map(EntityTypes::type)
			.toList();
	}

	private static Map<String, Object> service(String address, String path) {
		return Map.of("service_url", address, "service_path", path);
	}

	private static Map<String, Object> setting(String name, String label, String help) {
		return Map.of("type", "text", "name", name, "label", label, "help_text", help, "default", "");
	}

}
