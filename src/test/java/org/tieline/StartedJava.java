package org.tieline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes of Java that tests start. They live for seconds: the second compiler and a
 * parallel collector would take more of the processors than they give back.
 */
public final class StartedJava {

	private StartedJava() {
	}

	/**
	 * A process of the Java that runs the tests, not started yet. What it says of errors
	 * is among its output.
	 * @param arguments options, then what is to be run, then its arguments
	 */
	public static ProcessBuilder of(List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	/**
	 * A process that runs a class of the tests or of Tieline.
	 * @param memory the most that its heap takes, such as {@code 512m}
	 */
	public static ProcessBuilder of(String memory, Class<?> main, String... arguments) {
		List<String> all = new ArrayList<>(
				List.of("-Xmx" + memory, "-cp", System.getProperty("java.class.path"), main.getName()));
		all.addAll(List.of(arguments));
		return of(all);
	}

}
