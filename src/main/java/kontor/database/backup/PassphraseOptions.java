package kontor.database.backup;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kontor.database.CommandFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command takes the passphrase from. */
final class PassphraseOptions {

	private static final String VARIABLE = "KONTOR_PASSPHRASE";

	@Option(names = "--passphrase-file", paramLabel = "FILE", description = "Its first line is the passphrase; "
			+ "without it the environment variable " + VARIABLE + " counts.")
	private @Nullable Path file;

	@Option(names = "--passphrase", description = "Asks for the passphrase on the console.")
	private boolean ask;

	/** For a new backup; null where none is wanted. */
	@Nullable Passphrase chosen() {
		Passphrase given = given();
		if (given == null && ask) {
			given = asked("Passphrase: ");
			if (!given.equals(asked("Once more: "))) {
				throw new CommandFailure("The two are not the same: no backup was made.");
			}
		}
		if (given != null && given.isTooShort()) {
			throw new CommandFailure("The passphrase needs at least " + Passphrase.SHORTEST + " characters.");
		}
		return given;
	}

	/** For an encrypted backup; null where nobody can be asked. */
	@Nullable Passphrase known() {
		Passphrase given = given();
		return given == null && (ask || System.console() != null) ? asked("Passphrase of the backup: ") : given;
	}

	private @Nullable Passphrase given() {
		if (file != null) {
			return new Passphrase(firstLine(file));
		}
		String variable = ask ? null : System.getenv(VARIABLE);
		return variable == null || variable.isEmpty() ? null : new Passphrase(variable);
	}

	private static String firstLine(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			if (!lines.isEmpty() && !lines.get(0).isBlank()) {
				return lines.get(0);
			}
		}
		catch (IOException ex) {
			throw new CommandFailure("The passphrase cannot be read from " + file + ": " + ex, ex);
		}
		throw new CommandFailure("The first line of " + file + " is empty: it should be the passphrase.");
	}

	private static Passphrase asked(String prompt) {
		Console console = System.console();
		char[] typed = console == null ? null : console.readPassword("%s", prompt);
		if (typed == null || typed.length == 0) {
			throw new CommandFailure("No passphrase was given.");
		}
		return new Passphrase(new String(typed));
	}

}
