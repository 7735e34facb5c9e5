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

	/** The parameter that carries how many rows the user saw. */
	public static final String SEEN = "seen";

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
		String purpose = request.getParameter(PARAMETER);
		boolean blank = purpose != null && !isGiven(purpose);
		return page(request, blank ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK).addObject("blank", blank);
	}

	/**
	 * The same where it has been said how many rows there are.
	 * @param rows how many there are now
	 * @param most more are not counted
	 */
	public ModelAndView ask(HttpServletRequest request, long rows, int most) {
		return ask(request).addObject("rows", Math.min(rows, most))
			.addObject("more", rows > most)
			.addObject("seen", Math.min(rows, most + 1L));
	}

	/**
	 * The same where there are others now than the user saw: nothing has left, and he is
	 * asked once more.
	 */
	public ModelAndView askAgain(HttpServletRequest request, long rows, int most) {
		ModelAndView page = ask(request, rows, most).addObject("different", true).addObject("blank", false);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private static ModelAndView page(HttpServletRequest request, HttpStatus status) {
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			for (String value : name.equals(PARAMETER) || name.equals(SEEN) ? new String[0] : values) {
				fields.add(new Field(name, value));
			}
		});
		return new ModelAndView("audit/purpose", status).addObject("path", request.getRequestURI())
			.addObject("fields", fields);
	}

	/** Whether something was said. */
	public boolean isGiven(@Nullable String purpose) {
		return purpose != null && !purpose.isBlank();
	}

	/**
	 * Notes an export before its first row leaves.
	 * @param list what is exported, in the user's words
	 * @param rows how many; null: not counted
	 * @param filter which of them, in the user's words
	 */
	public void note(String list, @Nullable Long rows, String format, String filter, String purpose) {
		Map<String, @Nullable Object> details = new LinkedHashMap<>();
		details.put("list", list);
		if (rows != null) {
			details.put("rows", rows);
		}
		details.put("format", format);
		details.put("filter", filter);
		details.put("purpose", purpose.length() > LONGEST ? purpose.substring(0, LONGEST) : purpose.strip());
		audit.note(Audit.Event.EXPORTED, details);
	}

}
