package org.tieline.seed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalManagementPort;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that runs loads a dataset when it is asked to. */
class ReloadIT extends TielineIT {

	private static final Path LAKE = DATASETS.resolve("lake");

	private static final String QUESTION = "{ search(text: \"Heron of the Invented Lake\", first: 3) { entity { name } } }";

	@LocalManagementPort
	private int management;

	@AfterEach
	void removed() throws IOException, InterruptedException {
		if (Files.exists(LAKE)) {
			Datasets.delete(LAKE);
			reload("POST", 200);
		}
	}

	private JsonNode reload(String method, int status) throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.management + "/actuator/reload"))
				.method(method, HttpRequest.BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return (status == 405) ? null : GraphQlApi.JSON.readTree(answer.body());
	}

	private String version() {
		return api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
	}

	@Test
	void whatIsInTheFolderIsAskedForAndGoneAgainWithoutATrace() throws IOException, InterruptedException {
		String before = version();
		assertThat(reload("POST", 200).path("loaded").asBoolean()).isFalse();
		Files.createDirectories(LAKE);
		Files.writeString(LAKE.resolve("entities.csv"), "id,kind,name,aliases,country,covers,identifiers,unnamed,note\n"
				+ "lake-x0123456789ab,COMPANY,Heron of the Invented Lake,,,,,,\n");
		assertThat(found()).isEmpty();

		JsonNode answer = reload("POST", 200);

		assertThat(answer.path("loaded").asBoolean()).isTrue();
		assertThat(answer.path("datasets").get(0).asString()).isEqualTo("lake");
		assertThat(version()).isNotEqualTo(before);
		assertThat(found()).containsExactly("Heron of the Invented Lake");
		removed();
		assertThat(version()).isEqualTo(before);
		assertThat(found()).isEmpty();
	}

	@Test
	void aTableThatCannotBeLoadedIsNamedAndLeavesTheRecord() throws IOException, InterruptedException {
		String before = version();
		Files.createDirectories(LAKE);
		Files.writeString(LAKE.resolve("entities.csv"), "id,kind,name,aliases,country,covers,identifiers,unnamed,note\n"
				+ "lake-x0123456789ab,FISH,Heron of the Invented Lake,,,,,,\n");

		assertThat(reload("POST", 400).path("error").asString()).contains("lake/entities.csv:2").contains("FISH");
		assertThat(version()).isEqualTo(before);
	}

	@Test
	void lookingAtTheAddressLoadsNothing() throws IOException, InterruptedException {
		reload("GET", 405);
	}

	private List<String> found() {
		return api().data(QUESTION)
			.path("search")
			.valueStream()
			.map((one) -> one.path("entity").path("name").asString())
			.filter((name) -> name.contains("Invented Lake"))
			.toList();
	}

}
