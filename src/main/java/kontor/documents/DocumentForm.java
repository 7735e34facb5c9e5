package kontor.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** What somebody says about a document. */
class DocumentForm {

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

	@NotBlank
	@Size(max = Description.LONGEST_TITLE)
	private @Nullable String title;

	@NotNull
	private @Nullable DocumentKind kind;

	@NotNull
	private @Nullable Direction direction;

	@NotNull
	@DateTimeFormat(iso = ISO.DATE)
	private @Nullable LocalDate datedOn;

	@Size(max = 800)
	private @Nullable String tags;

	@Size(max = Description.LONGEST_NOTE)
	private @Nullable String note;

	private boolean confidential;

	private long version;

	static DocumentForm of(Document document) {
		DocumentForm form = new DocumentForm();
		form.title = document.title();
		form.kind = document.kind();
		form.direction = document.direction();
		form.datedOn = document.datedOn();
		form.tags = String.join(", ", document.tags());
		form.note = document.note();
		form.confidential = document.confidential();
		form.version = document.version();
		return form;
	}

	void check(Errors errors) {
		if (datedOn != null && (datedOn.isBefore(FIRST) || datedOn.isAfter(LAST))) {
			errors.rejectValue("datedOn", "documents.dated-on.wrong");
		}
		List<String> all = Description.tags(tags);
		if (all.size() > Description.MOST_TAGS
				|| all.stream().anyMatch((tag) -> tag.length() > Description.LONGEST_TAG)) {
			errors.rejectValue("tags", "documents.tags.wrong");
		}
	}

	Description toDescription() {
		return new Description(String.valueOf(title), Objects.requireNonNull(kind), Objects.requireNonNull(direction),
				Objects.requireNonNull(datedOn), Description.tags(tags), note, confidential);
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable DocumentKind getKind() {
		return kind;
	}

	public void setKind(@Nullable DocumentKind kind) {
		this.kind = kind;
	}

	public @Nullable Direction getDirection() {
		return direction;
	}

	public void setDirection(@Nullable Direction direction) {
		this.direction = direction;
	}

	public @Nullable LocalDate getDatedOn() {
		return datedOn;
	}

	public void setDatedOn(@Nullable LocalDate datedOn) {
		this.datedOn = datedOn;
	}

	public @Nullable String getTags() {
		return tags;
	}

	public void setTags(@Nullable String tags) {
		this.tags = tags;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public boolean isConfidential() {
		return confidential;
	}

	public void setConfidential(boolean confidential) {
		this.confidential = confidential;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
