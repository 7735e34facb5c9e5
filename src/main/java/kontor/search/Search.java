package kontor.search;

import java.util.Comparator;
import java.util.List;
import kontor.users.Company;
import kontor.users.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks all modules, in one transaction. */
@Component
class Search {

	/**
	 * Planning these statements for each text anew takes longer than running them, and
	 * the plan is always the same: an index is walked until enough is found.
	 */
	private static final String ONE_PLAN = """
			select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)""";

	private final List<SearchProvider> providers;

	private final Company company;

	private final JdbcTemplate jdbc;

	Search(List<SearchProvider> providers, Company company, JdbcTemplate jdbc) {
		this.jdbc = jdbc;
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
		jdbc.query(ONE_PLAN, (row) -> {
		});
		return SearchResult
			.of(providers.stream().flatMap((provider) -> provider.find(query, viewer, limit).stream()).toList());
	}

}
