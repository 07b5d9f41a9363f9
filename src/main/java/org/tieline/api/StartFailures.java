package org.tieline.api;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

import org.tieline.problem.Problem;

/** Prints the reason of a failed start on one line. */
final class StartFailures {

	private StartFailures() {
	}

	/**
	 * Uses the message of a problem, which says what is wrong and what to do.
	 */
	static final class Analyzer extends AbstractFailureAnalyzer<Problem> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Problem cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
		}

	}

	/** Prints the description and the action on one line. */
	static final class Reporter implements FailureAnalysisReporter {

		@Override
		public void report(FailureAnalysis analysis) {
			String action = (analysis.getAction() != null) ? " " + analysis.getAction() : "";
			System.err.println("Tieline cannot start: " + oneLine(analysis.getDescription() + action));
		}

		private static String oneLine(String text) {
			return text.strip().replaceAll("\\s+", " ");
		}

	}

}
