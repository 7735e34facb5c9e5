package kontor.users;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kontor.database.CommandFailure;
import kontor.database.CommandOutput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts from the command line. */
@Command(name = "user", description = "Adds a user, sets a password anew, makes a token for the API.",
		subcommands = { UserCommand.AddCommand.class, UserCommand.ResetPasswordCommand.class,
				UserCommand.ResetSecondFactorCommand.class, UserCommand.TokenCommand.class })
class UserCommand {

	/** {@code user add NAME}. */
	@Command(name = "add", description = "Adds a user and prints the password if none was given.")
	static class AddCommand implements Callable<Integer> {

		private final UserDesk desk;

		@Mixin
		private CommandOutput output = new CommandOutput();

		@Parameters(paramLabel = "NAME", description = "What the user types to sign in.")
		private String username = "";

		@Option(names = "--name", paramLabel = "NAME", description = "The name that colleagues read.")
		private @Nullable String displayName;

		@Option(names = "--roles", split = ",", defaultValue = "SALES",
				description = "${COMPLETION-CANDIDATES}; several with commas, default ${DEFAULT-VALUE}.")
		private List<Role> roles = List.of();

		@Option(names = "--password", paramLabel = "TEXT", description = "10 letters or more; made up if missing.")
		private @Nullable String password;

		AddCommand(UserDesk desk) {
			this.desk = desk;
		}

		@Override
		public Integer call() {
			Set<Role> chosen = EnumSet.copyOf(roles);
			try {
				UserDesk.Made made = desk.add(username, displayName == null ? username : displayName, chosen, password);
				output.print(made.forJson(), made.sentence());
			}
			catch (IllegalArgumentException | DataIntegrityViolationException ex) {
				throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
			}
			return 0;
		}

	}

	/** {@code user reset-password NAME}. */
	@Command(name = "reset-password", description = "Sets a new password, ends sessions and tokens, lifts a block.")
	static class ResetPasswordCommand implements Callable<Integer> {

		private final UserDesk desk;

		@Mixin
		private CommandOutput output = new CommandOutput();

		@Parameters(paramLabel = "NAME")
		private String username = "";

		@Option(names = "--password", paramLabel = "TEXT", description = "10 letters or more; made up if missing.")
		private @Nullable String password;

		ResetPasswordCommand(UserDesk desk) {
			this.desk = desk;
		}

		@Override
		public Integer call() {
			UserDesk.Made made = desk.resetPassword(username, password);
			output.print(made.forJson(), made.sentence());
			return 0;
		}

	}

	/** {@code user reset-second-factor NAME}. */
	@Command(name = "reset-second-factor",
			description = "Removes codes and passkeys that were lost, ends sessions, lifts a block.")
	static class ResetSecondFactorCommand implements Callable<Integer> {

		private final UserDesk desk;

		@Mixin
		private CommandOutput output = new CommandOutput();

		@Parameters(paramLabel = "NAME")
		private String username = "";

		ResetSecondFactorCommand(UserDesk desk) {
			this.desk = desk;
		}

		@Override
		public Integer call() {
			desk.resetSecondFactor(username);
			output.print(Map.of("username", username), username + " may sign in with the password alone.");
			return 0;
		}

	}

	/** {@code user token NAME}. */
	@Command(name = "token", description = "Makes a token for the API and prints it, this once.")
	static class TokenCommand implements Callable<Integer> {

		private final UserDesk desk;

		@Mixin
		private CommandOutput output = new CommandOutput();

		@Parameters(paramLabel = "NAME")
		private String username = "";

		@Option(names = "--label", defaultValue = "command line", description = "What the token is for.")
		private String label = "";

		@Option(names = "--scope", split = ",", paramLabel = "SCOPE",
				description = "read, write (reads, too) or admin (does all); all that the user may if missing.")
		private @Nullable List<Scope> scopes;

		@Option(names = "--last-day", paramLabel = "YYYY-MM-DD",
				description = "The last day it works; without end if missing.")
		private @Nullable LocalDate lastDay;

		TokenCommand(UserDesk desk) {
			this.desk = desk;
		}

		@Override
		public Integer call() {
			String token = desk.token(username, label, scopes == null ? null : Set.copyOf(scopes), lastDay);
			output.print(Map.of("token", token), token);
			return 0;
		}

	}

}
