package kontor.imports.matching;

import java.util.ArrayList;
import java.util.List;
import kontor.imports.files.ImportedOrder;
import kontor.orders.ErpOrder;
import kontor.orders.OrderFeed;
import kontor.shared.FeedResult;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/** Takes orders of a file over. */
final class OrderDesk extends FeedDesk<ImportedOrder, ErpOrder> {

	private final OrderFeed feed;

	private final NewCustomers newCustomers;

	private final boolean creating;

	private final @Nullable Viewer viewer;

	OrderDesk(FeedDesks.Trial trial, OrderFeed feed, NewCustomers newCustomers, Terms terms, @Nullable Viewer viewer) {
		super(trial);
		this.feed = feed;
		this.newCustomers = newCustomers;
		this.creating = terms.addMissing();
		this.viewer = viewer;
	}

	@Override
	void prepare(List<Task> tasks) {
		if (creating) {
			tasks.stream()
				.map((task) -> (ImportedOrder) task.row())
				.filter((order) -> !order.isWrong())
				.forEach((order) -> newCustomers.want(order.customerNumber(), order.customer(), null, null));
			newCustomers.create();
		}
	}

	@Override
	Telling<ErpOrder> telling(ImportedOrder row, @Nullable Long choice, List<Remark> remarks) {
		String number = orMissing(row.number());
		List<ErpOrder.Line> lines = new ArrayList<>();
		row.lines()
			.forEach((line) -> lines.add(new ErpOrder.Line(lines.size() + 1, line.productNumber(), line.productName(),
					line.quantity(), line.unit(), line.unitPrice(), line.vatRate())));
		ErpOrder order = new ErpOrder(SOURCE, number, number, row.customerNumber(), row.customer(),
				orMissing(row.date()), row.currency(), ErpOrder.State.valueOf(row.state().name()), lines);
		return new Telling<>(order, null, List.of(), remarks);
	}

	@Override
	List<FeedResult> tell(List<ErpOrder> orders) {
		return feed.put(orders, viewer);
	}

}
