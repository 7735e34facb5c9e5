package kontor.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all modules found.
 *
 * @param groups in the order of their first hits
 */
record SearchResult(List<Group> groups) {

	static final SearchResult NOTHING = new SearchResult(List.of());

	/**
	 * Hits under one heading.
	 *
	 * @param key the message key of the heading
	 */
	record Group(String key, List<SearchHit> hits) {

	}

	/** Groups the hits; what was found in two ways is shown once, where it came first. */
	static SearchResult of(List<SearchHit> hits) {
		Map<List<String>, SearchHit> once = new LinkedHashMap<>();
		hits.forEach((hit) -> once.merge(List.of(hit.path(), hit.title()), hit, (first, later) -> first.exact() ? first
				: new SearchHit(first.group(), first.path(), first.title(), first.detail(), later.exact())));
		Map<String, List<SearchHit>> groups = new LinkedHashMap<>();
		once.values().forEach((hit) -> groups.computeIfAbsent(hit.group(), (key) -> new ArrayList<>()).add(hit));
		return new SearchResult(
				groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList());
	}

	/** The hit that must be meant: the only one, or the only exact one. */
	Optional<SearchHit> only() {
		List<SearchHit> all = groups.stream().flatMap((group) -> group.hits().stream()).toList();
		List<SearchHit> exact = all.stream().filter(SearchHit::exact).toList();
		List<SearchHit> best = exact.isEmpty() ? all : exact;
		return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
	}

}
