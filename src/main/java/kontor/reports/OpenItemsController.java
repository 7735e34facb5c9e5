package kontor.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.audit.ExportPurpose;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import kontor.web.SortOrder;
import kontor.web.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Open items by age. */
@Controller
class OpenItemsController {

	private static final String PATH = "/analytics/open-items";

	private static final int PAGE = 50;

	private static final int CHUNK = 2000;

	/**
	 * As {@link OpenItems.Row#ages} has them; words of them are reports.age.0 and so on.
	 */
	private static final List<Integer> AGES = List.of(0, 1, 2, 3, 4);

	private final OpenItems items;

	private final ReportWords words;

	private final ExportPurpose purposes;

	OpenItemsController(OpenItems items, ReportWords words, ExportPurpose purposes) {
		this.items = items;
		this.words = words;
		this.purposes = purposes;
	}

	@GetMapping(PATH)
	@Transactional(readOnly = true)
	public String index(@RequestParam(defaultValue = "EUR") String currency,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		ReportAccess.requireReading(viewer);
		String money = money(currency);
		List<OpenItems.Total> totals = items.totals();
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.add("currency", money);
		model.addAttribute("rows", items.page(money, after, PAGE))
			.addAttribute("total",
					totals.stream()
						.filter((one) -> one.currency().equals(money))
						.findFirst()
						.orElseGet(() -> OpenItems.Total.none(money)))
			.addAttribute("currencies", totals.stream().map(OpenItems.Total::currency).toList())
			.addAttribute("held", items.held())
			.addAttribute("money", money)
			.addAttribute("drills", drills(money, LocalDate.now(Formats.ZONE)))
			.addAttribute("ages", AGES)
			.addAttribute("links", new ListLinks(PATH, query, SortOrder.of(null, "-amount")))
			.addAttribute("further", after != null);
		return "reports/open-items";
	}

	private static String money(String currency) {
		return currency.matches("[A-Z]{3}") ? currency : "EUR";
	}

	/** The lists that the columns open. */
	private static List<String> drills(String currency, LocalDate today) {
		String all = "/invoices?open=true&known=true&currency=" + currency;
		return List.of(all + "&notDue=true", all + due(today.minusDays(30), today.minusDays(1)),
				all + due(today.minusDays(60), today.minusDays(31)),
				all + due(today.minusDays(90), today.minusDays(61)), all + "&dueTo=" + today.minusDays(91));
	}

	private static String due(LocalDate from, LocalDate to) {
		return "&dueFrom=" + from + "&dueTo=" + to;
	}

	/** Names of customers leave the house only for a purpose. */
	@GetMapping(PATH + "/export.{extension}")
	public @Nullable ModelAndView export(@PathVariable("extension") String extension,
			@RequestParam(defaultValue = "EUR") String currency,
			@RequestParam(name = ExportPurpose.PARAMETER, required = false) @Nullable String purpose, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		ReportAccess.requireReading(viewer);
		TableExport.Format format = TableExport.Format.find(extension);
		if (format == null) {
			throw new NotFoundException();
		}
		if (!purposes.isGiven(purpose)) {
			return purposes.ask(request);
		}
		String name = words.text("reports.open-items");
		purposes.note(name, null, extension, money(currency), purpose);
		TableExport table = TableExport.start(response, format, name, headings());
		String after = null;
		do {
			Slice<OpenItems.Row> rows = items.page(money(currency), after, CHUNK);
			for (OpenItems.Row row : rows.items()) {
				table.row(cells(row, money(currency)));
			}
			after = rows.next();
		}
		while (after != null);
		table.close();
		return null;
	}

	private List<String> headings() {
		List<String> all = new ArrayList<>(List.of(words.text("reports.customer-number"),
				words.text("reports.what.CUSTOMER"), words.text("reports.items"), words.text("reports.open")));
		AGES.forEach((age) -> all.add(words.text("reports.age.".concat(age.toString()))));
		all.add(words.text("reports.currency"));
		return all;
	}

	private List<@Nullable Object> cells(OpenItems.Row row, String currency) {
		List<@Nullable Object> all = new ArrayList<>(Arrays.asList(row.number(),
				row.name() == null ? words.text("reports.customer.gone") : row.name(), row.items(), row.amount()));
		all.addAll(row.ages());
		all.add(currency);
		return all;
	}

}
