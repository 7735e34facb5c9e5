package kontor.database.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kontor.database.CommandOutput;
import kontor.database.DatabaseBackedUp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}. */
@Command(name = "backup", description = "Writes one consistent copy of everything into FILE, also while people work. "
		+ "With a passphrase it is encrypted.")
class BackupCommand implements Callable<Integer> {

	private final Snapshot snapshot;

	@Mixin
	private CommandOutput output = new CommandOutput();

	@Mixin
	private PassphraseOptions passphrase = new PassphraseOptions();

	@Parameters(paramLabel = "FILE",
			description = "Appears when it is whole; an older backup of that name is replaced.")
	private Path file = Path.of("");

	private final ApplicationEventPublisher events;

	BackupCommand(Snapshot snapshot, ApplicationEventPublisher events) {
		this.snapshot = snapshot;
		this.events = events;
	}

	/** The object that {@code --json} prints. */
	private record Result(long created, long updated, long unchanged, long skipped, List<String> errors, String file,
			long bytes, int tables, boolean encrypted) {

	}

	@Override
	public Integer call() throws Exception {
		Passphrase chosen = passphrase.chosen();
		Manifest manifest = write(chosen);
		events.publishEvent(new DatabaseBackedUp(String.valueOf(file.getFileName())));
		Result result = new Result(manifest.rows(), 0, 0, 0, List.of(), file.toString(), Files.size(file),
				manifest.tables().size(), chosen != null);
		output.print(result, "%s: %d rows of %d tables, %d bytes%s".formatted(file, result.created(), result.tables(),
				result.bytes(), result.encrypted() ? ", encrypted" : ""));
		return 0;
	}

	private Manifest write(@Nullable Passphrase chosen) {
		try (Bar bar = new Bar(output, file)) {
			return new TargetFile(file).write((target) -> snapshot.write(target, chosen, bar));
		}
	}

}
