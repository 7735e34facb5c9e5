package kontor.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archive: what is in it, and what comes into it. */
@Controller
@RequestMapping("/documents")
class DocumentsController {

	private static final int PAGE = 30;

	private final Archive archive;

	private final DocumentList list;

	private final CustomerDirectory customers;

	private final MessageSource messages;

	DocumentsController(Archive archive, DocumentList list, CustomerDirectory customers, MessageSource messages) {
		this.archive = archive;
		this.list = list;
		this.customers = customers;
		this.messages = messages;
	}

	/**
	 * @param customerName names a customer where none was chosen while typing
	 */
	@GetMapping
	String index(@ModelAttribute("asked") DocumentFilter asked,
			@RequestParam(required = false) @Nullable String customerName,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		boolean named = asked.customer() == null && customerName != null && !customerName.isBlank();
		Optional<Long> found = named ? customers.named(customerName, viewer) : Optional.ofNullable(asked.customer());
		DocumentFilter filter = asked.withCustomer(found.orElse(null));
		found.ifPresent((id) -> model.addAttribute("customer", customer(id, viewer)));
		model.addAttribute("filter", filter);
		model.addAttribute("unknown", named && found.isEmpty() ? customerName : null);
		Slice<Document> page = list.page(filter, viewer, after, PAGE);
		model.addAttribute("documents", page);
		model.addAttribute("more", page.next() == null ? null : filter.next(page.next()));
		return "documents/index";
	}

	private CustomerHead customer(long id, Viewer viewer) {
		return customers.find(id, viewer).orElseThrow(NotFoundException::new);
	}

	@GetMapping("/new")
	String newDocument(@ModelAttribute("upload") UploadForm form, Viewer viewer, Model model) {
		if (form.getCustomer() != null) {
			model.addAttribute("customer", customer(form.getCustomer(), viewer));
		}
		return "documents/new";
	}

	/** What can be kept is kept, and the rest is named. */
	@PostMapping
	ModelAndView create(@ModelAttribute("upload") UploadForm form, BindingResult errors, Viewer viewer, Locale locale,
			RedirectAttributes flash) throws IOException {
		List<String> refusals = new ArrayList<>();
		List<Long> filed = new ArrayList<>();
		for (MultipartFile file : form.files()) {
			try {
				filed.add(file(file, form, viewer));
			}
			catch (DocumentRefusedException ex) {
				refusals.add(file.getOriginalFilename() + ": " + text(ex, locale));
			}
		}
		if (filed.isEmpty()) {
			return refused(form, refusals, viewer, locale);
		}
		tell(filed.size(), refusals, flash);
		String usual = filed.size() == 1 ? "/documents/" + filed.get(0) : "/documents";
		return new ModelAndView("redirect:" + BackLink.of(form.getBack(), usual));
	}

	private long file(MultipartFile file, UploadForm form, Viewer viewer) throws IOException {
		Incoming.requireSmall(file.getSize());
		String name = FileName.of(file.getOriginalFilename());
		try (InputStream in = file.getInputStream()) {
			return archive.file(in, name, form.description(name), form.links(), null, viewer).id();
		}
	}

	private ModelAndView refused(UploadForm form, List<String> refusals, Viewer viewer, Locale locale) {
		ModelAndView page = new ModelAndView("documents/new");
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("refusals",
				refusals.isEmpty() ? List.of(messages.getMessage("documents.upload.none", null, locale)) : refusals);
		if (form.getCustomer() != null) {
			page.addObject("customer", customer(form.getCustomer(), viewer));
		}
		return page;
	}

	private static void tell(int filed, List<String> refusals, RedirectAttributes flash) {
		if (refusals.isEmpty()) {
			flash.addFlashAttribute("notice", filed == 1 ? "documents.filed.one" : "documents.filed");
			flash.addFlashAttribute("noticeArgument", filed);
		}
		else {
			flash.addFlashAttribute("warning", "documents.filed.partly");
			flash.addFlashAttribute("noticeArgument", String.join(" ", refusals));
		}
	}

	private String text(DocumentRefusedException refusal, Locale locale) {
		return messages.getMessage(refusal.code(), refusal.arguments(), locale);
	}

}
