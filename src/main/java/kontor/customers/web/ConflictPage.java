package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.web.Conflict.Value;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
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
	 * Puts into a form what others have saved meanwhile and its user has seen by now.
	 * Forms that are older stay as they are: saving them fails.
	 * @param mine the form as posted
	 * @param theirs the same form as it would be opened now
	 * @return false where the user has to choose first
	 */
	boolean settle(RecordForm mine, RecordForm theirs) {
		mine.tidy();
		if (!Objects.equals(mine.getVersion(), theirs.getVersion())) {
			return true;
		}
		ThreeWay both = new ThreeWay(mine, theirs, this::text);
		if (!both.isOpen()) {
			both.into(mine);
			mine.settled(theirs);
		}
		return !both.isOpen();
	}

	/**
	 * @param mine the form as posted
	 * @param theirs the same form as it would be opened now
	 */
	ModelAndView of(HttpServletRequest request, RecordForm mine, RecordForm theirs) {
		ThreeWay both = new ThreeWay(mine, theirs, this::text);
		Conflict conflict = new Conflict(request.getRequestURI(), Objects.requireNonNull(theirs.getVersion()),
				both.differences(), names(both.others()), names(both.own()), values(request));
		return new ModelAndView("customers/conflict", Map.of("conflict", conflict), HttpStatus.CONFLICT);
	}

	private String names(Set<String> fields) {
		return fields.stream()
			.map((field) -> texts.message("customers.field." + field))
			.collect(Collectors.joining(", "));
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
		return value instanceof PointForm || value instanceof AddressForm ? row(value) : texts.of(field, value);
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
