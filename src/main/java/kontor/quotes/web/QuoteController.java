package kontor.quotes.web;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kontor.documents.Archive;
import kontor.quotes.Quote;
import kontor.quotes.QuoteDraft;
import kontor.quotes.QuotePaper;
import kontor.quotes.QuoteRefusedException;
import kontor.quotes.Quotes;
import kontor.quotes.Quoting;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One quote: new, shown, changed, on paper. */
@Controller
class QuoteController {

	private static final String ONE = "/quotes/{id:\\d{1,18}}";

	private final Quoting quoting;

	private final Quotes quotes;

	private final QuotePaper paper;

	private final Archive archive;

	private final QuoteForms forms;

	QuoteController(Quoting quoting, Quotes quotes, QuotePaper paper, Archive archive, QuoteForms forms) {
		this.quoting = quoting;
		this.quotes = quotes;
		this.paper = paper;
		this.archive = archive;
		this.forms = forms;
	}

	@GetMapping("/quotes/new")
	ModelAndView fresh(@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable Long opportunity, Viewer viewer) {
		return forms.page("quotes/new", forms.fresh(customer, opportunity, viewer), null, viewer);
	}

	@PostMapping(path = "/quotes", params = "more")
	ModelAndView more(@ModelAttribute("form") QuoteForm form, BindingResult errors, @RequestParam String more,
			Viewer viewer) {
		form.more(more);
		forms.fill(form, viewer);
		return forms.page("quotes/new", form, null, viewer);
	}

	@PostMapping("/quotes")
	ModelAndView create(@Valid @ModelAttribute("form") QuoteForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean send, Viewer viewer, RedirectAttributes flash) {
		forms.settleCustomer(form, errors, viewer);
		forms.fill(form, viewer);
		QuoteDraft draft = form.toDraft(null, errors);
		if (draft != null) {
			try {
				return saved(quoting.create(draft, viewer).id(), form, send, flash);
			}
			catch (QuoteRefusedException ex) {
				QuoteForm.reject(errors, ex);
			}
		}
		return forms.page("quotes/new", form, null, viewer);
	}

	private static ModelAndView saved(long id, QuoteForm form, boolean send, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "quotes.saved").addFlashAttribute("noticeArgument", form.getSubject());
		return new ModelAndView("redirect:/quotes/" + id + (send ? "/issue" : ""));
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Viewer viewer, Model model) {
		Quote quote = visible(id, viewer);
		model.addAttribute("quote", quote)
			.addAttribute("view", quotes.view(quote, viewer))
			.addAttribute("versions", quote.number() == null ? List.of() : quotes.versions(quote.number()));
		return "quotes/show";
	}

	@GetMapping(ONE + "/edit")
	ModelAndView edit(@PathVariable long id, Viewer viewer) {
		Quote quote = draft(id, viewer);
		return forms.page("quotes/edit", QuoteForm.of(quote, quotes.lines(id)), quote, viewer);
	}

	@PostMapping(path = ONE, params = "more")
	ModelAndView more(@PathVariable long id, @ModelAttribute("form") QuoteForm form, BindingResult errors,
			@RequestParam String more, Viewer viewer) {
		Quote quote = draft(id, viewer);
		form.setCustomer(quote.customerId());
		form.more(more);
		forms.fill(form, viewer);
		return forms.page("quotes/edit", form, quote, viewer);
	}

	@PostMapping(ONE)
	ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") QuoteForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean send, Viewer viewer, RedirectAttributes flash) {
		Quote quote = draft(id, viewer);
		form.setCustomer(quote.customerId());
		forms.fill(form, viewer);
		QuoteDraft draft = form.toDraft(quote, errors);
		if (draft != null) {
			try {
				quoting.change(id, form.getVersion() == null ? -1 : form.getVersion(), draft, viewer);
				return saved(id, form, send, flash);
			}
			catch (QuoteRefusedException ex) {
				QuoteForm.reject(errors, ex);
			}
			catch (OptimisticLockingFailureException ex) {
				return conflict(draft(id, viewer), form, viewer);
			}
		}
		return forms.page("quotes/edit", form, quote, viewer);
	}

	/** Where both differ, side by side; saving again takes what is shown. */
	private ModelAndView conflict(Quote current, QuoteForm mine, Viewer viewer) {
		QuoteForm theirs = QuoteForm.of(current, quotes.lines(current.id()));
		mine.setVersion(theirs.getVersion());
		ModelAndView page = forms.page("quotes/conflict", mine, current, viewer)
			.addObject("differences", forms.differences(theirs, mine));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/** What went out, as it went out; a draft as it would. */
	@GetMapping(ONE + "/pdf")
	ResponseEntity<Resource> pdf(@PathVariable long id, Viewer viewer) throws IOException {
		viewer.require(Figures.PRICES);
		Quote quote = visible(id, viewer);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline()
						.filename(paper.fileName(quote), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(quote.documentId() == null ? printed(quote) : archive.open(quote.documentId(), viewer).bytes());
	}

	private Resource printed(Quote quote) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		paper.print(quote, quotes.lines(quote.id()), out);
		return new ByteArrayResource(out.toByteArray());
	}

	private Quote visible(long id, Viewer viewer) {
		return quotes.find(id, viewer).orElseThrow(NotFoundException::new);
	}

	/** What went out can't be changed. */
	private Quote draft(long id, Viewer viewer) {
		viewer.require(Figures.PRICES);
		Quote quote = visible(id, viewer);
		if (!quote.writable() || !quote.isDraft()) {
			throw new AccessDeniedException("may see but not change");
		}
		return quote;
	}

}
