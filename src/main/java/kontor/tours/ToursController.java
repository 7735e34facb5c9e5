package kontor.tours;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import kontor.database.Settings;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Round trips: whom to visit, in which order, when. */
@Controller
class ToursController {

	/** Where the browser started last. */
	private static final String COOKIE = "tour";

	private final Places places;

	private final DueCustomers customers;

	private final Trips trips;

	private final Settings settings;

	ToursController(Places places, DueCustomers customers, Trips trips, Settings settings) {
		this.places = places;
		this.customers = customers;
		this.trips = trips;
		this.settings = settings;
	}

	@GetMapping("/tours")
	String index(@Valid @ModelAttribute("form") TourForm form, BindingResult errors,
			@CookieValue(name = COOKIE, required = false) @Nullable String last, Viewer viewer, Model model,
			HttpServletResponse response) {
		form.propose(last == null ? settings.get("company.postalCode", "") : last);
		Place start = start(form, errors);
		if (start != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, remembering(start).toString());
		}
		return choice(start, form, errors, viewer, model);
	}

	private String choice(@Nullable Place start, TourForm form, BindingResult errors, Viewer viewer, Model model) {
		model.addAttribute("start", start);
		if (start != null && !errors.hasFieldErrors()) {
			model.addAttribute("due", customers.near(start, form, viewer));
			model.addAttribute("nowhere", customers.nowhere(form, viewer));
		}
		return "tours/index";
	}

	private static ResponseCookie remembering(Place start) {
		return ResponseCookie.from(COOKIE, start.country() + "-" + start.code())
			.path("/tours")
			.httpOnly(true)
			.sameSite("Strict")
			.maxAge(Duration.ofDays(365))
			.build();
	}

	@GetMapping("/tours/trip")
	String show(@Valid @ModelAttribute("form") TourForm form, BindingResult errors, Viewer viewer, Model model) {
		Place start = start(form, errors);
		Trip trip = trip(start, form, errors, viewer);
		model.addAttribute("trip", trip);
		return trip == null ? choice(start, form, errors, viewer, model) : "tours/show";
	}

	@PostMapping("/tours/trip")
	String create(@Valid @ModelAttribute("form") TourForm form, BindingResult errors, Viewer viewer, Locale language,
			Model model, RedirectAttributes flash) {
		Place start = start(form, errors);
		Trip trip = trip(start, form, errors, viewer);
		model.addAttribute("trip", trip);
		if (trip == null) {
			return choice(start, form, errors, viewer, model);
		}
		if (trip.visits().isEmpty() || !trip.isPossible()) {
			errors.reject(trip.visits().isEmpty() ? "tours.nobody" : "tours.too-long");
			return "tours/show";
		}
		trips.plan(trip, viewer, language);
		flash.addFlashAttribute("notice", "tours.planned");
		flash.addFlashAttribute("noticeArgument", trip.visits().size());
		return "redirect:/calendar?view=day&date=" + trip.day();
	}

	/** Null where the form does not say enough. */
	private @Nullable Trip trip(@Nullable Place start, TourForm form, BindingResult errors, Viewer viewer) {
		form.propose("");
		if (form.getCustomers().isEmpty() || form.getCustomers().size() > TourForm.MOST_STOPS) {
			errors.reject(form.getCustomers().isEmpty() ? "tours.nobody" : "tours.too-many",
					new Object[] { TourForm.MOST_STOPS }, null);
		}
		return start == null || errors.hasErrors() ? null : trips.of(start, form, viewer);
	}

	private @Nullable Place start(TourForm form, BindingResult errors) {
		String typed = form.getPostcode() == null ? "" : form.getPostcode().strip();
		Place start = typed.isEmpty() ? null : places.find(typed).orElse(null);
		if (start == null && !typed.isEmpty()) {
			errors.rejectValue("postcode", "tours.postcode.unknown");
		}
		return start;
	}

}
