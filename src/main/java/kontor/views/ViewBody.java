package kontor.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A view as clients of the API send it; a change names only some of the fields. */
class ViewBody {

	@NotBlank
	public @Nullable String list;

	@NotBlank
	@Size(max = 80)
	public @Nullable String name;

	@NotNull
	public @Nullable String query = "";

	public boolean shared;

	public boolean pinned;

	public @Nullable Long version;

	static ViewBody of(SavedView view) {
		ViewBody all = new ViewBody();
		all.list = view.list();
		all.name = view.name();
		all.query = view.query();
		all.shared = view.shared();
		all.pinned = view.pinned();
		return all;
	}

}
