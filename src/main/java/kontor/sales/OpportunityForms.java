package kontor.sales;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Accounts;
import kontor.users.UserName;
import kontor.users.Viewer;
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

	private final SalesWords words;

	private final Formats formats;

	OpportunityForms(Opportunities opportunities, Pipelines pipelines, CustomerDirectory customers, Accounts accounts,
			SalesWords words, Formats formats) {
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.customers = customers;
		this.accounts = accounts;
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

	OpportunityForm of(Opportunity known) {
		return OpportunityForm.of(known, opportunities.participants(known.customerId(), known.id()));
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
					new Difference("persons", persons(theirs, names), persons(mine, names)))
			.filter((difference) -> !difference.theirs().equals(difference.mine()))
			.toList();
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
