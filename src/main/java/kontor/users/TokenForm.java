package kontor.users;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/** Asks what a new token is for. */
class TokenForm {

	@NotBlank
	@Size(max = 100)
	private @Nullable String label;

	@Future
	private @Nullable LocalDate lastDay;

	private String password = "";

	@NotEmpty
	private Set<Scope> scopes = EnumSet.of(Scope.READ, Scope.WRITE);

	/** As forgotten keys should: one that works for a year. */
	static TokenForm offered() {
		TokenForm form = new TokenForm();
		form.lastDay = LocalDate.now(Formats.ZONE).plusYears(1);
		return form;
	}

	/** The widest of those chosen; a wider one has the narrower ones, too. */
	public Scope getWidest() {
		return scopes.stream().max(Comparator.naturalOrder()).orElse(Scope.READ);
	}

	public Set<Scope> getScopes() {
		return scopes;
	}

	public void setScopes(@Nullable Set<Scope> scopes) {
		this.scopes = scopes == null ? EnumSet.noneOf(Scope.class) : scopes;
	}

	public String getPassword() {
		return password;
	}

	public void setPassword(@Nullable String password) {
		this.password = password == null ? "" : password;
	}

	public @Nullable String getLabel() {
		return label;
	}

	public void setLabel(@Nullable String label) {
		this.label = label;
	}

	public @Nullable LocalDate getLastDay() {
		return lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

}
