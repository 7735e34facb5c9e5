package kontor.quotes.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kontor.history.RestrictedException;
import kontor.quotes.Quote;
import kontor.quotes.QuoteMoves;
import kontor.quotes.QuoteRefusedException;
import kontor.quotes.QuoteSettings;
import kontor.quotes.Quotes;
import kontor.quotes.Quoting;
import kontor.sales.OpportunityDirectory;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends quotes out, takes the answers, begins new versions. */
@Controller
@RequestMapping("/quotes/{id:\\d{1,18}}")
class QuoteMovesController {

	private final QuoteMoves moves;

	private final Quoting quoting;

	private final Quotes quotes;

	private final QuoteSettings settings;

	private final OpportunityDirectory opportunities;

	QuoteMovesController(QuoteMoves moves, Quoting quoting, Quotes quotes, QuoteSettings settings,
			OpportunityDirectory opportunities) {
		this.moves = moves;
		this.quoting = quoting;
		this.quotes = quotes;
		this.settings = settings;
		this.opportunities = opportunities;
	}

	@GetMapping("/issue")
	ModelAndView issue(@PathVariable long id, Viewer viewer) {
		IssueForm form = new IssueForm();
		form.setFollowUp(true);
		form.setFollowUpOn(LocalDate.now(Formats.ZONE).plusDays(settings.followUpDays()));
		return page("quotes/issue", writable(id, viewer), form);
	}

	@PostMapping("/issue")
	ModelAndView issue(@PathVariable long id, @Valid @ModelAttribute("form") IssueForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Quote known = writable(id, viewer);
		if (form.isDayMissing()) {
			errors.rejectValue("followUpOn", "NotNull");
		}
		Quote sent = done(errors, () -> moves.issue(id, form.toIssue(), viewer));
		return sent == null ? page("quotes/issue", known, form)
				: moved(id, "quotes.issued", String.valueOf(sent.label()), flash);
	}

	@GetMapping("/acceptance")
	ModelAndView accept(@PathVariable long id, Viewer viewer) {
		AcceptanceForm form = new AcceptanceForm();
		form.setWin(true);
		return accepting(writable(id, viewer), form, viewer);
	}

	@PostMapping("/acceptance")
	ModelAndView accept(@PathVariable long id, @ModelAttribute("form") AcceptanceForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Quote known = writable(id, viewer);
		if (form.isReasonMissing()) {
			errors.rejectValue("reason", "NotNull");
		}
		Quote accepted = done(errors, () -> moves.accept(id, form.winReason(), viewer));
		return accepted == null ? accepting(known, form, viewer)
				: moved(id, "quotes.accepted", String.valueOf(known.label()), flash);
	}

	private ModelAndView accepting(Quote quote, AcceptanceForm form, Viewer viewer) {
		boolean open = quote.opportunityId() != null
				&& opportunities.find(quote.opportunityId(), viewer).map(OpportunityDirectory.Head::open).orElse(false);
		return page("quotes/acceptance", quote, form).addObject("reasons",
				open ? opportunities.reasonsToWin() : List.of());
	}

	@GetMapping("/refusal")
	ModelAndView decline(@PathVariable long id, Viewer viewer) {
		return page("quotes/refusal", writable(id, viewer), new RefusalForm());
	}

	@PostMapping("/refusal")
	ModelAndView decline(@PathVariable long id, @Valid @ModelAttribute("form") RefusalForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		Quote known = writable(id, viewer);
		Quote declined = done(errors, () -> moves.decline(id, form.getReason(), viewer));
		return declined == null ? page("quotes/refusal", known, form)
				: moved(id, "quotes.declined", String.valueOf(known.label()), flash);
	}

	@PostMapping("/version")
	String revise(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		try {
			return "redirect:/quotes/" + quoting.revise(id, viewer) + "/edit";
		}
		catch (QuoteRefusedException ex) {
			flash.addFlashAttribute("warning", ex.code());
			return "redirect:/quotes/" + id;
		}
	}

	@PostMapping("/deletion")
	String delete(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		try {
			Quote gone = quoting.delete(id, viewer);
			flash.addFlashAttribute("notice", "quotes.deleted").addFlashAttribute("noticeArgument", gone.subject());
			return "redirect:/customers/" + gone.customerId();
		}
		catch (QuoteRefusedException ex) {
			flash.addFlashAttribute("warning", ex.code());
			return "redirect:/quotes/" + id;
		}
	}

	/** Null where the errors say why it was not. */
	private static @Nullable Quote done(BindingResult errors, Supplier<Quote> move) {
		if (!errors.hasErrors()) {
			try {
				return move.get();
			}
			catch (QuoteRefusedException ex) {
				QuoteForm.reject(errors, ex);
			}
			catch (RestrictedException ex) {
				errors.reject("quotes.restricted");
			}
		}
		return null;
	}

	private static ModelAndView page(String view, Quote quote, Object form) {
		return new ModelAndView(view, "form", form).addObject("quote", quote);
	}

	private static ModelAndView moved(long id, String notice, String argument, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice).addFlashAttribute("noticeArgument", argument);
		return new ModelAndView("redirect:/quotes/" + id);
	}

	private Quote writable(long id, Viewer viewer) {
		viewer.require(Figures.PRICES);
		Quote known = quotes.find(id, viewer).orElseThrow(NotFoundException::new);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

}
