package org.tieline.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.tieline.page.PageLens;

/** Answers that send a reader to another address of this server. */
final class Redirects {

	/** Longer parameters are no parameters of these pages. */
	private static final int LONGEST = 400;

	private Redirects() {
	}

	/**
	 * Sends a reader to an address under a lens, with the other parameters of the
	 * request. Braces are no variables.
	 */
	static ModelAndView to(String address, HttpServletRequest request) {
		StringBuilder whole = new StringBuilder(address);
		request.getParameterMap().forEach((name, values) -> {
			if (!PageLens.NAMES.contains(name) && values[0].length() <= LONGEST) {
				whole.append((whole.indexOf("?") >= 0) ? '&' : '?')
					.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
					.append('=')
					.append(URLEncoder.encode(values[0], StandardCharsets.UTF_8));
			}
		});
		return to(whole.toString());
	}

	private static ModelAndView to(String address) {
		RedirectView view = new RedirectView(address);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

}
