package org.tieline.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.tieline.page.Frame;
import org.tieline.page.PageLens;

/**
 * The address of a page, from which addresses of its other parts are made.
 *
 * @param path of the page
 * @param own its parameters beside those of the lens, in their order
 * @param lens of its address
 */
record Here(String path, Map<String, String> own, PageLens lens) {

	/** Parameters longer than this are no parameters of these pages. */
	private static final int LONGEST = 400;

	/**
	 * The address of a request.
	 * @param names the parameters that the page knows; others are left out
	 */
	static Here of(HttpServletRequest request, PageLens lens, String... names) {
		Map<String, String> own = new LinkedHashMap<>();
		for (String name : names) {
			String value = request.getParameter(name);
			if (value != null && !value.isBlank() && value.length() <= LONGEST) {
				own.put(name, value.strip());
			}
		}
		return new Here(request.getRequestURI(), own, lens);
	}

	/** A parameter; null: not given. */
	public @Nullable String get(String name) {
		return this.own.get(name);
	}

	/** The same address without a parameter. */
	public Here without(String name) {
		Map<String, String> own = new LinkedHashMap<>(this.own);
		own.remove(name);
		return new Here(this.path, own, this.lens);
	}

	/**
	 * The address with a parameter more, or another value of it, at a part of the page.
	 */
	public String with(String name, Object value, String part) {
		Map<String, String> own = new LinkedHashMap<>(this.own);
		own.put(name, Objects.toString(value));
		return new Here(this.path, own, this.lens).address() + "#" + part;
	}

	/** The address without a parameter, at a part of the page. */
	public String without(String name, String part) {
		return without(name).address() + "#" + part;
	}

	/** The address of facts of one kind, from their first page. */
	public String ofKind(Object kind) {
		return without("after").with("kind", kind, "facts");
	}

	/** The address with what is possible let in, at a part of the page. */
	public String lettingIn(String part) {
		return new Here(this.path, this.own, new PageLens(this.lens.asOf(), this.lens.knownAt(),
				this.lens.allegations(), true, this.lens.dataVersion(), this.lens.narrower(), this.lens.notices()))
			.address() + "#" + part;
	}

	/**
	 * The facts of a list, and on its first page the possible ones if the lens lets them
	 * in.
	 * @param cursor the parameter that has the cursor of the list
	 */
	List<FactRow> rows(@Nullable Object connection, String cursor) {
		return FactRow.of(Listed.of(connection, this.lens.possible() && get(cursor) == null), this.lens);
	}

	/** The address. */
	String address() {
		StringBuilder address = new StringBuilder(this.path);
		char next = '?';
		for (Map.Entry<String, String> one : this.own.entrySet()) {
			address.append(next)
				.append(one.getKey())
				.append('=')
				.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
			next = '&';
		}
		return this.lens.at(address.toString());
	}

	/**
	 * The frame with the permanent address: the same page of this version of the data.
	 */
	Frame cited(Frame frame) {
		if (this.lens.dataVersion() != null) {
			return frame.citedAs(address());
		}
		String address = address();
		return frame.citedAs(address + ((address.indexOf('?') >= 0) ? "&" : "?") + "data="
				+ URLEncoder.encode(frame.version().id(), StandardCharsets.UTF_8));
	}

}
