package org.tieline.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.page.PageLens;

/**
 * An address of this server with its parameters, in their order.
 *
 * @param path such as {@code /cut}
 * @param parameters each with its values
 */
record PageAddress(String path, Map<String, List<String>> parameters) {

	PageAddress {
		parameters = new LinkedHashMap<>(parameters);
	}

	/** The address of a request without the parameters of its lens. */
	static PageAddress of(String path, Map<String, String[]> request) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		request.forEach((name, values) -> {
			if (!PageLens.NAMES.contains(name)) {
				own.put(name, List.of(values));
			}
		});
		return new PageAddress(path, own);
	}

	/** An address without parameters. */
	static PageAddress at(String path) {
		return new PageAddress(path, Map.of());
	}

	/** The same address with a parameter set; null: without it. */
	PageAddress with(String name, @Nullable Object value) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		if (value != null) {
			changed.put(name, List.of(value.toString()));
		}
		else {
			changed.remove(name);
		}
		return new PageAddress(this.path, changed);
	}

	/** The same address with one more value of a parameter. */
	PageAddress adding(String name, String value) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
		values.add(value);
		changed.put(name, values);
		return new PageAddress(this.path, changed);
	}

	/** The parameters alone, as the address has them. */
	String query() {
		List<String> parts = new ArrayList<>();
		this.parameters.forEach((name, values) -> values.stream()
			.filter((value) -> !value.isBlank())
			.forEach((value) -> parts.add(encoded(name) + "=" + encoded(value))));
		return String.join("&", parts);
	}

	@Override
	public String toString() {
		String query = query();
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("%3A", ":");
	}

}
