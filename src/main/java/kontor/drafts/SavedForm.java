package kontor.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kontor.users.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that was saved leads to another page: its draft has done its service. Where
 * Kontor dies in between, the draft stays and is offered once more.
 */
class SavedForm implements HandlerInterceptor {

	private final Drafts drafts;

	SavedForm(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception problem) {
		String id = request.getMethod().equals("POST") && response.getStatus() / 100 == 3
				? request.getParameter("draft") : null;
		if (id != null && id.length() == 36 && request.getUserPrincipal() instanceof Authentication who
				&& who.getPrincipal() instanceof SignedIn user) {
			remove(id, user);
		}
	}

	private void remove(String id, SignedIn user) {
		try {
			drafts.remove(UUID.fromString(id), user.viewer());
		}
		catch (IllegalArgumentException ex) {
			// no draft has such a name
		}
	}

}
