package org.tieline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.tieline.backup.BackupCommand;

/** Starts everything: the database, the record, the API and the page. */
@SpringBootApplication
public class TielineApplication {

	/**
	 * Starts the server, or does what a command says ({@link BackupCommand}) and ends.
	 */
	public static void main(String[] args) {
		if (BackupCommand.isMeant(args)) {
			System.exit(BackupCommand.run(args));
		}
		SpringApplication.run(TielineApplication.class, args);
	}

}
