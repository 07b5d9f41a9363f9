package org.tieline.assistant;

import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar tieline.jar mcp}: an assistant's program starts Tieline and speaks
 * with it over standard input and output, a message a line. The server itself listens on
 * a free port of this machine for as long, so that permanent addresses can be opened.
 */
public final class AssistantCommand {

	private static final String COMMAND = "mcp";

	/** Used unless the arguments say otherwise. */
	private static final List<String> SETTINGS = List.of("--server.port=0", "--tieline.warm-up=5s");

	private AssistantCommand() {
	}

	/** Whether the arguments are this command. */
	public static boolean isMeant(String[] args) {
		return args.length > 0 && args[0].equals(COMMAND);
	}

	/**
	 * Answers until the input ends. Only messages are written to the output; the log goes
	 * where errors go.
	 * @param application the class that starts everything
	 * @param args {@code mcp}, settings
	 * @return the status of the process: 0
	 */
	public static int run(Class<?> application, String[] args) {
		InputStream in = System.in;
		PrintStream out = System.out;
		System.setOut(System.err);
		try (ConfigurableApplicationContext server = SpringApplication.run(application, settings(args))) {
			int port = Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer()).getPort();
			new LineBridge(URI.create("http://127.0.0.1:" + port + "/mcp"), out).answer(in);
		}
		return 0;
	}

	/** The settings of the process. */
	static String[] settings(String[] args) {
		List<String> given = Arrays.asList(args).subList(1, args.length);
		Stream<String> ours = SETTINGS.stream()
			.filter((one) -> given.stream().noneMatch((other) -> other.startsWith(one.substring(0, one.indexOf('=')))));
		Stream<String> always = Stream.of("--tieline.mcp=true", "--server.address=127.0.0.1");
		return Stream.of(given.stream(), ours, always).flatMap((some) -> some).toArray(String[]::new);
	}

}
