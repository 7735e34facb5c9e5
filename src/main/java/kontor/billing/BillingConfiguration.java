package kontor.billing;

import java.util.Set;
import kontor.invoices.InvoicesLink;
import kontor.orders.OrdersLink;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The ways to writing invoices and to what the firm says on them, and what not everybody
 * sees of them.
 */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {

	private static final Set<String> SETTING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	SettingsTab billingTab() {
		return new SettingsTab("/settings/billing", "billing.settings.tab", 40,
				(who) -> who.getAuthorities().stream().anyMatch((right) -> SETTING.contains(right.getAuthority())));
	}

	@Bean
	FigureColumns amountsOfWrittenInvoices() {
		return FigureColumns.of(Figures.TURNOVER, "written_invoices", "discount", "cash_discount", "net", "tax",
				"gross");
	}

	@Bean
	FigureColumns amountsOfWrittenPayments() {
		return FigureColumns.of(Figures.TURNOVER, "written_payments", "amount");
	}

	@Bean
	InvoicesLink newInvoiceLink() {
		return new InvoicesLink("/invoices/new", "billing.new", 10, Billing::bills);
	}

	@Bean
	InvoicesLink draftsLink() {
		return new InvoicesLink("/invoices/drafts", "billing.drafts", 20, Billing::bills);
	}

	@Bean
	OrdersLink newOrderLink() {
		return new OrdersLink("billing.order.new", (order) -> "/orders/new",
				(order, viewer) -> order == null && Billing.takesOrders(viewer));
	}

	@Bean
	OrdersLink orderToInvoiceLink() {
		return new OrdersLink("billing.order.bill", (order) -> "/invoices/new?order=" + order.id(),
				(order, viewer) -> order != null && order.customerId() != null && order.currency().equals("EUR")
						&& order.sourceSystem().equals(Billing.SOURCE) && Billing.bills(viewer));
	}

	@Bean
	OrdersLink orderOutcomeLink() {
		return new OrdersLink("billing.order.outcome", (order) -> "/orders/" + order.id() + "/outcome",
				(order, viewer) -> order != null && OwnOrders.mayMove(order, viewer));
	}

}
