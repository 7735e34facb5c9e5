package kontor.search;

import java.util.Comparator;
import java.util.List;
import kontor.users.Company;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks all modules, in one transaction. */
@Component
class Search {

	private final List<SearchProvider> providers;

	private final Company company;

	Search(List<SearchProvider> providers, Company company) {
		this.providers = providers.stream().sorted(Comparator.comparingInt(SearchProvider::order)).toList();
		this.company = company;
	}

	/**
	 * @param limit of hits in each group
	 */
	@Transactional(readOnly = true)
	public SearchResult find(String typed, Viewer viewer, int limit) {
		SearchQuery query = SearchQuery.of(typed, company.dialingArea());
		if (query.isTooShort()) {
			return SearchResult.NOTHING;
		}
		return SearchResult
			.of(providers.stream().flatMap((provider) -> provider.find(query, viewer, limit).stream()).toList());
	}

}
