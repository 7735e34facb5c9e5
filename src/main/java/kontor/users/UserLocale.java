package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The user's own language; before sign-in what the browser prefers, else German. */
@Component("localeResolver")
class UserLocale implements LocaleResolver {

	private static final List<Locale> KNOWN = List.of(Locale.GERMAN, Locale.ENGLISH);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		SignedIn who = ViewerArgument.current();
		return who == null ? preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
				: Locale.forLanguageTag(who.language());
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is a setting of the account");
	}

	private static Locale preferred(@Nullable String header) {
		try {
			Locale found = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
			return found == null ? Locale.GERMAN : found;
		}
		catch (IllegalArgumentException ex) {
			return Locale.GERMAN;
		}
	}

}
