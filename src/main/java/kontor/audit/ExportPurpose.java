package kontor.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Data leave the house only for a purpose: whoever exports a list says which, and the log
 * keeps it.
 */
@Component
public class ExportPurpose {

	/** The parameter that carries it. */
	public static final String PARAMETER = "purpose";

	private static final int LONGEST = 200;

	private final Audit audit;

	ExportPurpose(Audit audit) {
		this.audit = audit;
	}

	/** A field that is sent again with the purpose. */
	record Field(String name, String value) {

	}

	/**
	 * The page that asks for the purpose and then comes back to the same address.
	 */
	public ModelAndView ask(HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			for (String value : name.equals(PARAMETER) ? new String[0] : values) {
				fields.add(new Field(name, value));
			}
		});
		boolean blank = request.getParameter(PARAMETER) != null;
		return new ModelAndView("audit/purpose", blank ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
			.addObject("path", request.getRequestURI())
			.addObject("fields", fields)
			.addObject("blank", blank);
	}

	/** Whether something was said. */
	public boolean isGiven(@Nullable String purpose) {
		return purpose != null && !purpose.isBlank();
	}

	/**
	 * Notes an export before its first row leaves.
	 * @param list what is exported, in the user's words
	 * @param filter which of them, in the user's words
	 */
	public void note(String list, String format, String filter, String purpose) {
		Map<String, @Nullable Object> details = new LinkedHashMap<>();
		details.put("list", list);
		details.put("format", format);
		details.put("filter", filter);
		details.put("purpose", purpose.length() > LONGEST ? purpose.substring(0, LONGEST) : purpose.strip());
		audit.note(Audit.Event.EXPORTED, details);
	}

}
