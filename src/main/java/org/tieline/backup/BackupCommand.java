package org.tieline.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

import org.tieline.graphstore.GraphStore;
import org.tieline.problem.Problem;

/**
 * {@code java -jar tieline.jar backup FILE} and {@code restore FILE}: they start the
 * database, or connect to the configured server, and nothing else.
 */
public final class BackupCommand {

	/** A process that loads and is silent for longer is dead. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private BackupCommand() {
	}

	/**
	 * The beans of the database. It has no stereotype, so that a server does not find it.
	 */
	@ComponentScan("org.tieline.graphstore")
	static final class Beans {

	}

	/** Whether the arguments are such a command. */
	public static boolean isMeant(String[] args) {
		return args.length > 0 && List.of("backup", "restore").contains(args[0]);
	}

	/**
	 * Runs the command and prints one line.
	 * @param args {@code backup} or {@code restore}, the file, settings
	 * @return the status of the process: 0 if it was done
	 */
	public static int run(String[] args) {
		if (args.length < 2 || args[1].startsWith("--")) {
			System.err.println("Tieline cannot " + args[0] + ": no file is named; write: java -jar tieline.jar "
					+ args[0] + " FILE");
			return 1;
		}
		try (ConfigurableApplicationContext database = new SpringApplicationBuilder(Beans.class)
			.web(WebApplicationType.NONE)
			.run(Arrays.copyOfRange(args, 2, args.length))) {
			System.out.println(run(args[0], Path.of(args[1]), database));
			return 0;
		}
		catch (Problem ex) {
			System.err.println("Tieline cannot " + args[0] + ": " + ex.getMessage());
			return 1;
		}
		catch (InvalidPathException ex) {
			System.err.println("Tieline cannot " + args[0] + ": '" + args[1] + "' is no name of a file");
			return 1;
		}
	}

	private static String run(String command, Path file, ConfigurableApplicationContext database) {
		GraphStore store = database.getBean(GraphStore.class);
		boolean isAlone = database.getEnvironment().getProperty("tieline.neo4j.uri", "").isBlank();
		Duration patience = isAlone ? Duration.ZERO : PATIENCE;
		return command.equals("backup") ? new Backup(store, patience).write(file)
				: new Restore(store, patience).read(file);
	}

}
