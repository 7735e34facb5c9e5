package kontor.orders;

import java.util.function.BiPredicate;
import java.util.function.Function;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A way from orders to another page; modules above declare beans.
 *
 * @param label message key
 * @param path of an order; null: from the list of orders
 * @param visible who sees it; there the order is null for the list
 */
public record OrdersLink(String label, Function<@Nullable OrderRow, String> path,
		BiPredicate<@Nullable OrderRow, Viewer> visible) {

}
