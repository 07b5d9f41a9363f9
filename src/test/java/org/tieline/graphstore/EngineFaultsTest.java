package org.tieline.graphstore;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;

/** Why the embedded engine does not start, in one sentence. */
class EngineFaultsTest {

	@TempDir
	Path folder;

	@Test
	void aFolderWithoutRightsCannotBeWritten() {
		assertThat(told(new AccessDeniedException("store_lock"))).contains("cannot be written")
			.contains("TIELINE_NEO4J_FOLDER");
	}

	@Test
	void aReadOnlyFileSystemCannotBeWritten() {
		assertThat(told(new FileSystemException("neo4j.conf", null, "Read-only file system")))
			.contains("cannot be written");
	}

	@Test
	void aFileInPlaceOfTheFolderCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));

		assertThat(EngineFaults.problem(file, 0, new IOException("exists")).getMessage()).contains("cannot be written");
	}

	@Test
	void aFullDiskIsFull() {
		assertThat(told(new IOException("No space left on device"))).contains("is full").doesNotContain("move");
		assertThat(told(new IOException("There is not enough space on the disk"))).contains("is full");
	}

	@Test
	void aTakenStoreIsInUse() {
		assertThat(told(new FileLockException("locked", new IOException("held")))).contains("in use by another Tieline");
	}

	@Test
	void aTakenPortIsNamed() {
		assertThat(EngineFaults.problem(this.folder, 7687, new RuntimeException(new BindException("in use")))
			.getMessage()).contains("Bolt port 7687");
	}

	@Test
	void otherErrorsBlameTheFilesAndStayOnOneLine() {
		String told = told(new IllegalStateException("unknown format\nat some place"));

		assertThat(told).contains("does not open (unknown format)").contains("move the folder away").doesNotContain("\n");
	}

	private String told(Exception cause) {
		return String.valueOf(
				EngineFaults.problem(this.folder, 0, new RuntimeException("the engine failed", cause)).getMessage());
	}

}
