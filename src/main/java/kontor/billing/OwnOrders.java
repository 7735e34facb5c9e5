package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerHead;
import kontor.orders.ErpOrder;
import kontor.orders.OrderFeed;
import kontor.orders.OrderLine;
import kontor.orders.OrderRow;
import kontor.orders.Orders;
import kontor.shared.FeedResult;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders that are written here. They stand among all others, which know nothing of it.
 */
@Service
@Transactional
public class OwnOrders {

	private final Orders orders;

	private final OrderFeed feed;

	private final WrittenInvoices numbers;

	private final CustomerAccess access;

	OwnOrders(Orders orders, OrderFeed feed, WrittenInvoices numbers, CustomerAccess access) {
		this.orders = orders;
		this.feed = feed;
		this.numbers = numbers;
		this.access = access;
	}

	/**
	 * Writes a new one with the next number of the year.
	 * @return its id
	 */
	public long take(CustomerHead customer, LocalDate day, List<Line> lines, Viewer author) {
		Billing.requireOrders(author);
		access.requireWrite(customer.id(), author);
		String number = numbers.nextNumber("AU", LocalDate.now(Formats.ZONE));
		return put(new ErpOrder(Billing.SOURCE, number, number, customer.number(), customer.name(), day, "EUR",
				ErpOrder.State.OPEN, lines(lines)));
	}

	private long put(ErpOrder order) {
		FeedResult result = feed.put(List.of(order), null).get(0);
		if (result.isRefused()) {
			throw new BillingRefusedException(String.valueOf(result.message()), result.arguments().toArray());
		}
		return result.id();
	}

	/** A discount is part of the price. */
	private static List<ErpOrder.Line> lines(List<Line> lines) {
		List<ErpOrder.Line> all = new ArrayList<>();
		for (Line line : lines) {
			BigDecimal price = line.unitPrice().subtract(line.unitPrice().multiply(line.discount()).movePointLeft(2));
			all.add(new ErpOrder.Line(all.size() + 1, line.productNumber(), line.name(), line.quantity(), line.unit(),
					price, line.vatRate()));
		}
		return all;
	}

	/** Whether the user may say what became of it. */
	public static boolean mayMove(OrderRow order, Viewer viewer) {
		return Billing.takesOrders(viewer) && order.sourceSystem().equals(Billing.SOURCE)
				&& order.state() == ErpOrder.State.OPEN && order.customerId() != null;
	}

	/**
	 * It is delivered or cancelled.
	 * @throws NotFoundException where the viewer sees none, or it is none that is written
	 * here and still open
	 */
	public void move(long id, ErpOrder.State state, Viewer viewer) {
		OrderRow order = movable(id, viewer);
		put(new ErpOrder(order.sourceSystem(), order.externalId(), order.number(), order.customerNumber(),
				order.customerName(), order.orderDate(), order.currency(), state,
				orders.lines(id, viewer).stream().map(OwnOrders::line).toList()));
	}

	/** The same order, still open. */
	public OrderRow movable(long id, Viewer viewer) {
		OrderRow order = orders.find(id, viewer).orElseThrow(NotFoundException::new);
		Billing.requireOrders(viewer);
		if (!mayMove(order, viewer)) {
			throw new NotFoundException();
		}
		access.requireWrite(order.customerId(), viewer);
		return order;
	}

	private static ErpOrder.Line line(OrderLine line) {
		return new ErpOrder.Line(line.position(), line.productNumber(), line.productName(), line.quantity(),
				line.unit(), line.unitPrice(), line.vatRate());
	}

}
