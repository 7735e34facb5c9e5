package kontor.blocks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text block as somebody writes it. */
class TextBlockForm {

	@NotBlank
	@Size(max = 120)
	private @Nullable String title;

	@NotBlank
	@Pattern(regexp = "[\\p{L}\\p{N}_-]{0,30}")
	private @Nullable String shortcut;

	@NotBlank
	@Size(max = 20_000)
	private @Nullable String body;

	private boolean common;

	private long version;

	static TextBlockForm of(TextBlock block) {
		TextBlockForm form = new TextBlockForm();
		form.title = block.title();
		form.shortcut = block.shortcut();
		form.body = block.body();
		form.common = block.common();
		form.version = block.version();
		return form;
	}

	/** As it is kept and compared. */
	String shortcut() {
		return String.valueOf(shortcut).toLowerCase(Locale.GERMAN);
	}

	/** As it is kept: one kind of line end, nothing that the database can't hold. */
	String body() {
		return String.valueOf(body).replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable String getShortcut() {
		return shortcut;
	}

	public void setShortcut(@Nullable String shortcut) {
		this.shortcut = shortcut;
	}

	public @Nullable String getBody() {
		return body;
	}

	public void setBody(@Nullable String body) {
		this.body = body;
	}

	public boolean isCommon() {
		return common;
	}

	public void setCommon(boolean common) {
		this.common = common;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
