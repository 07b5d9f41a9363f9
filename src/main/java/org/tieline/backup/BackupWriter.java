package org.tieline.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.Problem;

/**
 * Writes a backup beside its place, and moves it there when it is whole. A backup that is
 * not finished leaves nothing.
 */
final class BackupWriter implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final Path unfinished;

	private final BufferedWriter out;

	private final Checks checks = new Checks();

	/**
	 * Begins a file.
	 * @throws Problem BAD_USER_INPUT if there is one of that name, or it cannot be
	 * written
	 */
	BackupWriter(Path file) {
		this.file = file;
		this.unfinished = file.resolveSibling(file.getFileName() + ".part");
		if (Files.exists(file)) {
			throw Problem.badInput("backup", file + " exists already; name another file");
		}
		try {
			this.out = Files.newBufferedWriter(this.unfinished);
		}
		catch (IOException ex) {
			throw fault(ex);
		}
	}

	/** Adds a line. */
	void add(Map<String, ?> data) {
		try {
			this.out.write(this.checks.line(JSON.writeValueAsString(data)));
			this.out.write('\n');
		}
		catch (IOException ex) {
			throw fault(ex);
		}
	}

	/** Puts the file into its place. */
	void finish() {
		try {
			this.out.close();
			Files.move(this.unfinished, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw fault(ex);
		}
	}

	private Problem fault(IOException cause) {
		String why = (cause instanceof FileAlreadyExistsException) ? " exists already" : " cannot be written";
		return new Problem(Problem.Kind.BAD_USER_INPUT, "backup",
				"backup: " + this.file + why + "; name a file in a folder with room that this user can write", cause);
	}

	@Override
	public void close() {
		try (this.out) {
			Files.deleteIfExists(this.unfinished);
		}
		catch (IOException ex) {
			throw fault(ex);
		}
	}

}
