package org.tieline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** The contract documents on the shipped record: through HTTP, and their Cypher alone. */
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class DocumentBenchmark extends HttpBenchmark {

	@Param({ "01-huawei-share-2017", "02-us-purchases-2019", "03-contested-influence", "04-what-a-source-says",
			"05-what-was-known", "06-names-in-any-script", "07-concentration", "18-lens" })
	public String document;

	@Setup
	public void start() throws IOException {
		start(Files.readString(Path.of("src/test/resources/contract", this.document + ".graphql")));
	}

}
