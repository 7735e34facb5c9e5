package kontor.products;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

/** Products for programs: an ERP writes them, anybody reads them. */
@RestController
@RequestMapping("/api/v1")
class ProductsApiController {

	private static final int MOST = 200;

	private final Products products;

	private final ProductFeed feed;

	private final FeedReader reader;

	ProductsApiController(Products products, ProductFeed feed, FeedReader reader) {
		this.products = products;
		this.feed = feed;
		this.reader = reader;
	}

	@GetMapping("/products")
	Slice<ProductRow> index(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable Long group,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit,
			Viewer viewer) {
		return products.page(q, group, after, Math.max(1, Math.min(limit, MOST)), viewer);
	}

	@GetMapping("/products/{sourceSystem}/{externalId}")
	ProductRow show(@PathVariable String sourceSystem, @PathVariable String externalId, Viewer viewer) {
		return products.find(sourceSystem, externalId, viewer).orElseThrow(NotFoundException::new);
	}

	/** Writes the product; told again without a difference it stays untouched. */
	@PutMapping("/products/{sourceSystem}/{externalId}")
	ResponseEntity<ProductRow> update(@PathVariable String sourceSystem, @PathVariable String externalId,
			@RequestBody Map<String, Object> sent, Viewer viewer) {
		FeedResult result = reader.put(sourceSystem, externalId, sent, kind(viewer));
		return (result.outcome() == Outcome.CREATED
				? ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/products/{source}/{id}")
					.encode()
					.buildAndExpand(sourceSystem, externalId)
					.toUri())
				: ResponseEntity.ok())
			.body(show(sourceSystem, externalId, viewer));
	}

	/** A line of JSON for each product, an answer for each. */
	@PostMapping("/products:bulk")
	void create(HttpServletRequest request, HttpServletResponse response, Viewer viewer) throws IOException {
		feed.put(List.of(), viewer);
		response.setContentType("application/x-ndjson");
		reader.putAll(request.getInputStream(), response.getOutputStream(), kind(viewer));
	}

	private FeedReader.Kind<ErpProduct> kind(Viewer viewer) {
		return new FeedReader.Kind<>(ErpProduct.class, Map.of("active", true), (told) -> feed.put(told, viewer));
	}

}
