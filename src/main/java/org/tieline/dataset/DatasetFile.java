package org.tieline.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.tieline.problem.Problem;

/**
 * A file to import: plain, packed by gzip, or a zip archive with one file in it. Its text
 * is UTF-8. An unpacked file may be 200 times as large as the packed one, and at most 64
 * GiB, so that a zip bomb ends early; up to 64 MiB are always allowed.
 *
 * @param path where it is
 */
public record DatasetFile(Path path) {

	private static final long RATIO = 200;

	private static final long ALWAYS = 64L << 20;

	private static final long MOST = 64L << 30;

	/** How many bytes show how a file is packed. */
	private static final int MAGIC = 4;

	/** Longest piece that is decoded at once when a fault is looked for. */
	private static final int LONGEST = 16 << 20;

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
		try (Reader text = unmarked(new InputStreamReader(unpacked(), decoder()))) {
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
			case CharacterCodingException coding -> refused(lastLine(), "is not UTF-8; save it as UTF-8", coding);
			case EOFException _, ZipException _ ->
				refused(lastLine(), "is truncated or damaged: " + ex.getMessage() + "; fetch it again", ex);
			default -> refused(1, "cannot be read: " + ex.getMessage(), ex);
		};
	}

	/** The line up to which the text can be read, from 1. It is read once more. */
	private long lastLine() {
		CharsetDecoder decoder = decoder();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		long line = 1;
		try (InputStream text = new BufferedInputStream(unpacked())) {
			for (int one = text.read(); one >= 0; one = text.read()) {
				bytes.write(one);
				if (one == '\n' || bytes.size() > LONGEST) {
					decoder.decode(ByteBuffer.wrap(bytes.toByteArray()));
					bytes.reset();
					line += (one == '\n') ? 1 : 0;
				}
			}
			return line;
		}
		catch (IOException ex) {
			return line;
		}
	}

	private static CharsetDecoder decoder() {
		return StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** A refusal of the whole file, with the line that shows why. */
	Problem refused(long line, String message) {
		return Problem.badInput(name() + ":" + line, message);
	}

	private Problem refused(long line, String message, Exception cause) {
		String place = name() + ":" + line;
		return new Problem(Problem.Kind.BAD_USER_INPUT, place, place + ": " + message, cause);
	}

	/** A packed file is known by its first bytes, whatever its name. */
	private InputStream unpacked() throws IOException {
		long most = Math.clamp(Files.size(this.path) * RATIO, ALWAYS, MOST);
		PushbackInputStream plain = new PushbackInputStream(new BufferedInputStream(Files.newInputStream(this.path)),
				MAGIC);
		byte[] first = plain.readNBytes(MAGIC);
		plain.unread(first);
		if (starts(first, 0x1f, 0x8b)) {
			return new Bounded(new GZIPInputStream(plain), most);
		}
		if (starts(first, 'P', 'K', 3, 4) || starts(first, 'P', 'K', 5, 6)) {
			plain.close();
			return new Bounded(only(new ZipFile(this.path.toFile())), most);
		}
		return new Bounded(plain, MOST);
	}

	private static boolean starts(byte[] bytes, int... with) {
		return bytes.length >= with.length
				&& IntStream.range(0, with.length).allMatch((i) -> (bytes[i] & 0xff) == with[i]);
	}

	/** The one file in an archive. The index at its end shows whether it is whole. */
	private InputStream only(ZipFile zip) throws IOException {
		List<? extends ZipEntry> files = zip.stream().filter((entry) -> !entry.isDirectory()).limit(2).toList();
		if (files.size() != 1) {
			zip.close();
			throw refused(1, files.isEmpty() ? "has no file in it; put one into it"
					: "has more than one file in it; unpack it and import each by itself, or together if they belong together");
		}
		return new FilterInputStream(zip.getInputStream(files.getFirst())) {

			@Override
			public void close() throws IOException {
				super.close();
				zip.close();
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
