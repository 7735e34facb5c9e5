package kontor.customers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is to be done with many customers: those ticked, or all that the filter finds.
 */
class BulkForm {

	/** What can be done. */
	enum Action {

		OWNER, STATUS, TAG, UNTAG, DELETE, EXPORT, MERGE

	}

	private List<Long> id = new ArrayList<>();

	private boolean all;

	@NotNull
	private @Nullable Action action;

	/** 0: nobody. */
	private @Nullable Long newOwner;

	private @Nullable CustomerStatus newStatus;

	@Size(max = 60)
	private @Nullable String newTag;

	/** How many the user has seen; null: he is to be told first. */
	private @Nullable Integer seen;

	void check(Errors errors) {
		if (!all && id.isEmpty()) {
			errors.rejectValue("id", "customers.bulk.none");
		}
		if (action == Action.MERGE && (all || id.stream().distinct().count() != 2)) {
			errors.rejectValue("id", "customers.bulk.merge.two");
		}
		if (action == Action.OWNER && newOwner == null) {
			errors.rejectValue("newOwner", "customers.bulk.owner.missing");
		}
		if (action == Action.STATUS && newStatus == null) {
			errors.rejectValue("newStatus", "customers.bulk.status.missing");
		}
		if ((action == Action.TAG || action == Action.UNTAG) && (newTag == null || Tag.key(newTag).isEmpty())) {
			errors.rejectValue("newTag", "customers.bulk.tag.missing");
		}
	}

	public List<Long> getId() {
		return id;
	}

	public void setId(@Nullable List<Long> id) {
		this.id = id == null ? new ArrayList<>() : id;
	}

	public boolean isAll() {
		return all;
	}

	public void setAll(boolean all) {
		this.all = all;
	}

	public @Nullable Action getAction() {
		return action;
	}

	public void setAction(@Nullable Action action) {
		this.action = action;
	}

	public @Nullable Long getNewOwner() {
		return newOwner;
	}

	public void setNewOwner(@Nullable Long newOwner) {
		this.newOwner = newOwner;
	}

	public @Nullable CustomerStatus getNewStatus() {
		return newStatus;
	}

	public void setNewStatus(@Nullable CustomerStatus newStatus) {
		this.newStatus = newStatus;
	}

	public @Nullable String getNewTag() {
		return newTag;
	}

	public void setNewTag(@Nullable String newTag) {
		this.newTag = newTag;
	}

	public @Nullable Integer getSeen() {
		return seen;
	}

	public void setSeen(@Nullable Integer seen) {
		this.seen = seen;
	}

}
