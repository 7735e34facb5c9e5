package kontor.invoices;

import java.util.function.Predicate;
import kontor.users.Viewer;

/**
 * A way from the list of invoices to another page; modules beside and above declare
 * beans.
 *
 * @param label message key
 * @param order position, smallest first; the first one stands out
 * @param visible who sees it
 */
public record InvoicesLink(String path, String label, int order, Predicate<Viewer> visible) {

}
