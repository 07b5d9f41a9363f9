package org.tieline.writing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.tieline.problem.Problem;

/** Who may write, and what a server that others can reach must say of it. */
@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

	/** What is wrong with the setting is said before the database starts. */
	@Bean
	static BeanFactoryPostProcessor writersAreSaidFirst(Environment environment) {
		return (beans) -> new WritingConfiguration().writers(
				List.of(environment.getProperty(Writers.SETTING, "").split(",")),
				environment.getProperty("server.address", ""));
	}

	/**
	 * Reads the setting before the server listens.
	 * @throws Problem BAD_USER_INPUT if others can reach the server, and the setting does
	 * not say who may write
	 */
	@Bean
	Writers writers(@Value("${" + Writers.SETTING + ":}") List<String> entries,
			@Value("${server.address:}") String address) {
		List<String> given = entries.stream().map(String::strip).filter((entry) -> !entry.isEmpty()).toList();
		if (given.isEmpty() && !isLoopback(address)) {
			throw Problem.badInput("server.address", "others can reach '" + address
					+ "', and nothing says who may write; make a token with 'java -jar tieline.jar token NAME' and set "
					+ Writers.SETTING + ", or set " + Writers.SETTING + "=" + Writers.NOBODY
					+ " if nobody is to write");
		}
		return new Writers(given);
	}

	private static boolean isLoopback(String address) {
		try {
			return !address.isBlank() && InetAddress.getByName(address.strip()).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
