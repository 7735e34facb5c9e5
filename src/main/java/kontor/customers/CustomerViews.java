package kontor.customers;

import java.util.List;
import java.util.function.Function;
import kontor.users.Viewer;
import kontor.views.QueryReader;
import kontor.views.ReadyView;
import kontor.views.UnfitViewException;
import kontor.views.ViewedList;
import kontor.web.BoundedCount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What saved views of the list of customers mean. */
@Component
@ConditionalOnWebApplication
class CustomerViews implements ViewedList {

	private final CustomerList list;

	private final CustomerFilterWords words;

	private final QueryReader reader;

	private final MessageSource messages;

	CustomerViews(CustomerList list, CustomerFilterWords words, QueryReader reader, MessageSource messages) {
		this.list = list;
		this.words = words;
		this.reader = reader;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "customers";
	}

	@Override
	public String path() {
		return "/customers";
	}

	@Override
	public String label() {
		return "customers.list.title";
	}

	@Override
	public List<ReadyView> ready() {
		return List.of(ready("no-step", "planned", "false"), ready("neglected", "neglected", "true"));
	}

	/**
	 * Of those with whom there is business or might be, those silent for longest first.
	 */
	private ReadyView ready(String name, String parameter, String value) {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.addAll("status", List.of(CustomerStatus.PROSPECT.name(), CustomerStatus.CUSTOMER.name()));
		query.add(parameter, value);
		query.add("sort", CustomerSort.CONTACT.key());
		return new ReadyView(text("customers.list.ready." + name), query);
	}

	@Override
	public Function<MultiValueMap<String, String>, String> sentences() {
		CustomerListOptions options = list.options();
		return (query) -> sentence(filter(query), options);
	}

	private String sentence(CustomerFilter filter, CustomerListOptions options) {
		filter.groups().forEach((group) -> {
			if (group.tagId() != null && options.tags().stream().noneMatch((tag) -> tag.id() == group.tagId())) {
				throw new UnfitViewException(text("customers.list.tag.gone"));
			}
		});
		return words.sentence(filter, options);
	}

	@Override
	public BoundedCount count(MultiValueMap<String, String> query, Viewer viewer) {
		return list.count(filter(query), viewer);
	}

	private CustomerFilter filter(MultiValueMap<String, String> query) {
		return reader.fill(new CustomerFilterForm(), query, (form, errors) -> form.check(errors, query.keySet()))
			.toFilter();
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
