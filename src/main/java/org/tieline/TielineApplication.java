package org.tieline;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.tieline.assistant.AssistantCommand;
import org.tieline.backup.BackupCommand;
import org.tieline.importing.DatasetCommand;
import org.tieline.systemic.NetworkCommand;
import org.tieline.writing.TokenCommand;

/** Starts everything: the database, the record, the API and the page. */
@SpringBootApplication
public class TielineApplication {

	/**
	 * Starts the server, or does what a command says ({@link BackupCommand},
	 * {@link DatasetCommand}, {@link AssistantCommand}, {@link TokenCommand},
	 * {@link NetworkCommand}) and ends.
	 */
	public static void main(String[] args) {
		if (BackupCommand.isMeant(args)) {
			System.exit(BackupCommand.run(args));
		}
		if (DatasetCommand.isOne(args)) {
			System.exit(DatasetCommand.run(LocalDate.now(ZoneOffset.UTC), System.out, System.err, args));
		}
		if (AssistantCommand.isMeant(args)) {
			System.exit(AssistantCommand.run(TielineApplication.class, args));
		}
		if (TokenCommand.isMeant(args)) {
			System.exit(TokenCommand.run(System.out, System.err, args));
		}
		if (NetworkCommand.isMeant(args)) {
			System.exit(NetworkCommand.run(TielineApplication.class, System.out, System.err, args));
		}
		SpringApplication.run(TielineApplication.class, args);
	}

}
