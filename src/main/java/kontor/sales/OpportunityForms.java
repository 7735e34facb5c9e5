package kontor.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.UserName;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Fills the form of an opportunity, reads it, and puts together what its page needs. */
@Component
class OpportunityForms {

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	private final CustomerDirectory customers;

	private final Accounts accounts;

	private final Assortment assortment;

	private final SalesWords words;

	private final Formats formats;

	OpportunityForms(Opportunities opportunities, Pipelines pipelines, CustomerDirectory customers, Accounts accounts,
			Assortment assortment, SalesWords words, Formats formats) {
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.customers = customers;
		this.accounts = accounts;
		this.assortment = assortment;
		this.words = words;
		this.formats = formats;
	}

	/** A field that two people have changed, with both values as text. */
	record Difference(String field, String theirs, String mine) {

	}

	/**
	 * A new one for the user himself.
	 * @throws NotFoundException where he may not see the customer
	 */
	OpportunityForm fresh(@Nullable Long customer, Viewer viewer) {
		OpportunityForm form = new OpportunityForm();
		form.setOwner(viewer.id());
		if (customer != null) {
			CustomerHead head = customers.find(customer, viewer).orElseThrow(NotFoundException::new);
			form.setCustomer(head.id());
			form.setCustomerName(head.label());
		}
		return form;
	}

	/** Without products for who sees no prices. */
	OpportunityForm of(Opportunity known, Viewer viewer) {
		return OpportunityForm.of(known, opportunities.participants(known.customerId(), known.id()),
				viewer.sees(Figures.PRICES) ? opportunities.products(known.id()) : List.of());
	}

	/**
	 * Finds the customer that was typed; what is typed counts more than what was chosen.
	 */
	void settleCustomer(OpportunityForm form, Errors errors, Viewer viewer) {
		String typed = form.getCustomerName();
		CustomerHead chosen = customers.chosen(form.getCustomer(), typed, viewer).orElse(null);
		if (chosen != null && typed != null && !typed.equals(chosen.label())) {
			chosen = customers.chosen(null, typed, viewer).orElse(null);
		}
		form.setCustomer(chosen == null ? null : chosen.id());
		if (chosen == null) {
			errors.rejectValue("customerName", "sales.customer.unknown");
		}
	}

	/** Does what a button at the products says. */
	void more(OpportunityForm form, String what, Viewer viewer) {
		form.more(what);
		assortment.fill(form.getProducts(), form.getCustomer(), viewer);
	}

	/**
	 * Drops blank lines, fills in products whose numbers were typed, and reads the rest;
	 * who sees no prices leaves them as they are.
	 */
	List<ProductLine> products(OpportunityForm form, @Nullable Opportunity known, Errors errors, Viewer viewer) {
		if (!viewer.sees(Figures.PRICES)) {
			form.getProducts().clear();
			return known == null ? List.of() : opportunities.products(known.id());
		}
		List<ProductLineForm> rows = form.getProducts();
		rows.removeIf(ProductLineForm::isBlank);
		assortment.fill(rows, form.getCustomer(), viewer);
		List<ProductLine> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<OpportunityRefusedException> problems = new ArrayList<>();
			ProductLine line = rows.get(i).toLine(problems);
			for (OpportunityRefusedException problem : problems) {
				reject(errors, problem.inLine(i));
			}
			if (line != null) {
				lines.add(line);
			}
		}
		return lines;
	}

	/** Names the field that is wrong. */
	static void reject(Errors errors, OpportunityRefusedException refusal) {
		if (refusal.field().equals("persons")) {
			errors.reject(refusal.code(), refusal.arguments(), null);
		}
		else {
			errors.rejectValue(refusal.field(), refusal.code(), refusal.arguments(), null);
		}
	}

	ModelAndView page(String view, OpportunityForm form, @Nullable Opportunity known) {
		ModelAndView page = new ModelAndView(view, "form", form).addObject("opportunity", known)
			.addObject("users", owners(known))
			.addObject("persons", form.getCustomer() == null ? List.of()
					: opportunities.participants(form.getCustomer(), known == null ? null : known.id()));
		return known == null ? page.addObject("pipelines", pipelines.read().usable()) : page;
	}

	/** Whoever looks after it now can go on, also if he has left. */
	private List<UserName> owners(@Nullable Opportunity known) {
		List<UserName> active = accounts.active();
		boolean there = known == null || active.stream().anyMatch((user) -> user.id() == known.ownerId());
		return there ? active
				: Stream.concat(active.stream(), Stream.of(new UserName(known.ownerId(), known.ownerName()))).toList();
	}

	/** Where two people want different things. */
	List<Difference> differences(OpportunityForm theirs, OpportunityForm mine) {
		Map<Long, String> names = opportunities.participants(theirs.getCustomer(), null)
			.stream()
			.collect(Collectors.toMap(Opportunities.Participant::id, Opportunities.Participant::name));
		return Stream
			.of(new Difference("title", said(theirs.getTitle()), said(mine.getTitle())),
					new Difference("amount", said(theirs.getAmount()), said(mine.getAmount())),
					new Difference("expectedClose", formats.date(theirs.getExpectedClose()),
							formats.date(mine.getExpectedClose())),
					new Difference("competitor", said(theirs.getCompetitor()), said(mine.getCompetitor())),
					new Difference("source", source(theirs), source(mine)),
					new Difference("owner", owner(theirs), owner(mine)),
					new Difference("persons", persons(theirs, names), persons(mine, names)),
					new Difference("products", products(theirs), products(mine)))
			.filter((difference) -> !difference.theirs().equals(difference.mine()))
			.toList();
	}

	private static String products(OpportunityForm form) {
		return form.readable()
			.stream()
			.map((line) -> Amounts.typed(line.quantity()) + " × " + line.name() + ": " + Amounts.typed(line.amount()))
			.collect(Collectors.joining("\n"));
	}

	private static String said(@Nullable String text) {
		return text == null ? "" : text;
	}

	private String source(OpportunityForm form) {
		return form.getSource() == null ? "" : words.message("sales.source." + form.getSource());
	}

	private String owner(OpportunityForm form) {
		return form.getOwner() == null ? ""
				: accounts.names(List.of(form.getOwner())).getOrDefault(form.getOwner(), "");
	}

	private String persons(OpportunityForm form, Map<Long, String> names) {
		return form.getPersons()
			.entrySet()
			.stream()
			.map((one) -> names.getOrDefault(one.getKey(), "?") + ": " + words.message("sales.role." + one.getValue()))
			.collect(Collectors.joining(", "));
	}

}
