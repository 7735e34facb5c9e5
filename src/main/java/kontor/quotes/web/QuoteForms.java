package kontor.quotes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.products.ProductRow;
import kontor.products.Products;
import kontor.quotes.LineKind;
import kontor.quotes.PaperLanguage;
import kontor.quotes.Quote;
import kontor.quotes.QuoteSettings;
import kontor.quotes.Quotes;
import kontor.quotes.Totals;
import kontor.sales.OpportunityDirectory;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.UserName;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Fills the form of a quote, and puts together what its page needs. */
@Component
class QuoteForms {

	private final Quotes quotes;

	private final Products products;

	private final QuoteSettings settings;

	private final CustomerDirectory customers;

	private final OpportunityDirectory opportunities;

	private final Accounts accounts;

	private final Formats formats;

	private final MessageSource messages;

	QuoteForms(Quotes quotes, Products products, QuoteSettings settings, CustomerDirectory customers,
			OpportunityDirectory opportunities, Accounts accounts, Formats formats, MessageSource messages) {
		this.quotes = quotes;
		this.products = products;
		this.settings = settings;
		this.customers = customers;
		this.opportunities = opportunities;
		this.accounts = accounts;
		this.formats = formats;
		this.messages = messages;
	}

	/** A field that two people have changed, with both values as text. */
	record Difference(String field, String theirs, String mine) {

	}

	/**
	 * A new one of the user himself, in his language.
	 * @throws NotFoundException where he may not see customer or opportunity
	 */
	QuoteForm fresh(@Nullable Long customer, @Nullable Long opportunity, Viewer viewer) {
		viewer.require(Figures.PRICES);
		QuoteForm form = new QuoteForm();
		PaperLanguage language = PaperLanguage.of(LocaleContextHolder.getLocale());
		form.setOwner(viewer.id());
		form.setLanguage(language);
		form.setValidUntil(LocalDate.now(Formats.ZONE).plusDays(settings.validDays()));
		form.setIntro(word("quotes.intro.usual", language.locale()));
		form.setClosing(word("quotes.closing.usual", language.locale()));
		Long whose = customer;
		if (opportunity != null) {
			OpportunityDirectory.Head head = opportunities.find(opportunity, viewer)
				.orElseThrow(NotFoundException::new);
			form.setOpportunity(head.id());
			form.setSubject(head.title());
			opportunities.wanted(head.id()).forEach((wanted) -> form.getLines().add(LineForm.of(wanted)));
			whose = head.customerId();
		}
		if (whose != null) {
			CustomerHead head = customers.find(whose, viewer).orElseThrow(NotFoundException::new);
			form.setCustomer(head.id());
			form.setCustomerName(head.label());
		}
		if (form.getLines().isEmpty()) {
			form.getLines().add(LineForm.of(LineKind.ITEM));
		}
		return form;
	}

	/**
	 * Finds the customer that was typed; what is typed counts more than what was chosen.
	 */
	void settleCustomer(QuoteForm form, Errors errors, Viewer viewer) {
		String typed = form.getCustomerName();
		CustomerHead chosen = customers.chosen(form.getCustomer(), typed, viewer).orElse(null);
		if (chosen != null && typed != null && !typed.equals(chosen.label())) {
			chosen = customers.chosen(null, typed, viewer).orElse(null);
		}
		form.setCustomer(chosen == null ? null : chosen.id());
		if (chosen == null) {
			errors.rejectValue("customerName", "quotes.customer.unknown");
		}
	}

	/** Fills in the products that were chosen, or whose number was typed. */
	void fill(QuoteForm form, Viewer viewer) {
		viewer.require(Figures.PRICES);
		form.getLines().stream().filter(LineForm::isToFill).forEach((line) -> {
			ProductRow product = line.getProduct() == null ? numbered(line.getNumber(), viewer)
					: products.find(line.getProduct(), viewer).orElse(null);
			if (product != null) {
				line.fill(product);
			}
		});
	}

	private @Nullable ProductRow numbered(@Nullable String number, Viewer viewer) {
		String typed = String.valueOf(number).strip();
		return products.page(typed, null, null, 10, viewer)
			.items()
			.stream()
			.filter((one) -> one.number().equalsIgnoreCase(typed))
			.findFirst()
			.orElse(null);
	}

	/**
	 * @param known null: a new one
	 */
	ModelAndView page(String view, QuoteForm form, @Nullable Quote known, Viewer viewer) {
		Long customer = form.getCustomer();
		boolean visible = customer != null && (known != null || customers.find(customer, viewer).isPresent());
		return new ModelAndView(view, "form", form).addObject("quote", known)
			.addObject("users", owners(known))
			.addObject("persons", visible ? persons(customer, known) : List.of())
			.addObject("opportunities", visible ? opportunities(customer, form.getOpportunity(), viewer) : List.of())
			.addObject("totals", Totals.of(form.readable(), form.percent()));
	}

	/** Who was named before can stay, also if he has left. */
	private List<Quotes.Person> persons(long customer, @Nullable Quote known) {
		List<Quotes.Person> persons = quotes.persons(customer);
		boolean there = known == null || known.personId() == null || known.personName() == null
				|| persons.stream().anyMatch((person) -> person.id() == known.personId());
		return there ? persons
				: Stream.concat(persons.stream(), Stream.of(new Quotes.Person(known.personId(), known.personName())))
					.toList();
	}

	/** The open ones, and the one that was named before. */
	private List<OpportunityDirectory.Head> opportunities(long customer, @Nullable Long named, Viewer viewer) {
		List<OpportunityDirectory.Head> open = opportunities.open(customer, viewer);
		boolean there = named == null || open.stream().anyMatch((one) -> one.id() == named);
		return there ? open
				: Stream
					.concat(open.stream(),
							opportunities.find(named, viewer).filter((one) -> one.customerId() == customer).stream())
					.toList();
	}

	/** Whoever looks after it now can go on, also if he has left. */
	private List<UserName> owners(@Nullable Quote known) {
		List<UserName> active = accounts.active();
		boolean there = known == null || active.stream().anyMatch((user) -> user.id() == known.ownerId());
		return there ? active
				: Stream.concat(active.stream(), Stream.of(new UserName(known.ownerId(), known.ownerName()))).toList();
	}

	/** Where two people want different things. */
	List<Difference> differences(QuoteForm theirs, QuoteForm mine) {
		return Stream
			.of(new Difference("subject", said(theirs.getSubject()), said(mine.getSubject())),
					new Difference("validUntil", formats.date(theirs.getValidUntil()),
							formats.date(mine.getValidUntil())),
					new Difference("discount", said(theirs.getDiscount()), said(mine.getDiscount())),
					new Difference("intro", said(theirs.getIntro()), said(mine.getIntro())),
					new Difference("lines", lines(theirs), lines(mine)),
					new Difference("closing", said(theirs.getClosing()), said(mine.getClosing())))
			.filter((difference) -> !difference.theirs().equals(difference.mine()))
			.toList();
	}

	private static String lines(QuoteForm form) {
		return form.readable()
			.stream()
			.map((line) -> Stream
				.of(Amounts.typed(line.quantity()), line.unit(), line.text(), Amounts.typed(line.amount()))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" · ")))
			.collect(Collectors.joining("\n"));
	}

	private static String said(@Nullable Object value) {
		return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
	}

	private String word(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
