package kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatIdTest {

	@Test
	void isComparedWithoutBlanksAndInCapitals() {
		assertThat(VatId.normalised(" de 136.695-976\u00a0")).isEqualTo("DE136695976");
		assertThat(VatId.normalised("  ")).isNull();
		assertThat(VatId.normalised(null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "DE136695976, true", "DE13669597, false", "DE1366959761, false", "ATU12345678, true",
			"AT12345678, false", "CHE123456789MWST, true", "NL123456789B01, true", "FRXX123456789, true",
			"EL123456789, true", "XY12345, true", "136695976, false", "D, false", "DEABC, false" })
	void hasTheFormOfItsCountry(String id, boolean right) {
		assertThat(VatId.isValid(id)).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "DE136695976, false", "DE136695977, true", "DE123456789, true", "DE123456788, false",
			"ATU12345678, false" })
	void aGermanOneHasACheckDigit(String id, boolean doubtful) {
		assertThat(VatId.isDoubtful(id)).isEqualTo(doubtful);
	}

	@Test
	void aGermanOneCanBeMade() {
		assertThat(VatId.german(13669597)).isEqualTo("DE136695976");
	}

}
