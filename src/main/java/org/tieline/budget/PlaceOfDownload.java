package org.tieline.budget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;

import org.tieline.problem.Problem;

/** Gives a download a place among costly requests, and takes it back. */
final class PlaceOfDownload implements HandlerInterceptor {

	private static final String KEY = PlaceOfDownload.class.getName();

	private final CostlyPlaces places;

	PlaceOfDownload(CostlyPlaces places) {
		this.places = places;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		try {
			request.setAttribute(KEY, this.places.take());
			RunningRequest running = RunningRequests.current();
			if (running != null) {
				running.takesPlace();
			}
			return true;
		}
		catch (Problem ex) {
			response.setHeader("Retry-After", String.valueOf(this.places.retryAfter()));
			throw ex;
		}
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception thrown) {
		if (request.getAttribute(KEY) instanceof CostlyPlaces.Place place) {
			request.removeAttribute(KEY);
			place.close();
		}
	}

}
