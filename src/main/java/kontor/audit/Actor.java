package kontor.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.users.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who acts, and from where.
 *
 * @param user null: nobody is signed in
 * @param source PAGE, API or JOB
 * @param address of the machine that asked; null: none did
 */
record Actor(@Nullable Long user, String source, @Nullable String address) {

	private static final ThreadLocal<@Nullable Actor> DEPUTY = new ThreadLocal<>();

	/**
	 * @return null where a transaction belongs to nobody, such as one that reads the
	 * session
	 */
	static @Nullable Actor current() {
		Actor deputy = DEPUTY.get();
		if (deputy != null) {
			return deputy;
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn who
				? of(who.viewer().id(), request()) : null;
	}

	/** The same, also where nobody is signed in. */
	static Actor known() {
		Actor current = current();
		return current == null ? of(null, request()) : current;
	}

	private static Actor of(@Nullable Long user, @Nullable HttpServletRequest request) {
		if (request == null) {
			return new Actor(user, "JOB", null);
		}
		return new Actor(user, request.getRequestURI().startsWith("/api/") ? "API" : "PAGE", request.getRemoteAddr());
	}

	private static @Nullable HttpServletRequest request() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				? attributes.getRequest() : null;
	}

	/** Runs work that a job does in somebody's name. */
	void during(Runnable work) {
		Actor before = DEPUTY.get();
		DEPUTY.set(this);
		try {
			work.run();
		}
		finally {
			if (before == null) {
				DEPUTY.remove();
			}
			else {
				DEPUTY.set(before);
			}
		}
	}

	Map<String, Object> forDatabase() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("source", source);
		if (user != null) {
			map.put("user", user);
		}
		if (address != null) {
			map.put("address", address);
		}
		return map;
	}

}
