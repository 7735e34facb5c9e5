package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * The frame around a page: who is signed in, and where one can go.
 *
 * @param user the name to show; null before sign-in
 * @param theme auto, light or dark
 * @param density comfortable or compact
 * @param firm whose Kontor it is; empty if nobody has said
 * @param links the left navigation; empty before sign-in
 */
public record PageFrame(@Nullable String user, String theme, String density, String firm, List<Link> links) {

	/**
	 * A line of the navigation.
	 *
	 * @param current whether the page shown lies below it
	 */
	public record Link(String path, String label, String icon, boolean current) {

	}

	/** A signed-in user who wants pages light or dark; principals may implement it. */
	public interface Themed {

		/** The name that the page shows. */
		String displayName();

		/** auto, light or dark. */
		String theme();

		/** comfortable or compact. */
		String density();

	}

	static PageFrame of(HttpServletRequest request, @Nullable Authentication who, String firm,
			List<NavigationEntry> navigation) {
		if (who == null || who instanceof AnonymousAuthenticationToken) {
			return new PageFrame(null, "auto", "comfortable", firm, List.of());
		}
		Themed themed = who.getPrincipal() instanceof Themed known ? known : null;
		List<Link> links = navigation.stream()
			.filter((entry) -> entry.visible().test(who))
			.map((entry) -> link(entry, request.getRequestURI()))
			.toList();
		return new PageFrame(themed == null ? who.getName() : themed.displayName(),
				themed == null ? "auto" : themed.theme(), themed == null ? "comfortable" : themed.density(), firm,
				links);
	}

	private static Link link(NavigationEntry entry, String uri) {
		return new Link(entry.path(), entry.label(), entry.icon(), entry.covers(uri));
	}

}
