package kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is passed over cannot fit. */
class PathMappingTests {

	@Test
	void theBeginningHoldsNoId() {
		assertThat(PathMapping.beginning("/customers/5/history")).isEqualTo("/customers");
		assertThat(PathMapping.beginning("/customers")).isEqualTo("/customers");
		assertThat(PathMapping.beginning("/")).isEqualTo("/");
	}

	@ParameterizedTest
	@CsvSource({ "/customers/{id}, /customers/5, true", "/customers/{id}, /customers, true",
			"/customers/{id}/history, /customers/5/tasks, true", "/customers/{id}, /persons/5, false",
			"/customers/{id}, /customersx, false", "/customers/merge/{id}, /customers/5/merge, false",
			"/{page}, /customers, true", "/assets/**, /assets/css/kontor.css, true", "/assets/**, /asset/x, false",
			"/customers/{id}, /%63ustomers/5, true", "/customers/{id}, /persons;x=1/5, true" })
	void onlyTheBeginningDecides(String pattern, String path, boolean possible) {
		assertThat(PathMapping.beginsAlike(pattern, path)).isEqualTo(possible);
	}

}
