package kontor.search;

import java.util.List;
import kontor.users.Viewer;

/**
 * A module's answer to the search box. Each provider runs one SQL statement a search,
 * each part of it bounded and walked by an index.
 */
public interface SearchProvider {

	/** Position of this provider's group, smallest first. */
	int order();

	/**
	 * @param query what was typed
	 * @param limit how many hits at most
	 * @return best first; only what the viewer may see
	 */
	List<SearchHit> find(SearchQuery query, Viewer viewer, int limit);

}
