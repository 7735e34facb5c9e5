package kontor.customers.web;

import java.time.LocalDate;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.shared.Salutation;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values of a customer's or person's fields as people read them. */
@Component
class FieldText {

	private final MessageSource messages;

	private final Formats formats;

	private final OwnerChoice owners;

	FieldText(MessageSource messages, Formats formats, OwnerChoice owners) {
		this.messages = messages;
		this.formats = formats;
		this.owners = owners;
	}

	/** Empty for null. */
	String of(String field, @Nullable Object value) {
		if (field.equals("ownerId")) {
			return owners.name((Long) value);
		}
		return value == null ? "" : plain(value);
	}

	private String plain(Object value) {
		if (value instanceof LocalDate date) {
			return formats.date(date);
		}
		if (value instanceof CustomerStatus status) {
			return message("customers.status." + status);
		}
		if (value instanceof CustomerKind kind) {
			return message("customers.kind." + kind);
		}
		return value instanceof Salutation salutation ? salutation.label() : value.toString().replace("\r\n", "\n");
	}

	String message(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
