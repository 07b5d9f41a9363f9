package org.tieline.graphstore;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.neo4j.io.locker.FileLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * Says in one sentence why the embedded engine does not start, and what to do. The whole
 * error is logged at level debug.
 */
final class EngineFaults {

	private static final Logger log = LoggerFactory.getLogger(EngineFaults.class);

	private static final String OTHER_FOLDER = "start Tieline with TIELINE_NEO4J_FOLDER=<another folder>";

	private EngineFaults() {
	}

	/**
	 * The problem behind an error of the engine or of its folder.
	 * @param folder the data folder
	 * @param port the Bolt port that was asked for
	 * @param fault what was thrown
	 * @return DATABASE_UNAVAILABLE with the reason
	 */
	static Problem problem(Path folder, int port, Throwable fault) {
		log.debug("The engine did not start", fault);
		return new Problem(Kind.DATABASE_UNAVAILABLE, null, reason(folder.toAbsolutePath().normalize(), port, fault),
				fault);
	}

	private static String reason(Path folder, int port, Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException && Files.isWritable(folder)) {
				return "the data folder " + folder
						+ " is in use by another Tieline; stop that one, or start this one with TIELINE_NEO4J_FOLDER=<another folder>";
			}
			if (cause instanceof BindException) {
				return "the Bolt port " + port
						+ " is in use; stop what uses it, or set tieline.neo4j.port to another (0: any free one)";
			}
			if (isFull(cause)) {
				return "the disk of the data folder " + folder + " is full; make room, or " + OTHER_FOLDER;
			}
		}
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (isDenied(cause) || cause instanceof FileSystemException && !isWritable(folder)) {
				return "the data folder " + folder + " cannot be written; give this user the right to, or "
						+ OTHER_FOLDER;
			}
		}
		return isWritable(folder)
				? "the database in the data folder " + folder + " does not open (" + innermost(fault)
						+ "); move the folder away, and the record is loaded anew, or " + OTHER_FOLDER
				: "the data folder " + folder + " cannot be written; give this user the right to, or " + OTHER_FOLDER;
	}

	private static boolean isDenied(Throwable cause) {
		return cause instanceof AccessDeniedException || says(cause, "read-only file system")
				|| says(cause, "permission denied");
	}

	private static boolean isFull(Throwable cause) {
		return says(cause, "no space left on device") || says(cause, "not enough space on the disk")
				|| says(cause, "disk quota exceeded");
	}

	private static boolean says(Throwable cause, String words) {
		return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words);
	}

	/** Whether the folder, or the nearest one above it that exists, can be written. */
	private static boolean isWritable(Path folder) {
		for (Path one = folder.toAbsolutePath(); one != null; one = one.getParent()) {
			if (Files.exists(one)) {
				return Files.isDirectory(one) && Files.isWritable(one);
			}
		}
		return false;
	}

	/** The first line of the innermost message, and no names of classes. */
	private static String innermost(Throwable fault) {
		Throwable last = fault;
		while (last.getCause() != null) {
			last = last.getCause();
		}
		String message = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
		return message.isBlank() || message.equals("null") ? "its files are damaged" : message;
	}

}
