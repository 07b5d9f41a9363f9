package org.tieline.profile;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers that send a reader to another address of this server. */
final class Redirects {

	private Redirects() {
	}

	/** Sends a reader to an address; braces in it are no variables. */
	static ModelAndView to(String address) {
		RedirectView view = new RedirectView(address);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

}
