package kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ListLinksTests {

	private static ListLinks links(String sort) {
		LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.add("name", "Möbel & {x}=1");
		query.add("status", "A");
		query.add("status", "B");
		return new ListLinks("/customers", query, SortOrder.of(sort, "name"));
	}

	@Test
	void linksKeepWhatIsFiltered() {
		assertThat(links("-name").next("abc_-"))
			.isEqualTo("/customers?name=M%C3%B6bel%20%26%20%7Bx%7D%3D1&status=A&status=B&sort=-name&after=abc_-");
	}

	@Test
	void aSecondClickTurnsTheOrderRound() {
		assertThat(links("name").sortedBy("name")).endsWith("&sort=-name");
		assertThat(links("-name").sortedBy("name")).endsWith("&sort=name");
		assertThat(links("name").sortedBy("town")).endsWith("&sort=town");
		assertThat(links("name").direction("name")).isEqualTo("ascending");
		assertThat(links("name").direction("town")).isEqualTo("none");
	}

	@Test
	void oneCriterionCanBeTakenAway() {
		assertThat(links(null).without("status")).doesNotContain("status").contains("name=");
	}

}
