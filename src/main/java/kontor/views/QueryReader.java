package kontor.views;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/** Reads the parameters of a list's address as the list's controller reads them. */
@Component
@ConditionalOnWebApplication
public class QueryReader {

	private final MessageSource messages;

	private final ConversionService conversion;

	private final Validator validator;

	QueryReader(MessageSource messages, @Qualifier("mvcConversionService") ConversionService conversion,
			@Qualifier("mvcValidator") Validator validator) {
		this.messages = messages;
		this.conversion = conversion;
		this.validator = validator;
	}

	/**
	 * Fills a form.
	 * @param check what the annotations of its fields do not say
	 * @throws UnfitViewException where a value is none of its field
	 */
	public <F> F fill(F form, MultiValueMap<String, String> query, BiConsumer<F, Errors> check) {
		DataBinder binder = prepared(new DataBinder(form, "filter"));
		MutablePropertyValues values = new MutablePropertyValues();
		query.forEach((name, all) -> values.add(name, all.size() == 1 ? all.get(0) : all.toArray(String[]::new)));
		binder.bind(values);
		binder.validate();
		check.accept(form, binder.getBindingResult());
		refuse(binder.getBindingResult());
		return form;
	}

	/**
	 * Makes a record.
	 * @throws UnfitViewException where a value is none of its component
	 */
	public <R extends Record> R make(Class<R> type, MultiValueMap<String, String> query) {
		DataBinder binder = prepared(new DataBinder(null, "filter"));
		binder.setTargetType(ResolvableType.forClass(type));
		binder.construct(new Values(query));
		refuse(binder.getBindingResult());
		return type.cast(binder.getTarget());
	}

	/** One value each. */
	private record Values(MultiValueMap<String, String> query) implements DataBinder.ValueResolver {

		@Override
		public Object resolveValue(String name, Class<?> type) {
			return query.getFirst(name);
		}

		@Override
		public Set<String> getNames() {
			return query.keySet();
		}

	}

	private DataBinder prepared(DataBinder binder) {
		binder.setConversionService(conversion);
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		binder.setValidator(validator);
		return binder;
	}

	private void refuse(BindingResult result) {
		if (result.hasErrors()) {
			throw new UnfitViewException(
					result.getAllErrors().stream().map(this::text).distinct().collect(Collectors.joining(" ")));
		}
	}

	private String text(ObjectError error) {
		Locale locale = LocaleContextHolder.getLocale();
		String message = messages.getMessage(error, locale);
		return error instanceof FieldError field && field.getRejectedValue() instanceof String value
				? messages.getMessage("views.value", new Object[] { value, message }, locale) : message;
	}

}
