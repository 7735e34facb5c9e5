package kontor.users.returning;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** After sign-in: the page asked for, or the form that was not sent. */
@Component
public class BackToWork implements AuthenticationSuccessHandler {

	static final String PAGE = "/login/unsent";

	static final String FORM = "kontor.unsent.form";

	private final KnownForms forms;

	private final JsonMapper json;

	BackToWork(KnownForms forms, JsonMapper json) {
		this.forms = forms;
		this.json = json;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException, ServletException {
		go(request.getParameter(Destination.PARAMETER), request.getParameter(UnsentForm.PARAMETER), request, response);
	}

	/**
	 * @param to the address asked for, as it came from outside
	 * @param unsent the form that was not sent, as JSON
	 */
	public void go(@Nullable String to, @Nullable String unsent, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		Optional<UnsentForm> form = read(unsent);
		if (form.isPresent()) {
			request.setAttribute(FORM, form.get());
			request.getRequestDispatcher(PAGE).forward(request, response);
		}
		else {
			response.sendRedirect(Destination.of(to));
		}
	}

	private Optional<UnsentForm> read(@Nullable String text) {
		if (text == null || text.isEmpty() || text.length() > UnsentForm.LONGEST) {
			return Optional.empty();
		}
		try {
			UnsentForm form = json.readValue(text, UnsentForm.class);
			return Optional.of(form).filter((known) -> known.fields() != null && forms.contain(known.address()));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
