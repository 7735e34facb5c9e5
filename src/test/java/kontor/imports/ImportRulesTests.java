package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kontor.KontorTest;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerStatus;
import kontor.customers.DraftCheck;
import kontor.customers.PersonRegister;
import kontor.database.Summary;
import kontor.imports.matching.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is the same, what is added, what is kept. */
@KontorTest
class ImportRulesTests {

	private static final String HEADER = "Firma;Anrede;Vorname;Nachname;Position;PLZ;Ort;Telefon;E-Mail";

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ImportWorld world;

	private final String word = ImportWorld.word();

	@BeforeEach
	void world() {
		world = new ImportWorld(commandLine, jdbc, transaction);
	}

	private long customers() {
		return world.number("select count(*) from customers where name like ?", "%" + word + "%");
	}

	@Test
	void spellingsOfOneFirmAreOneCustomer() {
		Summary sum = world.bring(HEADER, "Möbel " + word + " GmbH;Frau;Eva;Bär;;01067;Dresden;0351 1001;",
				"Moebel " + word + " G.m.b.H.;Herr;Jan;Groß;;01067;Dresden;0351 1002;",
				"MÖBEL " + word.toUpperCase() + ";Herr;Uwe;Öhm;;01067;Dresden;0351 1003;");
		assertThat(sum).isEqualTo(new Summary(3, 0, 0, 0, List.of()));
		assertThat(customers()).isEqualTo(1);
		assertThat(world.number("""
				select count(*) from affiliations a join customers c on c.id = a.customer_id where c.name like ?""",
				"%" + word + "%"))
			.isEqualTo(3);
	}

	@Test
	void firmsOfTheSameNameInOtherTownsStayApartAndComeAgainUnchanged() {
		String[] lines = { HEADER, "Bäckerei " + word + ";;;;;01067;Dresden;;",
				"Bäckerei " + word + ";;;;;20095;Hamburg;;", "Bäckerei " + word + " KG;;;;;50667;Köln;;" };
		assertThat(world.bring(lines).created()).isEqualTo(3);
		assertThat(customers()).isEqualTo(3);
		assertThat(world.bring(lines)).isEqualTo(new Summary(0, 0, 3, 0, List.of()));
	}

	@Test
	void privatePersonsOfTheSameNameAreTheSameOnlyIfTheyShareSomething() {
		String[] lines = { HEADER, ";Herr;Hans;" + word + ";;;;0351 2001;h1@" + word + ".de",
				";Herr;Hans;" + word + ";;;;0351 2002;h2@" + word + ".de",
				";;Hans;" + word + ";Tischler;;;;H1@" + word + ".de" };
		assertThat(world.bring(lines)).isEqualTo(new Summary(2, 1, 0, 0, List.of()));
		assertThat(customers()).isEqualTo(2);
		assertThat(world.bring(lines)).isEqualTo(new Summary(0, 0, 3, 0, List.of()));
	}

	@Test
	void numbersAreAddedAndOtherValuesKeptWithAHint() {
		world.bring(HEADER, word + " AG;Frau;Ida;Kühn;Einkauf;01067;Dresden;0351 3001;");
		Summary sum = world.bring(HEADER, word + " AG;Frau;Ida;Kühn;Leitung;01067;Dresden;0351/3002;");
		assertThat(sum.updated()).isEqualTo(1);
		assertThat(world
			.rows("""
					select string_agg(a.role || ' ' || n.normalised, ', ' order by n.position) from contact_points n
					join affiliations a on a.id = n.affiliation_id join customers c on c.id = a.customer_id where c.name = ?""",
					word + " AG"))
			.containsExactly("Einkauf +493513001, Einkauf +493513002");
		assertThat(world.rows("select remarks::text from import_rows where batch_id = ?", world.lastBatch()).get(0))
			.contains("imports.field.role", "imports.hint.kept", "Einkauf", "Leitung");
	}

