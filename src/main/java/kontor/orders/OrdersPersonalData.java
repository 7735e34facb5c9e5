package kontor.orders;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What orders hold about people; contact persons are not named in them. */
@Component
class OrdersPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(
				Holding.in("sales_order_lines")
					.ofCustomer("t.order_id in (select id from sales_orders where customer_id = :customer)")
					.stays()
					.reviewed("(select o.customer_id from sales_orders o where o.id = t.order_id)", "product_name")
					.versionsOf("sales_orders", "order_id"),
				Holding.in("sales_orders")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "customer_name")
					.without("fingerprint"),
				Holding.in("erp_customers")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "told"));
	}

}
