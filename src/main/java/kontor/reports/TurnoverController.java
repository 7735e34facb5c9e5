package kontor.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.audit.ExportPurpose;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import kontor.web.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Turnover by month, customer, product, group, region or person. */
@Controller
class TurnoverController {

	static final String PATH = "/analytics/turnover";

	private static final int PAGE = 50;

	private static final int CHUNK = 2000;

	private final Turnover turnover;

	private final ReportWords words;

	private final ExportPurpose purposes;

	TurnoverController(Turnover turnover, ReportWords words, ExportPurpose purposes) {
		this.turnover = turnover;
		this.words = words;
		this.purposes = purposes;
	}

	@GetMapping(PATH)
	@Transactional(readOnly = true)
	public String index(@ModelAttribute("query") TurnoverQuery query,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		ReportAccess.requireReading(query.dimension(), viewer);
		Slice<TurnoverLine> rows = turnover.lines(query, after, PAGE);
		List<TurnoverTotal> totals = turnover.totals(query);
		Period period = query.period();
		model.addAttribute("rows", rows)
			.addAttribute("total", total(totals, query))
			.addAttribute("held", totals.get(0).held())
			.addAttribute("currencies", currencies(totals, query))
			.addAttribute("period", period)
			.addAttribute("by", query.dimension())
			.addAttribute("money", query.money())
			.addAttribute("beforeFirst", query.beforeFirst())
			.addAttribute("dimensions",
					Stream.of(Dimension.values()).filter((by) -> ReportAccess.reads(by, viewer)).toList())
			.addAttribute("years", years())
			.addAttribute("titles", titles(period))
			.addAttribute("links", query.links())
			.addAttribute("group", query.onlyGroup())
			.addAttribute("further", after != null)
			.addAttribute("chart", chart(query, rows.items()));
		return "reports/turnover";
	}

	private List<String> titles(Period period) {
		return List.of(words.period(period), words.sameMonths(period), words.wholeBefore(period));
	}

	private static List<Integer> years() {
		int year = LocalDate.now(Formats.ZONE).getYear();
		return IntStream.range(0, Period.YEARS).mapToObj((back) -> year - back).toList();
	}

	private static List<String> currencies(List<TurnoverTotal> totals, TurnoverQuery query) {
		List<String> all = new ArrayList<>();
		totals.stream().map(TurnoverTotal::currency).filter((one) -> one != null).forEach(all::add);
		if (!all.contains(query.money())) {
			all.add(query.money());
		}
		return all;
	}

	private static TurnoverLine total(List<TurnoverTotal> totals, TurnoverQuery query) {
		return totals.stream()
			.filter((one) -> query.money().equals(one.currency()))
			.findFirst()
			.orElseGet(() -> new TurnoverTotal(null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false))
			.line(query.period());
	}

	private @Nullable MonthChart chart(TurnoverQuery query, List<TurnoverLine> rows) {
		return query.dimension() != Dimension.MONTH ? null : MonthChart.of(rows,
				rows.stream().map((row) -> words.shortMonth(row.period().start().getMonthValue())).toList());
	}

	/** Names of customers leave the house only for a purpose. */
	@GetMapping(PATH + "/export.{extension}")
	public @Nullable ModelAndView export(@PathVariable("extension") String extension,
			@ModelAttribute("query") TurnoverQuery query,
			@RequestParam(name = ExportPurpose.PARAMETER, required = false) @Nullable String purpose, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		ReportAccess.requireReading(query.dimension(), viewer);
		TableExport.Format format = TableExport.Format.find(extension);
		if (format == null) {
			throw new NotFoundException();
		}
		String name = words.text("reports.by." + query.dimension());
		String which = words.period(query.period()) + ", " + query.money();
		if (query.dimension() == Dimension.CUSTOMER) {
			if (!purposes.isGiven(purpose)) {
				return purposes.ask(request);
			}
			purposes.note(name, null, extension, which, purpose);
		}
		TableExport table = TableExport.start(response, format, name, headings(query));
		String after = null;
		do {
			Slice<TurnoverLine> rows = turnover.lines(query, after, CHUNK);
			for (TurnoverLine row : rows.items()) {
				table.row(cells(row, query));
			}
			after = rows.next();
		}
		while (after != null);
		table.close();
		return null;
	}

	private List<String> headings(TurnoverQuery query) {
		List<String> titles = titles(query.period());
		List<String> all = new ArrayList<>(List.of(words.text("reports.what." + query.dimension())));
		if (query.dimension().isOrdered()) {
			all.add(words.text("reports.quantity"));
		}
		all.addAll(
				List.of(titles.get(0), titles.get(1), words.text("reports.difference"), words.text("reports.percent")));
		if (query.period().isPartial()) {
			all.add(titles.get(2));
		}
		all.add(words.text("reports.currency"));
		return all;
	}

	private static List<@Nullable Object> cells(TurnoverLine row, TurnoverQuery query) {
		List<@Nullable Object> all = new ArrayList<>();
		all.add(row.name());
		if (query.dimension().isOrdered()) {
			all.add(row.quantity());
		}
		all.add(row.now());
		all.add(row.before());
		all.add(row.difference());
		all.add(row.percent());
		if (query.period().isPartial()) {
			all.add(row.whole());
		}
		all.add(query.money());
		return all;
	}

}
