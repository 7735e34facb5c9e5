package kontor.users;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the password before anything about the second factor changes; a new passkey
 * has a name, too.
 */
class SecondFactorForm {

	private String password = "";

	@Size(max = 100)
	private String label = "";

	private String credential = "";

	public String getPassword() {
		return password;
	}

	public void setPassword(@Nullable String password) {
		this.password = password == null ? "" : password;
	}

	public String getLabel() {
		return label;
	}

	public void setLabel(@Nullable String label) {
		this.label = label == null ? "" : label;
	}

	/** What the device made, as JSON. */
	public String getCredential() {
		return credential;
	}

	public void setCredential(@Nullable String credential) {
		this.credential = credential == null ? "" : credential;
	}

}
