package org.tieline;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.tieline.seed.DatasetCommand;

/** Starts everything: the database, the record, the API and the page. */
@SpringBootApplication
public class TielineApplication {

	/**
	 * Runs a command on the datasets if the arguments are one, else starts the server.
	 */
	public static void main(String[] args) {
		if (DatasetCommand.isOne(args)) {
			System.exit(DatasetCommand.run(LocalDate.now(ZoneOffset.UTC), System.out, System.err, args));
		}
		SpringApplication.run(TielineApplication.class, args);
	}

}
