package kontor.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.customers.CustomerDirectory;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Price lists, and what a product costs whom, for programs that see prices. */
@RestController
@RequestMapping("/api/v1")
class PriceListsApiController {

	private final PriceLists lists;

	private final Products products;

	private final CustomerDirectory customers;

	PriceListsApiController(PriceLists lists, Products products, CustomerDirectory customers) {
		this.lists = lists;
		this.products = products;
		this.customers = customers;
	}

	/** A list with its prices. */
	record Whole(PriceList list, List<PriceList.Line> prices) {

	}

	/** All of them: there are few. */
	@GetMapping("/price-lists")
	Map<String, List<PriceList>> index(Viewer viewer) {
		viewer.require(Figures.PRICES);
		return Map.of("items", lists.all());
	}

	@GetMapping("/price-lists/{id:\\d{1,18}}")
	Whole show(@PathVariable long id, Viewer viewer) {
		viewer.require(Figures.PRICES);
		return new Whole(lists.find(id).orElseThrow(NotFoundException::new), lists.lines(id));
	}

	/** What a product costs a customer on a day; 404 where it has no price. */
	@GetMapping("/prices")
	ProductPrice price(@RequestParam long product, @RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date, Viewer viewer) {
		viewer.require(Figures.PRICES);
		if (customer != null && customers.find(customer, viewer).isEmpty()) {
			throw new NotFoundException();
		}
		return products.price(product, customer, date == null ? LocalDate.now(Formats.ZONE) : date, viewer)
			.orElseThrow(NotFoundException::new);
	}

}
