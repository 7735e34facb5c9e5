package kontor.imports;

import java.util.Locale;
import kontor.imports.files.ImportFileException;
import kontor.imports.matching.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts remarks into words. Templates call it {@code @importMessages}. */
@Component("importMessages")
class Messages {

	private final MessageSource texts;

	Messages(MessageSource texts) {
		this.texts = texts;
	}

	/** With the field it is about, in the user's language. */
	public String text(Remark remark) {
		return text(remark, LocaleContextHolder.getLocale());
	}

	String text(Remark remark, Locale locale) {
		String sentence = texts.getMessage(remark.key(), remark.args().toArray(), remark.key(), locale);
		String field = field(remark.field(), locale);
		return field.isEmpty() ? sentence : field + ": " + sentence;
	}

	private String field(@Nullable String field, Locale locale) {
		boolean key = field != null && field.startsWith("imports.");
		return field == null ? "" : key ? texts.getMessage(field, null, field, locale) : field;
	}

	String text(ImportFileException failure, Locale locale) {
		return texts.getMessage(failure.key(), failure.args().toArray(), failure.key(), locale);
	}

}
