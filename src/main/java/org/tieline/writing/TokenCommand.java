package org.tieline.writing;

import java.io.PrintStream;

import org.tieline.problem.Problem;

/** {@code java -jar tieline.jar token NAME}: makes a token and shows it once. */
public final class TokenCommand {

	private static final int WRONG = 2;

	private TokenCommand() {
	}

	/** Whether arguments of the program are this command. */
	public static boolean isMeant(String... arguments) {
		return arguments.length > 0 && arguments[0].equals("token");
	}

	/**
	 * Runs the command.
	 * @return 0, or 2 if no name of a writer is given
	 */
	public static int run(PrintStream out, PrintStream errors, String... arguments) {
		try {
			String name = (arguments.length == 2) ? arguments[1] : "";
			Token.requireName(name);
			Token token = Token.random();
			out.println("The token of " + name + ". It is shown once; keep it secret:");
			out.println("  " + token.text());
			out.println("The setting of the server. It cannot be used to write:");
			out.println("  " + Writers.SETTING + "=" + name + ":" + token.hash());
			return 0;
		}
		catch (Problem ex) {
			errors.println(ex.getMessage());
			return WRONG;
		}
	}

}
