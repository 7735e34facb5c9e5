package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.web.Conflict.Difference;
import kontor.customers.web.Conflict.Value;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form that was filled in on top of something that has changed since. */
@Component
class ConflictPage {

	private final Formats formats;

	private final FieldText texts;

	ConflictPage(Formats formats, FieldText texts) {
		this.formats = formats;
		this.texts = texts;
	}

	/**
	 * @param mine the form as posted
	 * @param theirs the same form as it would be opened now
	 * @param version of what is stored now
	 * @param fields names of the form's properties
	 */
	ModelAndView of(HttpServletRequest request, Object mine, Object theirs, long version, List<String> fields) {
		BeanWrapper typed = PropertyAccessorFactory.forBeanPropertyAccess(mine);
		BeanWrapper stored = PropertyAccessorFactory.forBeanPropertyAccess(theirs);
		List<Difference> differences = fields.stream()
			.map((field) -> new Difference(field, text(field, typed.getPropertyValue(field)),
					text(field, stored.getPropertyValue(field))))
			.filter((difference) -> !difference.mine().equals(difference.theirs()))
			.toList();
		Conflict conflict = new Conflict(request.getRequestURI(), version, differences, values(request));
		return new ModelAndView("customers/conflict", Map.of("conflict", conflict), HttpStatus.CONFLICT);
	}

	private static List<Value> values(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().startsWith("_") && !entry.getKey().startsWith("take")
					&& !entry.getKey().equals("version"))
			.flatMap((entry) -> Stream.of(entry.getValue()).map((value) -> new Value(entry.getKey(), value)))
			.toList();
	}

	private String text(String field, @Nullable Object value) {
		if (value instanceof List<?> rows) {
			return rows.stream().map(this::row).collect(Collectors.joining("\n"));
		}
		return texts.of(field, value);
	}

	private String row(Object row) {
		if (row instanceof PointForm point) {
			return joined(texts.message("customers.kind." + point.getKind()), point.getValue(), point.getLabel());
		}
		AddressForm address = (AddressForm) row;
		return joined(texts.message("customers.address." + address.getKind()), address.getStreet(),
				address.getPostalCode(), address.getCity(), address.getRegion(), address.getCountry(),
				formats.date(address.getFrom()), formats.date(address.getTo()));
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
