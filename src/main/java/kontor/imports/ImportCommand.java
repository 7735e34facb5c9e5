package kontor.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kontor.customers.CustomerStatus;
import kontor.database.CommandFailure;
import kontor.database.CommandOutput;
import kontor.database.Progress;
import kontor.database.Summary;
import kontor.imports.files.AmountForm;
import kontor.imports.files.FileContents;
import kontor.imports.files.Mapping;
import kontor.imports.files.Target;
import kontor.imports.matching.Terms;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE…}. */
@Command(name = "import",
		description = "Imports vCards, calendars, electronic invoices, CSV and Excel files; the type is told by the content.")
class ImportCommand implements Callable<Integer> {

	private final CommandLineImport work;

	@Mixin
	private CommandOutput output = new CommandOutput();

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Customers and persons, a calendar, electronic invoices, or a table of history, orders or invoices.")
	private List<Path> files = List.of();

	@Option(names = "--mapping", paramLabel = "COLUMN=TARGET",
			description = "What a column means: ${COMPLETION-CANDIDATES}; repeatable.")
	private Map<String, Target> mapping = new LinkedHashMap<>();

	@Option(names = "--contents", paramLabel = "contacts|history|orders|invoices",
			description = "What tables tell of, where it is not to be found out: customers and persons, what was said to them, what they ordered, what they have to pay.")
	private @Nullable String contents;

	@Option(names = "--overwrite", description = "Values of the file replace those that are there.")
	private boolean overwrite;

	@Option(names = "--add-missing", description = "A history may bring customers of its own.")
	private boolean addMissing;

	@Option(names = "--create-customers", description = "Orders and invoices may bring customers nobody knows yet.")
	private boolean createCustomers;

	@Option(names = "--amounts", paramLabel = "german|english|mixed",
			description = "How tables write amounts, where that is not clear: 1.234,50 or 1,234.50 or each as it is.")
	private @Nullable String amounts;

	@Option(names = "--status", defaultValue = "CUSTOMER",
			description = "Of new customers: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
	private CustomerStatus status = CustomerStatus.CUSTOMER;

	ImportCommand(CommandLineImport work) {
		this.work = work;
	}

	@Override
	public Integer call() {
		contents();
		if (amounts != null) {
			amounts(amounts);
		}
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
			return work.run(file, contents(), this::corrected,
					new Terms(overwrite, addMissing || createCustomers, status), progress);
		}
	}

	private static AmountForm amounts(String name) {
		return Stream.of(AmountForm.values())
			.filter((form) -> form.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new CommandFailure("--amounts ist german, english oder mixed, nicht " + name));
	}

	private @Nullable FileContents contents() {
		return contents == null ? null : switch (contents.toLowerCase(Locale.ROOT)) {
			case "contacts" -> FileContents.CONTACTS;
			case "history" -> FileContents.HISTORY;
			case "orders" -> FileContents.ORDERS;
			case "invoices" -> FileContents.INVOICES;
			default ->
				throw new CommandFailure("--contents ist contacts, history, orders oder invoices, nicht " + contents);
		};
	}

	private Mapping corrected(Mapping proposed) {
		Mapping corrected = amounts == null ? proposed : proposed.with(amounts(amounts));
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
