package kontor.customers.web;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.customers.MergeChoice;
import kontor.customers.MergeOrder;
import org.jspecify.annotations.Nullable;

/** Which record goes into the one of the page, and whose values count. */
class MergeForm {

	private @Nullable Long with;

	private @Nullable Long version;

	private @Nullable Long otherVersion;

	private Map<String, MergeChoice> take = new LinkedHashMap<>();

	/** A form without versions was not made by a page: it is refused as changed. */
	MergeOrder toOrder(long kept) {
		return new MergeOrder(kept, with == null ? kept : with, version == null ? -1L : version,
				otherVersion == null ? -1L : otherVersion, take);
	}

	/** What the user chose, or what is proposed. */
	public boolean isChosen(MergePage.Field field, String choice) {
		return take.getOrDefault(field.name(), field.proposal()).name().equals(choice);
	}

	public @Nullable Long getWith() {
		return with;
	}

	public void setWith(@Nullable Long with) {
		this.with = with;
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable Long getOtherVersion() {
		return otherVersion;
	}

	public void setOtherVersion(@Nullable Long otherVersion) {
		this.otherVersion = otherVersion;
	}

	public Map<String, MergeChoice> getTake() {
		return take;
	}

	public void setTake(Map<String, MergeChoice> take) {
		this.take = take;
	}

}
