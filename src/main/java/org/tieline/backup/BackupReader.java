package org.tieline.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.Problem;

/**
 * Reads a backup line by line and checks each; what does not fit is named by its line.
 */
final class BackupReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	BackupReader(Path file) {
		this.file = file;
	}

	/**
	 * Reads the whole file.
	 * @param each takes the data of each line, before later lines are checked
	 * @throws Problem BAD_USER_INPUT if the file cannot be read, a line is not as it was
	 * written, or the end is missing
	 */
	void read(Consumer<Map<?, ?>> each) {
		long number = 0;
		boolean ended = false;
		Checks checks = new Checks();
		try (BufferedReader in = Files.newBufferedReader(this.file)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				String json = ended ? null : checks.text(line);
				if (json == null) {
					throw fault(number, "its checksum does not fit; the file was changed or damaged", null);
				}
				Map<?, ?> data = JSON.readValue(json, Map.class);
				ended = data.containsKey("end");
				each.accept(data);
			}
		}
		catch (CharacterCodingException ex) {
			throw fault(number + 1, "it, or a line soon after it, is not UTF-8; the file was changed or damaged", ex);
		}
		catch (IOException ex) {
			throw new Problem(Problem.Kind.BAD_USER_INPUT, "restore",
					"restore: " + this.file + " cannot be read; name a file that 'backup' wrote", ex);
		}
		if (!ended) {
			throw fault(number + 1, "the end is missing; the file was cut off", null);
		}
	}

	private Problem fault(long line, String what, @Nullable Exception cause) {
		return new Problem(Problem.Kind.BAD_USER_INPUT, "restore",
				"restore: " + this.file + ":" + line + ": " + what + "; nothing was restored, use another backup",
				cause);
	}

}
