package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTests {

	private static final String LONG = "Wir haben lange gesprochen. ".repeat(20);

	@Test
	void showsWhereTheWordStands() {
		String passage = Passage.of(LONG + "Die Lieferung der Tische ist verspätet. " + LONG,
				SearchTerms.of("Lieferungen"));
		assertThat(passage).startsWith("… ").endsWith(" …").contains("Die Lieferung der Tische").hasSizeLessThan(170);
	}

	@Test
	void umlautsOfInflectionsAreFound() {
		assertThat(Passage.of(LONG + "Vier Stühle fehlen.", SearchTerms.of("Stuhl"))).contains("Stühle");
	}

	@Test
	void otherwiseTheBeginningIsShown() {
		assertThat(Passage.of("Kurz\n und  gut", SearchTerms.of("fehlt"))).isEqualTo("Kurz und gut");
	}

}
