package kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
			Frau Dr. Eva Meier                      | FRAU | Dr.            | Eva       | Meier                  | ''
			Herrn Dr. Hans von der Heide            | HERR | Dr.            | Hans      | von der Heide          | ''
			Müller-Lüdenscheidt, Dr. Françoise      | -    | Dr.            | Françoise | Müller-Lüdenscheidt    | ''
			Müller, Frau Prof. Dr. med. Eva Maria   | FRAU | Prof. Dr. med. | Eva Maria | Müller                 | ''
			Frau Weiß                               | FRAU | ''             | ''        | Weiß                   | ''
			Prof.Dr.Rüdiger Hänsel                  | -    | Prof. Dr.      | Rüdiger   | Hänsel                 | ''
			Herr Dipl.-Ing. (FH) Łukasz Groß        | HERR | Dipl.-Ing. (FH) | Łukasz   | Groß                   | ''
			Dr.-Ing. Özgür Jäger                    | -    | Dr.-Ing.       | Özgür     | Jäger                  | ''
			Hans Drews                              | -    | ''             | Hans      | Drews                  | ''
			Eva Profitlich, M.A.                    | -    | M.A.           | Eva       | Profitlich             | ''
			John Doe jun.                           | -    | ''             | John      | Doe                    | jun.
			Herr und Frau Ott                       | FAMILIE | ''          | ''        | Ott                    | ''
			Familie Abt                             | FAMILIE | ''          | ''        | Abt                    | ''
			von Ossietzky                           | -    | ''             | ''        | von Ossietzky          | ''
			Karl Freiherr von Münchhausen           | -    | ''             | Karl      | Freiherr von Münchhausen | ''
			d'Orville, Cäsar                        | -    | ''             | Cäsar     | d'Orville              | ''
			Hans Meier, Dr.                         | -    | Dr.            | Hans      | Meier                  | ''
			D. Schröder                             | -    | ''             | D.        | Schröder               | ''
			M Schröder                              | -    | ''             | M         | Schröder               | ''
			Mr. John Doe                            | HERR | ''             | John      | Doe                    | ''
			z. Hd. Herrn Kühn                       | HERR | ''             | ''        | Kühn                   | ''
			""")
	void takesNamesApart(String text, Salutation salutation, String title, String first, String last, String suffix) {
		assertThat(PersonName.parse(text)).isEqualTo(new PersonName(salutation, title, first, last, suffix));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
			Frau Dr.                 | FRAU | Dr.              | ''
			Herr Prof. Dr. med. dent. | HERR | Prof. Dr. med. dent. | ''
			Herr                     | HERR | ''               | ''
			Dr                       | -    | Dr.              | ''
			Mr.                      | HERR | ''               | ''
			w                        | FRAU | ''               | ''
			Dipl.-Kffr.              | -    | Dipl.-Kffr.      | ''
			Frau Dr. rer. nat. habil. | FRAU | Dr. rer. nat. habil. | ''
			Frau Dr. h. c.           | FRAU | Dr. h. c.        | ''
			Eminenz                  | -    | ''               | Eminenz
			""")
	void partsAnredeFromTitle(String text, Salutation salutation, String title, String rest) {
		assertThat(PersonName.parseSalutation(text)).isEqualTo(new PersonName(salutation, title, "", rest, ""));
	}

	@Test
	void tellsFirmsFromPersons() {
		assertThat(new String[] { "Möbelhaus Ähre GmbH & Co. KG", "Bäckerei „Süße Ecke“ e.K.", "Öko-Holz Straub AG",
				"Tischlerei Köhler GbR", "Firma Meier", "Zahnärzte am Döhrener Turm PartG", "TSV Weimar e. V.",
				"Café Zür Brücke UG" })
			.allMatch(LegalForms::isIn);
		assertThat(new String[] { "Fahrräder Weiß", "Meier & Ott", "Hotel Adler" })
			.allMatch(LegalForms::soundsLikeFirm);
		assertThat(new String[] { "Hans Agel", "Eva Bauer", "Sven Koch", "Dr. Magda Seel", "Ute Kegel", "Jan Neuhaus" })
			.noneMatch(LegalForms::soundsLikeFirm);
		assertThat(LegalForms.withoutPrefix("Fa. Kühn")).isEqualTo("Kühn");
		assertThat(LegalForms.withoutPrefix("Fabian Kühn")).isEqualTo("Fabian Kühn");
	}

}
