package kontor.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

	private static final Map<String, String> WORDS = Map.of("a.b", "Größe & Maß", "c", "Was man \"so\" sagt", "empty",
			"", "inline", "[[${danger}]]");

	private final Wording wording = new Wording(WORDS::get);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<h2 th:text="#{a.b}"></h2>                              | <h2>Größe &amp; Maß</h2>
					<h2 id="x" th:text="#{a.b}" class="y"></h2>             | <h2 id="x" class="y">Größe &amp; Maß</h2>
					<p th:if="${a > b}" th:text="#{a.b}"></p>               | <p th:if="${a > b}">Größe &amp; Maß</p>
					<b data-x='{"a":1}' th:text="#{a.b}"></b>               | <b data-x='{"a":1}'>Größe &amp; Maß</b>
					<nav th:attr="aria-label=#{c}"></nav>                   | <nav aria-label="Was man &quot;so&quot; sagt"></nav>
					<i th:attr="x=${f(1,2)},aria-label=#{a.b},y='a,b'"></i> | <i aria-label="Größe &amp; Maß" th:attr="x=${f(1,2)},y='a,b'"></i>
					<input th:placeholder="#{a.b}">                         | <input placeholder="Größe &amp; Maß">
					<a th:title="#{a.b}" th:text="#{a.b}"></a>              | <a title="Größe &amp; Maß">Größe &amp; Maß</a>
					<p>vor [[#{a.b}]] nach</p>                              | <p>vor Größe &amp; Maß nach</p>
					<p title="[[#{a.b}]]">1 < 2</p>                         | <p title="[[#{a.b}]]">1 < 2</p>""")
	void wordsWithoutArgumentsAreSaidAtOnce(String template, String expected) {
		assertThat(wording.of(template)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<h2 th:text=\"#{unknown}\"></h2>", "<h2 th:text=\"#{empty}\"></h2>",
			"<h2 th:text=\"#{inline}\"></h2>", "<h2 th:text=\"#{a.b(${x})}\"></h2>", "<h2 th:text=\"#{${x}}\"></h2>",
			"<h2 th:text=\"#{|a.${x}|}\"></h2>", "<th:block th:text=\"#{a.b}\"/>", "<h2 th:text=\"#{a.b}\">sample</h2>",
			"<h2 th:text=\"${x} ? #{a.b}\"></h2>", "<i aria-label=\"x\" th:attr=\"aria-label=#{a.b}\"></i>",
			"<input th:value=\"#{a.b}\">", "<p>[[#{unknown}]] [[${x}]]</p>", "<!DOCTYPE html>\n<html>\n</html>\n" })
	void whateverElseStaysAsItIs(String template) {
		assertThat(wording.of(template)).isEqualTo(template);
	}

	@Test
	void linesStayWhereTheyAre() {
		assertThat(wording.of("<form\n\taction=\"/x\"\n\tth:attr=\"aria-label=#{a.b}\">\n</form>\n"))
			.isEqualTo("<form\n\taction=\"/x\"\n\taria-label=\"Größe &amp; Maß\">\n</form>\n");
	}

}
