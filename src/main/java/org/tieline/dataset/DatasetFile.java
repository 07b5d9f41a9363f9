package org.tieline.dataset;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.tieline.problem.Problem;

/**
 * A file to import: plain, {@code .gz}, or {@code .zip} with one file in it. Its text is
 * UTF-8. An unpacked file may be 200 times as large as the packed one, and at most 64
 * GiB, so that a zip bomb ends early; up to 64 MiB are always allowed.
 *
 * @param path where it is
 */
public record DatasetFile(Path path) {

	private static final long RATIO = 200;

	private static final long ALWAYS = 64L << 20;

	private static final long MOST = 64L << 30;

	/** What is done with an open text. */
	public interface Use {

		void with(Reader text) throws IOException;

	}

	/** The name in messages. */
	public String name() {
		return String.valueOf(this.path.getFileName());
	}

	/**
	 * Opens the text, and closes it.
	 * @throws Problem BAD_USER_INPUT if it cannot be read to its end
	 */
	public void open(Use use) {
		try (Reader text = unmarked(new InputStreamReader(unpacked(),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)))) {
			use.with(text);
		}
		catch (UncheckedIOException ex) {
			// Readers of rows hand on in this form what went wrong below them.
			throw unreadable(Objects.requireNonNull(ex.getCause()));
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private Problem unreadable(IOException ex) {
		return switch (ex) {
			case CharacterCodingException coding -> refused(1, "is not UTF-8; save it as UTF-8", coding);
			case EOFException _, ZipException _ ->
				refused(1, "is truncated or damaged: " + ex.getMessage() + "; fetch it again", ex);
			default -> refused(1, "cannot be read: " + ex.getMessage(), ex);
		};
	}

	/** A refusal of the whole file, with the line that shows why. */
	Problem refused(long line, String message) {
		return Problem.badInput(name() + ":" + line, message);
	}

	private Problem refused(long line, String message, Exception cause) {
		String place = name() + ":" + line;
		return new Problem(Problem.Kind.BAD_USER_INPUT, place, place + ": " + message, cause);
	}

	private InputStream unpacked() throws IOException {
		InputStream packed = new BufferedInputStream(Files.newInputStream(this.path));
		long most = Math.clamp(Files.size(this.path) * RATIO, ALWAYS, MOST);
		if (name().endsWith(".gz")) {
			return new Bounded(new GZIPInputStream(packed), most);
		}
		if (name().endsWith(".zip")) {
			return new Bounded(only(new ZipInputStream(packed)), most);
		}
		return new Bounded(packed, MOST);
	}

	private InputStream only(ZipInputStream zip) throws IOException {
		if (zip.getNextEntry() == null) {
			throw new ZipException("no file in it");
		}
		return new FilterInputStream(zip) {

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				int read = super.read(bytes, from, length);
				if (read < 0 && zip.getNextEntry() != null) {
					throw new ZipException("more than one file in it; unpack it and import each by itself");
				}
				return read;
			}

		};
	}

	private static Reader unmarked(Reader text) throws IOException {
		PushbackReader pushback = new PushbackReader(text);
		int first = pushback.read();
		if (first >= 0 && first != '\uFEFF') {
			pushback.unread(first);
		}
		return pushback;
	}

	/** Ends when more comes out than may. */
	private final class Bounded extends FilterInputStream {

		private long left;

		Bounded(InputStream in, long most) {
			super(in);
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = super.read(bytes, from, length);
			this.left -= Math.max(read, 0);
			if (this.left < 0) {
				throw refused(1, "unpacks to more than " + RATIO
						+ " times its size; nothing of it is imported. Unpack it and look into it first");
			}
			return read;
		}

	}

}
