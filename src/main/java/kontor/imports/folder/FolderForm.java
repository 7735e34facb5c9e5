package kontor.imports.folder;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which folder is to be watched; empty for none. */
class FolderForm {

	@Size(max = 500)
	private @Nullable String path;

	private boolean createCustomers;

	static FolderForm of(WatchedFolder folder) {
		FolderForm form = new FolderForm();
		form.path = folder.entered();
		form.createCustomers = folder.isCreatingCustomers();
		return form;
	}

	void applyTo(WatchedFolder folder) {
		folder.become(path == null ? "" : path.replace("\0", ""), createCustomers);
	}

	public @Nullable String getPath() {
		return path;
	}

	public void setPath(@Nullable String path) {
		this.path = path;
	}

	public boolean isCreateCustomers() {
		return createCustomers;
	}

	public void setCreateCustomers(boolean createCustomers) {
		this.createCustomers = createCustomers;
	}

}
