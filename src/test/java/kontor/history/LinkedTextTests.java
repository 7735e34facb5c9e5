package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Bitte unter 0351/4568-20 anrufen          | tel:+49351456820  | 0351/4568-20
			mobil: (0171) 123 45 67.                  | tel:+491711234567 | (0171) 123 45 67
			+49 (0)351 45 68 20 nach 14 Uhr           | tel:+49351456820  | +49 (0)351 45 68 20
			Wien 0043 1 5880030                       | tel:+4315880030   | 0043 1 5880030
			schreibt an a.weiß@möbel-weiss.de, dringend | mailto:a.weiß@möbel-weiss.de | a.weiß@möbel-weiss.de
			siehe https://example.org/a?b=1&c=(2).    | https://example.org/a?b=1&c=(2 | https://example.org/a?b=1&c=(2
			auf www.example.org/x!                    | https://www.example.org/x | www.example.org/x
			""")
	void numbersAndAddressesLeadSomewhere(String text, String href, String shown) {
		assertThat(links(text)).containsExactly(new LinkedText.Part(shown, href));
		assertThat(joined(LinkedText.of(text, "DE"))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lieferung am 05.11.2026 oder 06.11.26", "Rechnung 2026-00815 über 1.234,50 EUR",
			"IBAN DE12 5001 0517 0648 4898 98", "Artikel 4711-0815, 12 Stück zu 03 cm", "javascript:alert(1)",
			"@home, a@b, http://", "Uhrzeit 08:30 bis 09:45", "" })
	void whatOnlyLooksLikeOneDoesNot(String text) {
		assertThat(links(text)).isEmpty();
		assertThat(joined(LinkedText.of(text, "DE"))).isEqualTo(text);
	}

	@Test
	void halfANumberIsNoNumber() {
		List<LinkedText.Part> parts = LinkedText.of("Bitte 0351 456820 und 0351 4568", "DE");
		LinkedText.unlinkEnd(parts);
		assertThat(parts).extracting(LinkedText.Part::href).containsExactly(null, "tel:+49351456820", null, null);
	}

	@Test
	void thePersonIsNamed() {
		List<LinkedText.Part> parts = LinkedText.naming(
				LinkedText.of("Eva Groß ruft an, Frau Groß will ein großes Regal. Groß@x.de, Eva Großmann", "DE"),
				List.of("Eva Groß", "Frau Groß"), "/persons/7");
		assertThat(parts.stream().filter((part) -> "/persons/7".equals(part.href())).map(LinkedText.Part::text))
			.containsExactly("Eva Groß", "Frau Groß");
		assertThat(joined(parts)).startsWith("Eva Groß ruft an").endsWith("Eva Großmann");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0351 ", "+49", "a.", "www.", "0 1", "(0(0", "x@x.", "05.11.", "0351/4568-20 " })
	void theLongestTextTakesNoTime(String piece) {
		String text = piece.repeat(100_000 / piece.length());
		LinkedText.of("030 123456", "DE");
		long begin = System.nanoTime();
		assertThat(joined(LinkedText.of(text, "DE"))).isEqualTo(text);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
	}

	private static List<LinkedText.Part> links(String text) {
		return LinkedText.of(text, "DE").stream().filter((part) -> part.href() != null).toList();
	}

	private static String joined(List<LinkedText.Part> parts) {
		return parts.stream().map(LinkedText.Part::text).collect(Collectors.joining());
	}

}
