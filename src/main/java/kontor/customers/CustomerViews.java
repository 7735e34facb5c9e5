package kontor.customers;

import java.util.stream.Collectors;
import kontor.users.Viewer;
import kontor.views.UnfitViewException;
import kontor.views.ViewedList;
import kontor.web.BoundedCount;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;

/** What saved views of the list of customers mean. */
@Component
@ConditionalOnWebApplication
class CustomerViews implements ViewedList {

	private final CustomerList list;

	private final CustomerFilterWords words;

	private final MessageSource messages;

	private final ConversionService conversion;

	private final Validator validator;

	CustomerViews(CustomerList list, CustomerFilterWords words, MessageSource messages,
			@Qualifier("mvcConversionService") ConversionService conversion,
			@Qualifier("mvcValidator") Validator validator) {
		this.list = list;
		this.words = words;
		this.messages = messages;
		this.conversion = conversion;
		this.validator = validator;
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
	public String sentence(MultiValueMap<String, String> query) {
		CustomerFilter filter = filter(query);
		CustomerListOptions options = list.options();
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

	/** Read as the list's controller reads it. */
	private CustomerFilter filter(MultiValueMap<String, String> query) {
		CustomerFilterForm form = new CustomerFilterForm();
		DataBinder binder = new DataBinder(form, "filter");
		binder.setConversionService(conversion);
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		binder.setValidator(validator);
		MutablePropertyValues values = new MutablePropertyValues();
		query.forEach((name, all) -> values.add(name, all.size() == 1 ? all.get(0) : all.toArray(String[]::new)));
		binder.bind(values);
		binder.validate();
		form.check(binder.getBindingResult());
		refuse(binder.getBindingResult());
		return form.toFilter();
	}

	private void refuse(BindingResult result) {
		if (result.hasErrors()) {
			throw new UnfitViewException(result.getAllErrors()
				.stream()
				.map((error) -> messages.getMessage(error, LocaleContextHolder.getLocale()))
				.collect(Collectors.joining(" ")));
		}
	}

}
