package org.tieline;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks an address once, for health checks in an image that has no other program to do so.
 */
public final class Probe {

	private static final int PATIENCE = 5_000;

	private Probe() {
	}

	/**
	 * Ends with status 0 if the address answers 200, and with 1 if it does not.
	 * @param args the address
	 */
	public static void main(String[] args) {
		System.exit(answers(args[0]) ? 0 : 1);
	}

	static boolean answers(String address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
			connection.setConnectTimeout(PATIENCE);
			connection.setReadTimeout(PATIENCE);
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
