package org.tieline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files of a folder, on a disk or on whatever file system Spark is set up for. */
final class Storage {

	private final Configuration configuration;

	private final Path folder;

	Storage(Configuration configuration, String folder) {
		this.configuration = configuration;
		this.folder = new Path(folder);
	}

	Configuration configuration() {
		return this.configuration;
	}

	Path folder() {
		return this.folder;
	}

	Path file(String name) {
		return new Path(this.folder, name);
	}

	private FileSystem files() throws IOException {
		return this.folder.getFileSystem(this.configuration);
	}

	boolean exists(String name) throws IOException {
		return files().exists(file(name));
	}

	void makeFolder() throws IOException {
		files().mkdirs(this.folder);
	}

	/** Names of the files in the folder, sorted; none if there is no folder. */
	List<String> names() throws IOException {
		if (!files().exists(this.folder)) {
			return List.of();
		}
		return Arrays.stream(files().listStatus(this.folder)).map((one) -> one.getPath().getName()).sorted().toList();
	}

	/** The files of a table: one file, or the parts of a folder of this name. */
	List<FileStatus> parts(String name) throws IOException {
		FileStatus whole = files().getFileStatus(file(name));
		List<FileStatus> parts = new ArrayList<>();
		if (!whole.isDirectory()) {
			return List.of(whole);
		}
		for (FileStatus part : files().listStatus(whole.getPath())) {
			String partName = part.getPath().getName();
			if (!partName.startsWith("_") && !partName.startsWith(".")) {
				parts.add(part);
			}
		}
		parts.sort((one, other) -> one.getPath().getName().compareTo(other.getPath().getName()));
		return parts;
	}

	InputStream open(Path file) throws IOException {
		return files().open(file);
	}

	void delete(String name) throws IOException {
		files().delete(file(name), true);
	}

	/** Gives a file its last name. Whoever sees that name sees the whole file. */
	void rename(String from, String to) throws IOException {
		if (!files().rename(file(from), file(to)) && !files().exists(file(to))) {
			throw new IOException(file(from) + " could not be renamed to " + to);
		}
		files().delete(file(from), false);
	}

	/** Reads lines of {@code key=value}. */
	SortedMap<String, String> read(String name) throws IOException {
		SortedMap<String, String> values = new TreeMap<>();
		try (InputStream in = open(file(name))) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				String[] parts = line.split("=", 2);
				if (parts.length == 2) {
					values.put(parts[0].strip(), parts[1].strip());
				}
			}
		}
		return values;
	}

	/** Writes lines of {@code key=value}; the file appears as a whole. */
	void write(String name, Map<String, String> values) throws IOException {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(values)
			.forEach((key, value) -> text.append(key).append('=').append(value.replace('\n', ' ')).append('\n'));
		String draft = "_" + name;
		try (OutputStream out = files().create(file(draft), true)) {
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		}
		files().delete(file(name), false);
		rename(draft, name);
	}

	OutputStream create(String name) throws IOException {
		return files().create(file(name), true);
	}

}
