package kontor.customers.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.web.Originals;
import org.jspecify.annotations.Nullable;

/**
 * A form over something that is stored: it knows which version it was filled with, and
 * what from.
 */
abstract class RecordForm {

	private @Nullable Long version;

	private @Nullable String original;

	private Map<String, String> take = new HashMap<>();

	/** Names of the properties that a user can change. */
	abstract List<String> fields();

	/** Leaves out rows that nobody filled in. */
	abstract void tidy();

	/** To be called as soon as the form is filled with what is stored. */
	void opened(long stored) {
		version = stored;
		original = Originals.of(this, fields());
	}

	/**
	 * To be called as soon as the form says what is stored now and what the user wants.
	 */
	void settled(RecordForm stored) {
		version = stored.version;
		original = stored.original;
		take = new HashMap<>();
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable String getOriginal() {
		return original;
	}

	public void setOriginal(@Nullable String original) {
		this.original = original;
	}

	/** What the user chose on the page of conflicts: mine or theirs. */
	public Map<String, String> getTake() {
		return take;
	}

	public void setTake(Map<String, String> take) {
		this.take = take;
	}

}
