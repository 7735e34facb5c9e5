package kontor.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.products.FeedReader;
import kontor.shared.FeedResult;
import kontor.shared.FeedResult.Outcome;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Orders for programs: an ERP writes them, anybody reads what he may see. */
@RestController
@RequestMapping("/api/v1")
class OrdersApiController {

	private static final int MOST = 200;

	private final Orders orders;

	private final OrderFeed feed;

	private final FeedReader reader;

	OrdersApiController(Orders orders, OrderFeed feed, FeedReader reader) {
		this.orders = orders;
		this.feed = feed;
		this.reader = reader;
	}

	/** An order with its lines, as the API tells it. */
	record Resource(long id, String sourceSystem, String externalId, String number, @Nullable Long customerId,
			@Nullable String customerNumber, @Nullable String customerName, LocalDate orderDate, String currency,
			ErpOrder.State state, @JsonInclude(Include.NON_NULL) @Nullable BigDecimal net, List<OrderLine> lines) {

		static Resource of(OrderRow row, List<OrderLine> lines) {
			return new Resource(row.id(), row.sourceSystem(), row.externalId(), row.number(), row.customerId(),
					row.customerNumber(), row.customerName(), row.orderDate(), row.currency(), row.state(), row.net(),
					lines);
		}

	}

	@GetMapping("/orders")
	Slice<OrderRow> index(OrderFilter filter, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		return orders.page(filter, after, Math.max(1, Math.min(limit, MOST)), viewer);
	}

	@GetMapping("/orders/{sourceSystem}/{externalId}")
	Resource show(@PathVariable String sourceSystem, @PathVariable String externalId, Viewer viewer) {
		OrderRow row = orders.find(sourceSystem, externalId, viewer).orElseThrow(NotFoundException::new);
		return Resource.of(row, orders.lines(row.id(), viewer));
	}

	/** Writes the order; told again without a difference it stays untouched. */
	@PutMapping("/orders/{sourceSystem}/{externalId}")
	ResponseEntity<Resource> update(@PathVariable String sourceSystem, @PathVariable String externalId,
			@RequestBody Map<String, Object> sent, Viewer viewer) {
		FeedResult result = reader.put(sourceSystem, externalId, sent, kind(viewer));
		return (result.outcome() == Outcome.CREATED
				? ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/orders/{source}/{id}")
					.encode()
					.buildAndExpand(sourceSystem, externalId)
					.toUri())
				: ResponseEntity.ok())
			.body(show(sourceSystem, externalId, viewer));
	}

	/** A line of JSON for each order, an answer for each. */
	@PostMapping("/orders:bulk")
	void create(HttpServletRequest request, HttpServletResponse response, Viewer viewer) throws IOException {
		feed.put(List.of(), viewer);
		response.setContentType("application/x-ndjson");
		reader.putAll(request.getInputStream(), response.getOutputStream(), kind(viewer));
	}

	private FeedReader.Kind<ErpOrder> kind(Viewer viewer) {
		return new FeedReader.Kind<>(ErpOrder.class, Map.of("currency", "EUR", "state", "OPEN", "lines", List.of()),
				(told) -> feed.put(told, viewer));
	}

}
