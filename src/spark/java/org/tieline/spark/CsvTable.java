package org.tieline.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import org.apache.hadoop.fs.FileStatus;
import org.jspecify.annotations.Nullable;

/** A table in CSV (RFC 4180, UTF-8) with a row of names. */
final class CsvTable implements Table {

	private final Storage storage;

	private final List<FileStatus> files;

	private final List<String> columns;

	private final int[] at;

	private int file = -1;

	private @Nullable CsvParser parser;

	private String[] row = {};

	CsvTable(Storage storage, String name, List<String> columns) throws IOException {
		this.storage = storage;
		this.files = storage.parts(name);
		this.columns = columns;
		this.at = new int[columns.size()];
		Arrays.fill(this.at, -1);
		if (!this.files.isEmpty()) {
			openNext();
		}
	}

	static CsvParser parser() {
		CsvParserSettings settings = new CsvParserSettings();
		settings.setMaxCharsPerColumn(-1);
		settings.setMaxColumns(20_000);
		settings.setIgnoreLeadingWhitespaces(false);
		settings.setIgnoreTrailingWhitespaces(false);
		settings.setLineSeparatorDetectionEnabled(true);
		settings.getFormat().setComment('\0');
		return new CsvParser(settings);
	}

	static long rows(Storage storage, String name) throws IOException {
		long lines = 0;
		byte[] bytes = new byte[1 << 16];
		for (FileStatus one : storage.parts(name)) {
			try (InputStream in = storage.open(one.getPath())) {
				for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
					for (int i = 0; i < read; i++) {
						lines += (bytes[i] == '\n') ? 1 : 0;
					}
				}
			}
		}
		return lines;
	}

	private void openNext() throws IOException {
		close();
		this.file++;
		CsvParser next = parser();
		next.beginParsing(
				new InputStreamReader(new BufferedInputStream(this.storage.open(this.files.get(this.file).getPath())),
						StandardCharsets.UTF_8));
		this.parser = next;
		String[] names = next.parseNext();
		List<String> header = new ArrayList<>();
		for (String one : (names != null) ? names : new String[0]) {
			header.add((one != null) ? one.replace("\uFEFF", "").strip() : "");
		}
		for (int column = 0; column < this.at.length; column++) {
			this.at[column] = header.indexOf(this.columns.get(column));
		}
	}

	@Override
	public boolean next() throws IOException {
		while (this.parser != null) {
			String[] read = this.parser.parseNext();
			if (read != null) {
				this.row = read;
				return true;
			}
			if (this.file + 1 == this.files.size()) {
				close();
				return false;
			}
			openNext();
		}
		return false;
	}

	@Override
	public String place() {
		long line = (this.parser != null) ? this.parser.getContext().currentLine() : 0;
		return this.files.get(this.file).getPath().getName() + ":" + line;
	}

	@Override
	public boolean has(int column) {
		return this.at[column] >= 0;
	}

	@Override
	public @Nullable String text(int column) {
		int place = this.at[column];
		String cell = (place >= 0 && place < this.row.length) ? this.row[place] : null;
		return (cell == null || cell.isBlank()) ? null : cell.strip();
	}

	@Override
	public double number(int column) {
		String text = needed(column);
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			throw Refused.at(place(), this.columns.get(column) + " '" + text + "' is no number");
		}
	}

	@Override
	public long whole(int column) {
		String text = needed(column);
		try {
			return Long.parseLong(text);
		}
		catch (NumberFormatException ex) {
			throw Refused.at(place(), this.columns.get(column) + " '" + text + "' is no whole number");
		}
	}

	private String needed(int column) {
		String text = text(column);
		if (text == null) {
			throw Refused.at(place(), this.columns.get(column) + " is missing");
		}
		return text;
	}

	@Override
	public void close() {
		if (this.parser != null) {
			this.parser.stopParsing();
			this.parser = null;
		}
	}

}
