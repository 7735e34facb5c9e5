package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.nio.file.Path;
import kontor.KontorTest;
import kontor.database.Summary;
import kontor.imports.files.ImportFile;
import kontor.imports.files.ImportedContact;
import kontor.imports.files.ImportedRecord;
import kontor.shared.ContactKind;

import kontor.shared.MatchKey;
import kontor.users.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files as other programs write them. */
@KontorTest
class SampleImportTests {

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Company company;

	private ImportWorld world;

	@BeforeEach
	void bringSamples() {
		world = new ImportWorld(commandLine, jdbc, transaction);
		ImportWorld.samples().forEach(world::bring);
	}

	@Test
	void everyCardAndRowIsFoundByItsNameAndEachNumber() {
		for (Path sample : ImportWorld.samples()) {
			for (ImportedRecord record : records(sample)) {
				String key = record.lastName() == null ? MatchKey.ofCompany(record.company())
						: MatchKey.ofPerson(String.join(" ",
								java.util.stream.Stream.of(record.firstName(), record.lastName(), record.suffix())
									.filter(java.util.Objects::nonNull)
									.toList()));
				assertThat(world.number("""
						select (select count(*) from customers where match_key = ?)
							+ (select count(*) from contact_persons where match_key = ?)""", key, key))
					.as(record.toString())
					.isPositive();
				record.contacts().forEach(this::assertFound);
			}
		}
	}

	private void assertFound(ImportedContact contact) {
		ContactKind kind = contact.kind();
		if (kind == ContactKind.EMAIL && kind.normalise(contact.value(), company.dialingArea()) == null) {
			assertThat(world.number("""
					select count(*) from (select note from customers union all select note from contact_persons) told
					where note like ?""", "%" + contact.value() + "%")).isPositive();
			return;
		}
		String lookup = kind.lookup(contact.value(), kind.normalise(contact.value(), company.dialingArea()));
		assertThat(world.number("select count(*) from contact_points where lookup = ?", lookup)).as(contact.toString())
			.isPositive();
	}

	private static List<ImportedRecord> records(Path file) {
		List<ImportedRecord> records = new ArrayList<>();
		var recognised = ImportFile.open(file);
		recognised.read(recognised.mapping(), "DE", (row) -> records.add((ImportedRecord) row));
		return records;
	}

	@Test
	void aSecondTimeInAnyOrderChangesNothing() {
		List<String> before = world.dump();
		List<Path> files = new ArrayList<>(ImportWorld.samples());
		Collections.reverse(files);
		Summary sum = files.stream().map(world::bring).reduce(Summary.NOTHING, Summary::plus);
		assertThat(sum).isEqualTo(new Summary(0, 0, 35, 0, List.of()));
		assertThat(world.dump()).isEqualTo(before);
	}

	@Test
	void anredeTitlePostcodeAndNumberAreInOrder() {
		assertThat(world
			.rows("""
					select concat_ws('|', p.salutation, p.title, p.first_name, p.last_name, c.main_postal_code, c.main_city, n.normalised)
					from contact_persons p join affiliations a on a.person_id = p.id join customers c on c.id = a.customer_id
					join contact_points n on n.affiliation_id = a.id and n.kind = 'PHONE'
					where p.last_name in ('Schröder', 'd''Orville')"""))
			.containsExactlyInAnyOrder("HERR|Dr.|Björn|Schröder|01067|Dresden|+498921963101",
					"HERR|Prof. Dr.|Cäsar|d'Orville|06108|Halle (Saale)|+493023125108");
	}

	@Test
	void twoPersonsOfOneFirmAreAtOneCustomer() {
		assertThat(world
			.rows("""
					select string_agg(p.last_name, ', ' order by p.last_name) from customers c join affiliations a on a.customer_id = c.id
					join contact_persons p on p.id = a.person_id where c.name = 'Fahrräder Weiß' group by c.id"""))
			.containsExactly("Großkreutz, Müller-Lüdenscheidt");
	}

}
