package kontor.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name of a view, and who may use it. */
class ViewForm {

	@NotBlank
	@Size(max = 80)
	private @Nullable String name;

	private boolean shared;

	private long version;

	/** Puts what was typed over a view, or makes a new one of it. */
	ViewBody over(ViewBody view) {
		view.name = name;
		view.shared = shared;
		view.version = version;
		return view;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public boolean isShared() {
		return shared;
	}

	public void setShared(boolean shared) {
		this.shared = shared;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
