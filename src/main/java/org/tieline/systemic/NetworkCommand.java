package org.tieline.systemic;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.cascade.CascadeMode;
import org.tieline.evidence.Lens;
import org.tieline.exchange.LensParameters;
import org.tieline.problem.Problem;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/**
 * {@code java -jar tieline.jar network FOLDER [--asOf=2019] [--mode=PUBLISHED]
 * [--draws=N]}: writes the networks of the ranking by systemic risk for a computing
 * engine. It starts Tieline on a free port of the loopback address, and ends it. Other
 * options are settings.
 */
public final class NetworkCommand {

	private static final String COMMAND = "network";

	private static final int WRONG = 2;

	private static final int MOST_DRAWS = 100_000;

	private final Map<String, String> options = new HashMap<>();

	private final List<String> settings = new ArrayList<>(
			List.of("--server.port=0", "--server.address=127.0.0.1", "--management.server.port=-1"));

	private NetworkCommand() {
	}

	/** Whether the arguments are this command. */
	public static boolean isMeant(String[] arguments) {
		return arguments.length > 0 && arguments[0].equals(COMMAND);
	}

	/**
	 * Runs the command.
	 * @param application the class that starts everything
	 * @param arguments the command, the folder, options and settings
	 * @return 0, or 2 if anything is wrong, with one line on {@code errors}
	 */
	public static int run(Class<?> application, PrintStream out, PrintStream errors, String... arguments) {
		try {
			NetworkCommand command = new NetworkCommand();
			Path folder = command.read(arguments);
			CascadeMode mode = command.mode();
			Lens lens = command.lens();
			int draws = command.draws();
			try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
				.bannerMode(Banner.Mode.OFF)
				.run(command.settings.toArray(String[]::new))) {
				RecordSnapshots records = context.getBean(RecordSnapshots.class);
				String named = lens.dataVersion();
				RecordSnapshot record = (named != null) ? records.named("--dataVersion", named) : records.current();
				out.println("Wrote "
						+ context.getBean(RiskNetworks.class).write(record.version(), lens, mode, draws, folder)
						+ " of data version " + record.version().id() + " to " + folder + ".");
			}
			return 0;
		}
		catch (Problem ex) {
			errors.println("Tieline cannot write the network: " + ex.getMessage());
			return WRONG;
		}
	}

	private Path read(String... arguments) {
		if (arguments.length < 2 || arguments[1].startsWith("--")) {
			throw Problem.badInput(COMMAND, "no folder is named; write: java -jar tieline.jar network FOLDER");
		}
		for (int i = 2; i < arguments.length; i++) {
			String[] parts = arguments[i].split("=", 2);
			String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
			if (parts.length == 2 && (LensParameters.NAMES.contains(name) || List.of("mode", "draws").contains(name))) {
				this.options.put(name, parts[1]);
			}
			else if (name.contains(".")) {
				this.settings.add(arguments[i]);
			}
			else {
				throw Problem.badInput(arguments[i],
						"is no option; give --mode, --draws, settings, or a part of a lens: " + LensParameters.NAMES);
			}
		}
		try {
			return Path.of(arguments[1]);
		}
		catch (InvalidPathException ex) {
			throw Problem.badInput(arguments[1], "is no name of a folder");
		}
	}

	private CascadeMode mode() {
		String word = Objects.requireNonNullElse(this.options.get("mode"), CascadeMode.CONVERGED.name());
		for (CascadeMode one : CascadeMode.values()) {
			if (one.name().equals(word)) {
				return one;
			}
		}
		throw Problem.badInput("--mode", "'" + word + "' is unknown; give one of " + List.of(CascadeMode.values()));
	}

	private int draws() {
		Integer draws = number("draws");
		if (draws != null && (draws < 1 || draws > MOST_DRAWS)) {
			throw Problem.badInput("--draws", draws + " is out of range; give 1 to " + MOST_DRAWS);
		}
		return Objects.requireNonNullElse(draws, RiskNetworks.DRAWS);
	}

	private Lens lens() {
		return new LensParameters(this.options.get("asOf"), this.options.get("knownAt"), this.options.get("stances"),
				number("minOrigins"), this.options.get("excludeSources"), this.options.get("datasets"),
				this.options.get("presume"), this.options.get("dataVersion"))
			.lens();
	}

	private @Nullable Integer number(String name) {
		String value = this.options.get(name);
		try {
			return (value != null) ? Integer.valueOf(value) : null;
		}
		catch (NumberFormatException ex) {
			throw Problem.badInput("--" + name, "'" + value + "' is no whole number");
		}
	}

}
