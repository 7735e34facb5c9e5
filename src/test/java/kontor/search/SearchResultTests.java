package kontor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchResultTests {

	private static SearchHit hit(String path, boolean exact) {
		return new SearchHit("group", path, "Abt", null, exact);
	}

	@Test
	void aSingleHitIsMeant() {
		assertThat(SearchResult.of(List.of(hit("/a", false))).only()).map(SearchHit::path).contains("/a");
		assertThat(SearchResult.NOTHING.only()).isEmpty();
	}

	@Test
	void theOnlyExactHitIsMeant() {
		assertThat(SearchResult.of(List.of(hit("/a", false), hit("/b", true))).only()).map(SearchHit::path)
			.contains("/b");
		assertThat(SearchResult.of(List.of(hit("/a", true), hit("/b", true))).only()).isEmpty();
		assertThat(SearchResult.of(List.of(hit("/a", false), hit("/b", false))).only()).isEmpty();
	}

	@Test
	void theSameHitIsShownOnceAndStaysExact() {
		SearchResult result = SearchResult.of(List.of(hit("/a", false), hit("/a", true), hit("/b", false)));
		assertThat(result.groups()).singleElement()
			.satisfies((group) -> assertThat(group.hits()).containsExactly(hit("/a", true), hit("/b", false)));
	}

}
