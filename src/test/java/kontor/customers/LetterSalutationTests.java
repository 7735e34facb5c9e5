package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterSalutationTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "FRAU, -, Eva, Müller, Sehr geehrte Frau Müller",
			"HERR, -, Jürgen, Groß, Sehr geehrter Herr Groß", "FRAU, Dr., Eva, Müller, Sehr geehrte Frau Dr. Müller",
			"HERR, Dr. med., Jan, Ott, Sehr geehrter Herr Dr. Ott",
			"HERR, Prof. Dr., Jan, Ott, Sehr geehrter Herr Professor Ott",
			"FRAU, Prof. Dr. h. c., Ute, Abt, Sehr geehrte Frau Professorin Abt",
			"HERR, Professor, Jan, Ott, Sehr geehrter Herr Professor Ott",
			"HERR, Dipl.-Ing., Jan, Ott, Sehr geehrter Herr Ott",
			"HERR, Dr.-Ing., Jan, Ott, Sehr geehrter Herr Dr. Ott",
			"HERR, PD Dr., Jan, Ott, Sehr geehrter Herr Dr. Ott", "FAMILIE, -, -, Meier, Sehr geehrte Familie Meier",
			"DIVERS, -, Kim, Weber, Guten Tag Kim Weber", "-, -, Kim, Weber, Guten Tag Kim Weber",
			"-, Dr., Kim, Weber, Guten Tag Dr. Kim Weber", "DIVERS, Prof. Dr., Kim, Weber, Guten Tag Prof. Kim Weber",
			"-, -, -, Weber, Sehr geehrte Damen und Herren", "-, -, -, -, Sehr geehrte Damen und Herren",
			"HERR, -, -, -, Sehr geehrte Damen und Herren",
			"FRAU, -, Anna, von der Heide, Sehr geehrte Frau von der Heide" })
	void lettersBeginByDin5008(@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
			@Nullable String lastName, String expected) {
		assertThat(LetterSalutation.of(null, salutation, title, firstName, lastName)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource("Liebe Eva")
	void whatSomebodyDecidedWins(String decided) {
		assertThat(LetterSalutation.of(decided, Salutation.FRAU, "Dr.", "Eva", "Müller")).isEqualTo(decided);
	}

}
