package org.tieline;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The class that {@code java -jar} runs. It is compiled for old releases of Java, so that
 * an old Java says in one line what is needed. It therefore uses nothing newer than Java
 * 8.
 */
public final class Launcher {

	private static final int NEEDED = 25;

	private static volatile boolean ready;

	private Launcher() {
	}

	/**
	 * Starts Tieline; on an older Java prints one line and ends with status 1. A stop from
	 * outside (INT, TERM) ends with status 0.
	 * @param args passed on to {@link TielineApplication}
	 * @throws Throwable what the application throws
	 */
	public static void main(String[] args) throws Throwable {
		String release = System.getProperty("java.specification.version", "");
		if (isTooOld(release)) {
			System.err.println(advice(release));
			System.exit(1);
		}
		leaveOutWarning();
		endWellAt("INT");
		endWellAt("TERM");
		try {
			Class.forName("org.tieline.TielineApplication").getMethod("main", String[].class).invoke(null, (Object) args);
			ready = true;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Whether Tieline cannot run.
	 * @param release as {@code java.specification.version} states it: 1.8, 17, 25
	 */
	static boolean isTooOld(String release) {
		try {
			return Double.parseDouble(release) < NEEDED;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

	/** What to do about a Java that is too old. */
	static String advice(String release) {
		return "Tieline needs Java " + NEEDED + ", and this is Java " + release + ": install JDK " + NEEDED
				+ ", for instance from https://adoptium.net, and start Tieline with its java";
	}

	/**
	 * The database uses memory methods that Java warns of at their first use. The warning
	 * is for those who build the database, not for those who run it, and nothing in a jar
	 * turns it off. This marks it as given.
	 */
	private static void leaveOutWarning() {
		try {
			Field given = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
			given.setAccessible(true);
			given.setBoolean(null, true);
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			// Another Java has another warning, or none.
		}
	}

	/**
	 * Ends with status 0 at a signal. Java's own status, 128 and the number of the signal,
	 * counts as a failure for Maven and for service managers. Before Tieline is ready, what
	 * the stop interrupts is no failure either, and nothing is printed of it.
	 */
	private static void endWellAt(String name) {
		try {
			Class<?> signal = Class.forName("sun.misc.Signal");
			Class<?> handler = Class.forName("sun.misc.SignalHandler");
			Object end = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] { handler },
					(proxy, method, arguments) -> {
						if (method.getName().equals("handle")) {
							if (!ready) {
								System.setOut(nowhere());
								System.setErr(nowhere());
							}
							System.exit(0);
						}
						return null;
					});
			signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name),
					end);
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			// This system has no such signal, or the virtual machine keeps it.
		}
	}

	private static PrintStream nowhere() {
		return new PrintStream(new OutputStream() {
			@Override
			public void write(int one) {
			}
		});
	}

}
