package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTests {

	@Test
	void theLastWordMayBeABeginning() {
		SearchTerms terms = SearchTerms.of("  Tisch  liefer");
		assertThat(terms.words()).containsExactly("Tisch", "liefer");
		assertThat(terms.beginning()).isEqualTo("liefer");
	}

	@Test
	void wordsInQuotesBelongTogether() {
		SearchTerms terms = SearchTerms.of("Eiche \"schöner Tisch\"");
		assertThat(terms.words()).containsExactly("Eiche");
		assertThat(terms.phrases()).containsExactly("schöner Tisch");
		assertThat(terms.beginning()).isNull();
	}

	@Test
	void signsAloneFindNothing() {
		assertThat(SearchTerms.of(" & | ! ' \\ :* \" ").isEmpty()).isTrue();
		assertThat(SearchTerms.of(null).isEmpty()).isTrue();
	}

	@Test
	void signsOfTheQueryLanguageAreQuoted() {
		Map<String, Object> params = new HashMap<>();
		SearchTerms.of("O'Neil\\x rest").sql(params);
		assertThat(params).containsValue("'O''Neil\\\\x'");
	}

	@Test
	void longTextIsCut() {
		assertThat(SearchTerms.of("wort ".repeat(1000)).words()).hasSize(8);
	}

}
