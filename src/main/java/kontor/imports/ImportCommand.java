package kontor.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kontor.customers.CustomerStatus;
import kontor.database.CommandFailure;
import kontor.database.CommandOutput;
import kontor.database.Progress;
import kontor.database.Summary;
import kontor.imports.files.Mapping;
import kontor.imports.files.Target;
import kontor.imports.matching.Terms;
import kontor.shared.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE…}. */
@Command(name = "import",
		description = "Imports vCards, calendars, CSV and Excel files; the type is told by the content.")
class ImportCommand implements Callable<Integer> {

	private final CommandLineImport work;

	@Mixin
	private CommandOutput output = new CommandOutput();

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Customers and persons, a calendar, or a table of history.")
	private List<Path> files = List.of();

	@Option(names = "--mapping", paramLabel = "COLUMN=TARGET",
			description = "What a column means: ${COMPLETION-CANDIDATES}; repeatable.")
	private Map<String, Target> mapping = new LinkedHashMap<>();

	@Option(names = "--overwrite", description = "Values of the file replace those that are there.")
	private boolean overwrite;

	@Option(names = "--add-missing", description = "A history may bring customers of its own.")
	private boolean addMissing;

	@Option(names = "--status", defaultValue = "CUSTOMER",
			description = "Of new customers: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
	private CustomerStatus status = CustomerStatus.CUSTOMER;

	ImportCommand(CommandLineImport work) {
		this.work = work;
	}

	@Override
	public Integer call() {
		List<Path> missing = files.stream().filter((file) -> !Files.isRegularFile(file)).toList();
		if (missing.size() == files.size()) {
			throw new CommandFailure("Es gibt keine Datei " + missing.get(0));
		}
		Summary summary = Summary.NOTHING;
		for (Path file : files) {
			summary = summary.plus(Files.isRegularFile(file) ? run(file) : work.missing(file));
		}
		return output.report(summary);
	}

	private Summary run(Path file) {
		try (Progress progress = output.progress(String.valueOf(file.getFileName()), -1)) {
			return work.run(file, this::corrected, new Terms(overwrite, addMissing, status), progress);
		}
	}

	private Mapping corrected(Mapping proposed) {
		Mapping corrected = proposed;
		List<String> headers = new ArrayList<>();
		proposed.columns().forEach((column) -> headers.add(SearchText.expanded(column.header())));
		for (Map.Entry<String, Target> column : mapping.entrySet()) {
			int at = headers.indexOf(SearchText.expanded(column.getKey()));
			if (at >= 0) {
				corrected = corrected.with(at, column.getValue());
			}
			else if (!headers.isEmpty()) {
				throw new CommandFailure("Es gibt keine Spalte %s, nur: %s".formatted(column.getKey(),
						String.join(", ", proposed.columns().stream().map(Mapping.Column::header).toList())));
			}
		}
		return corrected;
	}

}
