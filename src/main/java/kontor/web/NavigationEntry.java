package kontor.web;

import java.util.function.Predicate;
import org.springframework.security.core.Authentication;

/**
 * One line of the left navigation; a module declares it as a bean.
 *
 * @param path such as /customers
 * @param label message key
 * @param icon name of a symbol in static/img/icons.svg
 * @param order position, smallest first
 * @param visible who sees it
 */
public record NavigationEntry(String path, String label, String icon, int order, Predicate<Authentication> visible) {

	/** An entry that everybody signed in sees. */
	public NavigationEntry(String path, String label, String icon, int order) {
		this(path, label, icon, order, (who) -> true);
	}

}
