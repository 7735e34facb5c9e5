package kontor.imports;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kontor.customers.CustomerStatus;
import kontor.database.CommandOutput;
import kontor.database.Summary;
import kontor.imports.matching.Terms;
import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports files as the command line does, and looks at what is there then. */
class ImportWorld {

	static final Terms USUAL = new Terms(false, false, CustomerStatus.CUSTOMER);

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final CommandLineImport commandLine;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ImportWorld(CommandLineImport commandLine, JdbcClient jdbc, TransactionTemplate transaction) {
		this.commandLine = commandLine;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** A word that no other test uses; letters only. */
	static String word() {
		StringBuilder word = new StringBuilder("Q");
		for (int rest = NUMBER.incrementAndGet() + 700; rest > 0; rest /= 20) {
			word.append((char) ('a' + rest % 20)).append('x');
		}
		return word.toString();
	}

	static Path sample(String name) {
		try {
			return Path.of(Objects.requireNonNull(ImportWorld.class.getResource("/kontor/imports/" + name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<Path> samples() {
		return Stream
			.of("John_Doe_ANDROID.vcf", "John_Doe_BLACK_BERRY.vcf", "John_Doe_EVOLUTION.vcf", "John_Doe_GMAIL.vcf",
					"John_Doe_IPHONE.vcf", "John_Doe_MS_OUTLOOK.vcf", "outlook-2003.vcf", "gmail-list.vcf",
					"outlook-de-windows-1252.csv", "kartei.xlsx")
			.map(ImportWorld::sample)
			.toList();
	}

	static Path file(String... lines) {
		try {
			Path file = Files.createTempFile("kontor-import", ".csv");
			file.toFile().deleteOnExit();
			return Files.write(file, List.of(lines), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Summary bring(Path file) {
		return bring(file, USUAL);
	}

	Summary bring(Path file, Terms terms) {
		return commandLine.run(file, null, UnaryOperator.identity(), terms, new CommandOutput().progress("test", 1));
	}

	Summary bring(String... lines) {
		return bring(file(lines));
	}

	/** Rows of a query, each as one text. */
	List<String> rows(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(String.class).list());
	}

	long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	long lastBatch() {
		return number("select max(id) from import_batches");
	}

	/** All that is stored about customers, but for versions and times. */
	List<String> dump() {
		return rows(
				"""
						select line from (
							select 'c' || concat_ws('|', id, number, kind, status, name, salutation, title, first_name, last_name,
								letter_salutation, birthday, note, owner_id, external_id, name_key, search_text, match_key,
								main_postal_code, main_city, last_contact_at) as line from customers
							union all select 'p' || concat_ws('|', id, salutation, title, first_name, last_name, birthday, note,
								external_id, match_key) from contact_persons
							union all select 'a' || concat_ws('|', id, person_id, customer_id, role, department, position) from affiliations
							union all select 'n' || concat_ws('|', customer_id, person_id, affiliation_id, kind, value, normalised, lookup,
								label, position) from contact_points
							union all select 'd' || concat_ws('|', customer_id, person_id, kind, street, postal_code, city, country,
								position) from postal_addresses
							union all select 't' || concat_ws('|', customer_id, tag_id) from customer_tags
							union all select 'i' || concat_ws('|', id, customer_id, body) from interactions) all_lines order by line""");
	}

	RequestPostProcessor as(Role role) {
		String username = "import" + NUMBER.incrementAndGet();
		long id = number(
				"insert into users (username, display_name, roles) values (?, ?, cast(? as text[])) returning id",
				username, "Ida Import", "{" + role + "}");
		Viewer viewer = new Viewer(id, "Ida Import", Set.of(role), true, true);
		return authentication(
				UsernamePasswordAuthenticationToken.authenticated(new SignedIn(viewer, username, "de", "auto"), null,
						List.of(new SimpleGrantedAuthority("ROLE_" + role))));
	}

}
