package kontor.reports.datev;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kontor.audit.ExportPurpose;
import kontor.reports.ReportAccess;
import kontor.reports.ReportWords;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bookings of a month for the tax adviser. */
@Controller
@RequestMapping("/analytics/datev")
class DatevController {

	private static final int MONTHS = 24;

	private static final int SHOWN = 200;

	private final DatevBook book;

	private final DatevMonth months;

	private final DatevExports exports;

	private final ExportPurpose purposes;

	private final ReportWords words;

	DatevController(DatevBook book, DatevMonth months, DatevExports exports, ExportPurpose purposes,
			ReportWords words) {
		this.book = book;
		this.months = months;
		this.exports = exports;
		this.purposes = purposes;
		this.words = words;
	}

	/** The month is read only when somebody asks for one. */
	@GetMapping
	public String index(@RequestParam(required = false) @Nullable String month, Viewer viewer, Model model) {
		ReportAccess.requireBooking(viewer);
		List<YearMonth> all = months();
		YearMonth asked = all.stream().filter((one) -> one.toString().equals(month)).findFirst().orElse(null);
		DatevSettings settings = book.current().orElse(null);
		model.addAttribute("months", all)
			.addAttribute("asked", asked)
			.addAttribute("complete", settings != null)
			.addAttribute("exports", exports.newest());
		if (asked != null && settings != null) {
			DatevMonth.Content content = months.of(asked, settings);
			model.addAttribute("batch", content)
				.addAttribute("left", content.left().stream().limit(SHOWN).toList())
				.addAttribute("more", content.left().size() > SHOWN);
		}
		return "reports/datev";
	}

	/** This month and those before. */
	private static List<YearMonth> months() {
		YearMonth now = YearMonth.now(Formats.ZONE);
		return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
	}

	/** Noted before the first line leaves. */
	@PostMapping
	public @Nullable String export(@RequestParam String month, Viewer viewer, HttpServletResponse response)
			throws IOException {
		ReportAccess.requireBooking(viewer);
		YearMonth asked = months().stream().filter((one) -> one.toString().equals(month)).findFirst().orElse(null);
		DatevSettings settings = book.current().orElse(null);
		if (asked == null || settings == null) {
			return "redirect:/analytics/datev";
		}
		DatevMonth.Content content = months.of(asked, settings);
		if (content.bookings().isEmpty()) {
			return "redirect:/analytics/datev?month=" + asked;
		}
		exports.note(content, viewer);
		purposes.note(words.text("reports.datev"), (long) content.bookings().size(), "EXTF", asked.toString(),
				words.text("reports.datev.purpose"));
		DatevFile file = new DatevFile(settings, asked, LocalDateTime.now(Formats.ZONE));
		response.setContentType("text/csv;charset=windows-1252");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		file.write(content.bookings(), response.getOutputStream());
		return null;
	}

}
