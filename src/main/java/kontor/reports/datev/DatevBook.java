package kontor.reports.datev;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.database.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where what DATEV asks of the firm is kept: among the settings, one by one. */
@Component
class DatevBook {

	private static final String PREFIX = "datev.";

	private static final List<String> FIELDS = Stream
		.concat(Stream.of("chart", "consultant", "client", "firstMonth", "length", "prefix", "debtorsFrom",
				"debtorsTo"),
				DatevForm.KINDS.stream().flatMap((kind) -> Stream.of("accounts[" + kind + "]", "keys[" + kind + "]")))
		.toList();

	private final Settings settings;

	DatevBook(Settings settings) {
		this.settings = settings;
	}

	/** As it was set; proposals where nothing was. */
	DatevForm form() {
		DatevForm form = new DatevForm();
		BeanWrapper fields = PropertyAccessorFactory.forBeanPropertyAccess(form);
		FIELDS.forEach((field) -> settings.find(key(field))
			.ifPresent((value) -> fields.setPropertyValue(field, value.isEmpty() ? null : value)));
		form.setVersion(version(fields));
		return form;
	}

	/** Empty as long as something is missing. */
	Optional<DatevSettings> current() {
		DatevForm form = form();
		return form.isComplete() ? Optional.of(form.toSettings()) : Optional.empty();
	}

	/**
	 * @throws OptimisticLockingFailureException where it was changed since
	 */
	@Transactional
	public void save(DatevForm form) {
		if (form.getVersion() != form().getVersion()) {
			throw new OptimisticLockingFailureException("The settings for DATEV have changed");
		}
		BeanWrapper fields = PropertyAccessorFactory.forBeanPropertyAccess(form);
		FIELDS.forEach((field) -> settings.put(key(field), text(fields.getPropertyValue(field))));
	}

	/** Such as datev.account19 for accounts[19]. */
	private static String key(String field) {
		return PREFIX + field.replaceFirst("s\\[(\\w+)]$", "$1");
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}

	private static long version(BeanWrapper fields) {
		return Integer
			.toUnsignedLong(FIELDS.stream().map((field) -> text(fields.getPropertyValue(field))).toList().hashCode());
	}

}
