package org.tieline.analysis;

import java.util.Map;

import org.tieline.page.PageLens;

/** Addresses under a lens without its date. */
final class AtAnyTime {

	private AtAnyTime() {
	}

	/** The same page at any time. */
	static String of(PageLens lens, PageAddress address) {
		PageAddress wide = address;
		for (Map.Entry<String, String> one : lens.parameters().entrySet()) {
			wide = one.getKey().equals("asOf") ? wide : wide.with(one.getKey(), one.getValue());
		}
		return wide.toString();
	}

}
