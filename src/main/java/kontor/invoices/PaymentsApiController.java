package kontor.invoices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kontor.invoices.Invoices.PaymentRow;
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

/** Payments for programs: an ERP writes them, anybody reads what he may see. */
@RestController
@RequestMapping("/api/v1")
class PaymentsApiController {

	private static final int MOST = 200;

	private final Invoices invoices;

	private final PaymentFeed feed;

	private final FeedReader reader;

	PaymentsApiController(Invoices invoices, PaymentFeed feed, FeedReader reader) {
		this.invoices = invoices;
		this.feed = feed;
		this.reader = reader;
	}

	@GetMapping("/payments")
	Slice<PaymentRow> index(@RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		return invoices.payments(after, Math.max(1, Math.min(limit, MOST)), viewer);
	}

	@GetMapping("/payments/{sourceSystem}/{externalId}")
	PaymentRow show(@PathVariable String sourceSystem, @PathVariable String externalId, Viewer viewer) {
		return invoices.payment(sourceSystem, externalId, viewer).orElseThrow(NotFoundException::new);
	}

	/** Writes the payment; told again without a difference it stays untouched. */
	@PutMapping("/payments/{sourceSystem}/{externalId}")
	ResponseEntity<PaymentRow> update(@PathVariable String sourceSystem, @PathVariable String externalId,
			@RequestBody Map<String, Object> sent, Viewer viewer) {
		FeedResult result = reader.put(sourceSystem, externalId, sent, kind(viewer));
		return (result.outcome() == Outcome.CREATED
				? ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/payments/{source}/{id}")
					.encode()
					.buildAndExpand(sourceSystem, externalId)
					.toUri())
				: ResponseEntity.ok())
			.body(show(sourceSystem, externalId, viewer));
	}

	/** A line of JSON for each payment, an answer for each. */
	@PostMapping("/payments:bulk")
	void create(HttpServletRequest request, HttpServletResponse response, Viewer viewer) throws IOException {
		feed.put(List.of(), viewer);
		response.setContentType("application/x-ndjson");
		reader.putAll(request.getInputStream(), response.getOutputStream(), kind(viewer));
	}

	private FeedReader.Kind<ErpPayment> kind(Viewer viewer) {
		return new FeedReader.Kind<>(ErpPayment.class, Map.of("currency", "EUR", "kind", "PAYMENT"),
				(told) -> feed.put(told, viewer));
	}

}
