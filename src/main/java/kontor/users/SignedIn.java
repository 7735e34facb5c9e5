package kontor.users;

import java.io.Serializable;
import java.util.List;
import kontor.web.PageFrame;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What the session keeps of a user: little, because it is read with every request.
 *
 * @param language de or en
 * @param theme auto, light or dark
 * @param density comfortable or compact
 * @param startPage where he wants to be after signing in
 * @param mustSetUp whether he must have a second factor and has none: only the page where
 * he gets one is open to him
 */
public record SignedIn(Viewer viewer, String username, String language, String theme, String density, String startPage,
		boolean mustSetUp) implements AuthenticatedPrincipal, PageFrame.Themed, Serializable {

	/** Somebody to whom everything is open that his roles allow. */
	public SignedIn(Viewer viewer, String username, String language, String theme) {
		this(viewer, username, language, theme, Preferences.COMFORTABLE, StartPages.MY_DAY, false);
	}

	/** The username; sessions are found by it. */
	@Override
	public String getName() {
		return username;
	}

	@Override
	public String displayName() {
		return viewer.name();
	}

	List<GrantedAuthority> authorities() {
		return viewer.roles()
			.stream()
			.sorted()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

}
