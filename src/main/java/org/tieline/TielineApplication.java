package org.tieline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything: the database, the record, the API and the page. */
@SpringBootApplication
public class TielineApplication {

	public static void main(String[] args) {
		SpringApplication.run(TielineApplication.class, args);
	}

}