	@Test
	void overwritesWhereThatIsWanted() {
		world.bring(HEADER, word + " AG;Frau;Ida;Kühn;Einkauf;01067;Dresden;;");
		world.bring(ImportWorld.file(HEADER, word + " AG;Frau;Ida;Kühn;Leitung;01067;Dresden;;"),
				new Terms(true, false, CustomerStatus.CUSTOMER));
		assertThat(world.rows("""
				select a.role from affiliations a join customers c on c.id = a.customer_id where c.name = ?""",
				word + " AG"))
			.containsExactly("Leitung");
	}

	@Test
	void theSameFileWithChangedOrderOfRowsChangesNothing() {
		world.bring(HEADER, word + " AG;Frau;Ida;Kühn;Einkauf;01067;Dresden;;i@" + word + ".de",
				word + " AG;Frau;Ida;Kühn;Leitung;20095;Hamburg;0351 4001;", word + ";;;;;;;;");
		assertThat(world.bring(HEADER, word + ";;;;;;;;", word + " AG;Frau;Ida;Kühn;Leitung;20095;Hamburg;0351 4001;",
				word + " AG;Frau;Ida;Kühn;Einkauf;01067;Dresden;;i@" + word + ".de"))
			.isEqualTo(new Summary(0, 0, 3, 0, List.of()));
	}

	@Test
	void aColumnWithoutTargetGoesToTheNote() {
		world.bring("Firma;Schuhgröße;Bemerkung", word + " AG;46;mag Kekse");
		assertThat(world.rows("select note from customers where name = ?", word + " AG").get(0))
			.contains("Schuhgröße: 46", "mag Kekse");
	}

	@Test
	void aTakenCustomerNumberGoesToTheNote() {
		world.bring("Kundennummer;Firma;Ort", word + ";Alpha " + word + ";Dresden");
		Summary sum = world.bring("Kundennummer;Firma;Ort", word + ";Beta " + word + ";Hamburg");
		assertThat(sum).isEqualTo(new Summary(1, 0, 0, 0, List.of()));
		assertThat(world.rows("select note from customers where name = ?", "Beta " + word).get(0)).contains(word);
		assertThat(world.bring("Kundennummer;Firma;Ort", word + ";Beta " + word + ";Hamburg").unchanged()).isEqualTo(1);
	}

	@Test
	void whatFitsNoFieldGoesToTheNoteAndTheRecordCanBeEdited() {
		String[] lines = { "Firma;Vorname;Nachname;Titel;Position;Straße;PLZ;Ort;E-Mail;Briefanrede",
				word + " AG;" + "v".repeat(101) + ";Ott;;" + "p".repeat(201) + ";" + "s".repeat(201)
						+ ";123;Ulm;a(at)b;" + "b".repeat(301) };
		assertThat(world.bring(lines)).isEqualTo(new Summary(1, 0, 0, 0, List.of()));
		long id = world.number("select id from customers where name = ?", word + " AG");
		long person = world.number("select person_id from affiliations where customer_id = ?", id);
		assertThat(DraftCheck.of(customers.snapshot(id).orElseThrow().draft())).isEmpty();
		assertThat(DraftCheck.of(persons.snapshot(person).orElseThrow().draft())).isEmpty();
		assertThat(world
			.rows("select c.note || p.note from customers c, contact_persons p where c.id = ? and p.id = ?", id, person)
			.get(0))
			.contains("Straße: sss", "PLZ: 123", "Vorname: vvv", "Position: ppp", "E-Mail: a(at)b", "Briefanrede: bbb");
		assertThat(world.rows("select remarks::text from import_rows where batch_id = ?", world.lastBatch()).get(0))
			.contains("imports.field.street", "imports.hint.to-note");
		assertThat(world.bring(lines)).isEqualTo(new Summary(0, 0, 1, 0, List.of()));
	}

	@Test
	void aNoteThatIsTooLongMakesTheRowWrong() {
		Summary sum = world.bring("Firma;Notiz", word + " AG;" + "n".repeat(20_001), word + " KG;kurz");
		assertThat(sum.created()).isEqualTo(1);
		assertThat(sum.errors()).hasSize(1);
		assertThat(sum.errors().get(0).message()).contains("20.000");
		assertThat(customers()).isEqualTo(1);
	}

