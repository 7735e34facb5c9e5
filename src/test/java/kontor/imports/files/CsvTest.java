package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t", "|" })
	void findsTheSeparator(String separator) {
		String table = "Firma~Nachname~Ort~Bemerkung\n\"Müller, Söhne; Töchter | Enkel\"~Weiß~Köln~\"sagt \"\"Ja\"\"\"\nOtt GmbH~Ott~Ulm~nichts\n";
		List<ImportedRecord> rows = TestFiles.records(table.replace("~", separator));
		assertThat(rows).extracting(ImportedRecord::company)
			.containsExactly("Müller, Söhne; Töchter | Enkel", "Ott GmbH");
		assertThat(rows.get(0).note()).isEqualTo("sagt \"Ja\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void readsAllLineEndsAndFieldsOfSeveralLines(String end) {
		String table = "Nachname;Notizen;Ort\nWeiß;\"Zeile 1\nZeile 2\";Köln\nOtt;;Ulm\n\n".replace("\n", end);
		List<ImportedRecord> rows = TestFiles.records(table);
		assertThat(rows).extracting(ImportedRecord::row, ImportedRecord::lastName, ImportedRecord::note)
			.containsExactly(tuple(2, "Weiß", "Zeile 1\nZeile 2"), tuple(4, "Ott", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=,\r\n", "\ufeffsep=,\n", "\"sep=,\"\r\n", "SEP=,\n" })
	void obeysTheLineThatNamesTheSeparator(String first) {
		assertThat(TestFiles.only(first + "Nachname,Ort\r\nWeiß;Schwarz,Köln\r\n").lastName())
			.isEqualTo("Weiß;Schwarz");
	}

	@Test
	void findsTheHeaderBelowATitle() {
		RecognisedFile file = ImportFile.open(
				TestFiles.file("Kundenliste;;\nStand: 1.2.2026;;\n;;\nKd.-Nr.;Firma;Tel.\n1001;Ott GmbH;030 12345\n"));
		assertThat(file.columns()).containsExactly("Kd.-Nr.", "Firma", "Tel.");
		assertThat(file.notes()).extracting(RowProblem::reason).containsExactly(Reason.LINES_ABOVE_HEADER);
		assertThat(file.rows()).isEqualTo(1);
	}

	@Test
	void managesWithoutHeader() {
		RecognisedFile file = ImportFile.open(TestFiles.file("""
				Ott GmbH;Hauptstr. 5;01067;Dresden;0351 123456;info@ott.de
				Weiß AG;Ring 7;50667;Köln;0221 123456;post@weiss.de
				"""));
		assertThat(file.columns()).startsWith("Spalte A", "Spalte B");
		assertThat(file.notes()).extracting(RowProblem::reason).contains(Reason.NO_HEADER);
		assertThat(file.mapping().columns()).extracting(Mapping.Column::target)
			.containsExactly(Target.COMPANY, Target.STREET, Target.POSTCODE, Target.CITY, Target.PHONE, Target.EMAIL);
		assertThat(file.rows()).isEqualTo(2);
	}

	@Test
	void readsAListOfMailAddresses() {
		List<ImportedRecord> rows = TestFiles.records("hans.meier@example.de\ninfo@ott.de\nutta@example.de\n");
		assertThat(rows).extracting(ImportedRecord::company, ImportedRecord::firstName, ImportedRecord::lastName)
			.containsExactly(tuple(null, "Hans", "Meier"), tuple("ott.de", null, null), tuple(null, null, "utta"));
	}

	@Test
	void namesRowsWithTooManyAndTooFewFields() {
		String table = "Nachname;Ort;Telefon\n" + "Weiß;Köln;0221 12345\n".repeat(20)
				+ "Ott;Ulm;0731 12345;zuviel\nAbt\nKraus;Ulm\nKoch;Ulm;0731 4711;;;\n";
		List<ImportedRecord> rows = TestFiles.records(table);
		assertThat(TestFiles.reasons(rows.get(20))).contains(Reason.TOO_MANY_FIELDS);
		assertThat(TestFiles.reasons(rows.get(21))).contains(Reason.TOO_FEW_FIELDS);
		assertThat(TestFiles.reasons(rows.get(22))).containsExactly(Reason.FIELDS_MISSING);
		assertThat(rows.get(23).problems()).isEmpty();
		assertThat(rows).filteredOn(ImportedRow::isWrong).extracting(ImportedRecord::row).containsExactly(22, 23);
	}

	@Test
	void toleratesProgramsThatLeaveOutTrailingFields() {
		assertThat(TestFiles.records("Nachname;Ort;Telefon\nWeiß;Köln\nOtt\nAbt;Ulm;0731 12345\n")).hasSize(3)
			.noneMatch(ImportedRow::isWrong);
	}

	@Test
	void readsColumnsOfTheSameNameAndColumnsWithoutName() {
		RecognisedFile file = ImportFile
			.open(TestFiles.file("Nachname,Telefon,Telefon,\nOtt,030 111111,030 222222,\n"));
		assertThat(file.columns()).containsExactly("Nachname", "Telefon", "Telefon");
		assertThat(file.notes()).extracting(RowProblem::reason).containsExactly(Reason.DUPLICATE_HEADERS);
		assertThat(TestFiles.only("Nachname,Telefon,Telefon,\nOtt,030 111111,030 222222,\n").contacts()).hasSize(2);
	}

	@Test
	void takesFormulasForText() {
		ImportedRecord row = TestFiles.only("Nachname;Bemerkung\nOtt;=HYPERLINK(\"http://x\")\n");
		assertThat(row.note()).isEqualTo("=HYPERLINK(\"http://x\")");
	}

	@Test
	void stopsWhenTheSinkHasEnough() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Nachname;Ort\n" + "Ott;Ulm\n".repeat(100)));
		int[] taken = { 0 };
		file.read(file.mapping(), "DE", (row) -> ++taken[0] < 3);
		assertThat(taken[0]).isEqualTo(3);
	}

	@Test
	void letsThroughWhatTheSinkThrows() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Nachname;Ort\nOtt;Ulm\n"));
		org.assertj.core.api.Assertions.assertThatIllegalStateException()
			.isThrownBy(() -> file.read(file.mapping(), "DE", (row) -> {
				throw new IllegalStateException("full");
			}))
			.withMessage("full");
	}

	@Test
	void readsSpacesBeforeQuotes() {
		assertThat(TestFiles.only("\"Nachname\", \"Ort\", \"Notizen\"\n\"Ott\", \"Ulm\", \"a, b\"\n").note())
			.isEqualTo("a, b");
	}

	@Test
	void keepsQuotesInsideOfFields() {
		assertThat(TestFiles.records("Firma;Ort\n\"Zum Hirsch\" Inh. Meier;Ulm\nRohre 12\" Ott;Ulm\n"))
			.extracting(ImportedRecord::company)
			.containsExactly("Zum Hirsch Inh. Meier", "Rohre 12\" Ott");
	}

}
