package kontor.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form was filled with when it was opened. It travels with the form, so that what
 * its user changed can be told from what others changed meanwhile.
 */
public final class Originals {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Originals() {
	}

	/** These fields of a form as text for a hidden field. */
	public static String of(Object form, List<String> fields) {
		BeanWrapper values = PropertyAccessorFactory.forBeanPropertyAccess(form);
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		fields.forEach((field) -> all.put(field, values.getPropertyValue(field)));
		return MAPPER.writeValueAsString(all);
	}

	/**
	 * @return null where the form brought nothing, or nothing that can be read
	 */
	public static <F> @Nullable F read(@Nullable String original, Class<F> form) {
		try {
			return original == null ? null : MAPPER.readValue(original, form);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/**
	 * Puts what others changed into a form wherever its user changed nothing.
	 * @param original what the form was filled with
	 */
	public static <F> void adopt(F original, F mine, F theirs, List<String> fields) {
		BeanWrapper typed = PropertyAccessorFactory.forBeanPropertyAccess(mine);
		BeanWrapper stored = PropertyAccessorFactory.forBeanPropertyAccess(theirs);
		BeanWrapper opened = PropertyAccessorFactory.forBeanPropertyAccess(original);
		for (String field : fields) {
			if (text(typed, field).equals(text(opened, field))) {
				typed.setPropertyValue(field, stored.getPropertyValue(field));
			}
		}
	}

	/** Browsers end lines in another way than what is stored. */
	private static String text(BeanWrapper form, String field) {
		return MAPPER.writeValueAsString(form.getPropertyValue(field)).replace("\\r\\n", "\\n");
	}

}
