package kontor.customers;

import java.util.function.Function;
import kontor.users.Viewer;
import kontor.views.QueryReader;
import kontor.views.UnfitViewException;
import kontor.views.ViewedList;
import kontor.web.BoundedCount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What saved views of the list of persons mean. */
@Component
@ConditionalOnWebApplication
class PersonViews implements ViewedList {

	private final PersonList list;

	private final CustomerList customers;

	private final PersonFilterWords words;

	private final QueryReader reader;

	private final MessageSource messages;

	PersonViews(PersonList list, CustomerList customers, PersonFilterWords words, QueryReader reader,
			MessageSource messages) {
		this.list = list;
		this.customers = customers;
		this.words = words;
		this.reader = reader;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "persons";
	}

	@Override
	public String path() {
		return "/persons";
	}

	@Override
	public String label() {
		return "customers.people.title";
	}

	@Override
	public Function<MultiValueMap<String, String>, String> sentences() {
		CustomerListOptions options = customers.options();
		return (query) -> sentence(filter(query), options);
	}

	private String sentence(PersonFilter filter, CustomerListOptions options) {
		if (filter.tagId() != null && options.tags().stream().noneMatch((tag) -> tag.id() == filter.tagId())) {
			throw new UnfitViewException(
					messages.getMessage("customers.list.tag.gone", null, LocaleContextHolder.getLocale()));
		}
		return words.sentence(filter, options);
	}

	@Override
	public BoundedCount count(MultiValueMap<String, String> query, Viewer viewer) {
		return list.count(filter(query), viewer);
	}

	private PersonFilter filter(MultiValueMap<String, String> query) {
		return reader.fill(new PersonFilterForm(), query, (form, errors) -> {
		}).toFilter();
	}

}
