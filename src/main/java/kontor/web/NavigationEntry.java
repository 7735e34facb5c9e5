package kontor.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;

/**
 * One line of the left navigation; a module declares it as a bean.
 *
 * @param path such as /customers
 * @param label message key
 * @param icon name of a symbol in static/img/icons.svg
 * @param order position, smallest first
 * @param visible who sees it
 * @param others where else pages lie that belong to it
 */
public record NavigationEntry(String path, String label, String icon, int order, Predicate<Authentication> visible,
		List<String> others) {

	public NavigationEntry(String path, String label, String icon, int order, Predicate<Authentication> visible) {
		this(path, label, icon, order, visible, List.of());
	}

	/** An entry that everybody signed in sees. */
	public NavigationEntry(String path, String label, String icon, int order) {
		this(path, label, icon, order, (who) -> true);
	}

	/** The same, with pages elsewhere. */
	public NavigationEntry with(String... others) {
		return new NavigationEntry(path, label, icon, order, visible, List.of(others));
	}

	/** Whether the page at this address belongs to it. */
	boolean covers(String uri) {
		return path.equals("/") ? uri.equals("/")
				: Stream.concat(Stream.of(path), others.stream()).anyMatch(uri::startsWith);
	}

}