	@Test
	void wrongRowsAreNamedAndTheOthersTakenOver() {
		Summary sum = world.bring("Firma;Nachname;Vorname", word + " AG;;", "x".repeat(250) + ";;", word + " KG;;");
		assertThat(sum.created()).isEqualTo(2);
		assertThat(sum.errors()).hasSize(1);
		assertThat(sum.errors().get(0).row()).isEqualTo(3);
		assertThat(sum.errors().get(0).message()).contains("250");
	}

	@Test
	void aHistoryFindsItsCustomersAndComesAgainUnchanged() {
		world.bring(HEADER, word + " GmbH;Frau;Änne;" + word + "er;;01067;Dresden;;");
		String[] lines = { "Datum;Kunde;Art;Text", "03.02.2026;" + word + " GmbH;Telefon;wünscht Angebot",
				"04.02.2026;Änne " + word + "er;Besuch;Aufmaß genommen", "05.02.2026;Niemand " + word + ";Brief;?" };
		Summary sum = world.bring(lines);
		assertThat(sum.created()).isEqualTo(2);
		assertThat(sum.errors()).hasSize(1);
		assertThat(sum.errors().get(0).message()).contains("Niemand " + word);
		assertThat(world.rows("""
				select i.channel || ' ' || i.body || ' ' || (i.person_id is not null) from interactions i
				join customers c on c.id = i.customer_id where c.name = ? order by i.occurred_at""", word + " GmbH"))
			.containsExactly("PHONE wünscht Angebot false", "VISIT Aufmaß genommen true");
		assertThat(world.bring(lines).unchanged()).isEqualTo(2);
	}

	@Test
	void equalRowsOfOneCardBoxAreEntriesOfTheirOwn() {
		world.bring("Firma", word + " GmbH");
		String[] lines = { "Datum;Kunde;Art;Text", "03.02.2026;" + word + " GmbH;Telefon;niemand erreicht",
				"03.02.2026;" + word + " GmbH;Telefon;niemand erreicht" };
		assertThat(world.bring(lines).created()).isEqualTo(2);
		assertThat(world.bring(lines).unchanged()).isEqualTo(2);
		assertThat(world.number("""
				select count(*) from interactions i join customers c on c.id = i.customer_id where c.name = ?""",
				word + " GmbH"))
			.isEqualTo(2);
	}

	@Test
	void whatLiesInTheFutureIsNoHistory() {
		world.bring("Firma", word + " GmbH");
		LocalDate day = LocalDate.now().plusDays(3);
		Summary sum = world.bring("Datum;Kunde;Art;Text", day + ";" + word + " GmbH;Telefon;x");
		assertThat(sum.created()).isZero();
		assertThat(sum.errors().get(0).message()).contains(day.toString(), "Zukunft");
	}

	@Test
	void entriesOfACustomerInTheTrashAreNamed() {
		world.bring("Firma", word + " GmbH");
		String[] lines = { "Datum;Kunde;Art;Text", "03.02.2026;" + word + " GmbH;Telefon;wünscht Angebot" };
		world.bring(lines);
		world.change("update customers set deleted_at = now() where name = ?", word + " GmbH");
		world.bring("Firma", word + " GmbH");
		Summary sum = world.bring(lines);
		assertThat(sum.unchanged()).isZero();
		assertThat(sum.errors().get(0).message()).contains("Papierkorb");
	}

	@Test
	void aHistoryMayBringItsCustomers() {
		Summary sum = world.bring(
				ImportWorld.file("Datum;Kunde;Art;Text", "03.02.2026;Küchen " + word + " GmbH;Telefon;eins",
						"04.02.2026;Küchen " + word + " GmbH;Telefon;zwei"),
				new Terms(false, true, CustomerStatus.PROSPECT));
		assertThat(sum).isEqualTo(new Summary(2, 0, 0, 0, List.of()));
		assertThat(world.rows("select status from customers where name = ?", "Küchen " + word + " GmbH"))
			.containsExactly("PROSPECT");
	}

}
