package org.tieline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The program: a command, and its options. */
public final class Jobs {

	private static final int FAILED = 1;

	private static final int REFUSED = 2;

	private static final int MOST_OF_MESSAGE = 400;

	private static final String HELP = """
			Jobs of Tieline for Apache Spark.

			  sweep     --network FOLDER --results FOLDER [--firms FILE] [--mode CONVERGED|PUBLISHED]
			            [--replace PRO_RATA|NONE]: each firm fails alone; the lost part of all sales
			  ensemble  --network FOLDER --results FOLDER [--scenarios FILE] [--draws N] [--seed N]
			            [--replace PRO_RATA|NONE|FULLY]: each scenario on many draws of the amounts
			  risk      --network FOLDER --results FOLDER: all that systemicRisk needs, on a folder that
			            'java -jar tieline.jar network FOLDER' wrote
			  resolve   --names FILE --results FOLDER [--block N]: pairs that may be the same
			  load      --format ftm|gleif|csv --files FILE,... --results FOLDER
			            [--columns supplier=A,buyer=B,amount=C,group=D --data-version ID --assumptions TEXT]:
			            tables of entities, facts and links; of CSV, a network for sweep

			For all: --master URL (absent: that of spark-submit, or local[*]).
			For sweep and ensemble: --range N units in a range, --csv 1 for one CSV file beside the Parquet files.
			A run that is started again on the same folder goes on where it was.
			Status: 0 done, 1 failed, 2 input refused.
			""";

	private Jobs() {
	}

	/**
	 * Runs a command and ends the process.
	 * @param arguments the command and its options
	 */
	public static void main(String[] arguments) {
		System.exit(run(System.out, System.err, arguments));
	}

	/**
	 * Runs a command.
	 * @return 0: done, 1: failed, 2: refused; with one line on {@code errors} if not 0
	 */
	static int run(PrintStream out, PrintStream errors, String... arguments) {
		if (arguments.length == 0 || List.of(arguments).contains("--help") || arguments[0].equals("help")) {
			out.print(HELP);
			return (arguments.length == 0) ? REFUSED : 0;
		}
		String command = arguments[0];
		try {
			start(command, Arrays.copyOfRange(arguments, 1, arguments.length), out);
			return 0;
		}
		catch (Refused ex) {
			errors.println("tieline-spark " + command + ": " + ex.getMessage());
			return REFUSED;
		}
		catch (IOException | RuntimeException | OutOfMemoryError ex) {
			errors.println("tieline-spark " + command + ": " + reason(ex));
			return (ex instanceof RuntimeException && isRefusal(ex)) ? REFUSED : FAILED;
		}
	}

	private static void start(String command, String[] words, PrintStream out) throws IOException {
		switch (command) {
			case "sweep" -> new NetworkJob(command, Options.read(words, NetworkJob.SWEEP), out).run();
			case "ensemble" -> new NetworkJob(command, Options.read(words, NetworkJob.ENSEMBLE), out).run();
			case "risk" -> new RiskJob(Options.read(words, RiskJob.OPTIONS), out).run();
			case "resolve" -> new ResolveJob(Options.read(words, ResolveJob.OPTIONS), out).run();
			case "load" -> new LoadJob(Options.read(words, LoadJob.OPTIONS), out).run();
			default -> throw new Refused("there is no such command; see --help");
		}
	}

	private static boolean isRefusal(Throwable ex) {
		Throwable at = ex;
		while (at != null) {
			if (at instanceof Refused) {
				return true;
			}
			at = at.getCause();
		}
		return false;
	}

	/** What went wrong, in one line. */
	private static String reason(Throwable ex) {
		Throwable at = ex;
		while (at.getCause() != null) {
			at = at.getCause();
		}
		String message = String.valueOf((at.getMessage() != null) ? at.getMessage() : at)
			.lines()
			.findFirst()
			.orElse("");
		String line = (at instanceof Refused) ? message : at.getClass().getSimpleName() + ": " + message;
		return (line.length() > MOST_OF_MESSAGE) ? line.substring(0, MOST_OF_MESSAGE) + "..." : line;
	}

}
