package kontor.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where all reports stand side by side. */
@Controller
class OverviewController {

	private static final String NOTHING = "–";

	private final Overview overview;

	private final ReportWords words;

	private final Amounts amounts;

	OverviewController(Overview overview, ReportWords words, Amounts amounts) {
		this.amounts = amounts;
		this.overview = overview;
		this.words = words;
	}

	/**
	 * A report in short.
	 *
	 * @param label message key
	 */
	record Card(String path, String label, String figure, String more) {

	}

	@GetMapping("/analytics")
	@Transactional(readOnly = true)
	public String index(Viewer viewer, Model model) {
		ReportAccess.requireReading(viewer);
		Overview.Figures figures = overview.figures();
		Period year = Period.of(null, null, LocalDate.now(Formats.ZONE));
		model.addAttribute("cards", cards(figures, viewer))
			.addAttribute("year", String.valueOf(year.year()))
			.addAttribute("sameMonths", words.sameMonths(year))
			.addAttribute("check", overview.lastCheck().orElse(null));
		return "reports/index";
	}

	private List<Card> cards(Overview.Figures figures, Viewer viewer) {
		List<Card> cards = new ArrayList<>();
		cards.add(card(Dimension.MONTH, amounts.round(figures.now()),
				words.text("reports.figure.before", amounts.round(figures.before()))));
		cards.add(card(Dimension.CUSTOMER, figures.customer(), amounts.round(figures.customerNow())));
		String first = words.text("reports.figure.first");
		if (ReportAccess.reads(Dimension.PRODUCT, viewer)) {
			cards.add(card(Dimension.PRODUCT, figures.product(), amounts.round(figures.productNow())));
			cards.add(card(Dimension.GROUP, figures.productGroup(), first));
		}
		cards.add(card(Dimension.REGION, figures.region() == null ? null : words.region(figures.region()), first));
		cards.add(card(Dimension.PERSON, figures.person(), first));
		cards.add(new Card("/analytics/open-items", "reports.open-items", amounts.round(figures.open()),
				words.text("reports.figure.overdue", amounts.round(figures.overdue()))));
		if (ReportAccess.books(viewer)) {
			LocalDate last = figures.exported();
			cards.add(new Card("/analytics/datev", "reports.datev",
					last == null ? NOTHING : words.month(last.getMonthValue()) + " " + last.getYear(),
					words.text("reports.figure.exported")));
		}
		return cards;
	}

	private static Card card(Dimension by, @Nullable String figure, String more) {
		return new Card(TurnoverController.PATH + "?by=" + by, "reports.by." + by, figure == null ? NOTHING : figure,
				figure == null ? "" : more);
	}

}
