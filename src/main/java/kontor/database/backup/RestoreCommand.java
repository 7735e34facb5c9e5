package kontor.database.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kontor.database.CommandOutput;
import kontor.database.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}. */
@Command(name = "restore",
		description = "Brings a backup into an empty database, while no Kontor works on it. The file is checked "
				+ "to its end before anything changes. Afterwards everybody signs in again, and tokens, "
				+ "password links and calendar addresses are made anew.")
class RestoreCommand implements Callable<Integer> {

	private final Restore restore;

	@Mixin
	private CommandOutput output = new CommandOutput();

	@Mixin
	private PassphraseOptions passphrase = new PassphraseOptions();

	@Parameters(paramLabel = "FILE", description = "What the command backup or the nightly backup wrote.")
	private Path file = Path.of("");

	RestoreCommand(Restore restore) {
		this.restore = restore;
	}

	@Override
	public Integer call() {
		Restore.Report report = run();
		output
			.note("Everybody signs in again. Tokens for programs, password links and calendar addresses of the backup "
					+ "do not work any more, since some may have been revoked after it: make them anew.");
		Summary summary = new Summary(report.rows(), 0, 0, report.manifest().rows() - report.rows(), List.of());
		for (String table : report.skipped()) {
			summary = summary.plus(problem("the table " + table + " is none of Kontor's and was left out"));
		}
		if (report.missingKey() != null) {
			summary = summary.plus(problem("secrets such as second factors need the key that they were encrypted with, "
					+ "and a backup without passphrase holds none: put the secret.key of the old kontor.home at "
					+ report.missingKey()));
		}
		return output.report(summary);
	}

	private Summary.Problem problem(String sentence) {
		return new Summary.Problem(file.toString(), null, sentence);
	}

	private Restore.Report run() {
		try (Bar bar = new Bar(output, file)) {
			return restore.restore(file, passphrase::known, bar);
		}
	}

}
