package kontor.documents;

import java.util.List;
import java.util.Optional;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as somebody drops or chooses them, with what they are about. */
class UploadForm {

	private List<MultipartFile> file = List.of();

	private @Nullable DocumentKind kind;

	private @Nullable Direction direction;

	private boolean confidential;

	private @Nullable Long customer;

	private @Nullable Long person;

	private @Nullable Long interaction;

	private @Nullable String back;

	/** Those that were chosen: an empty field comes as a file without name. */
	List<MultipartFile> files() {
		return file.stream()
			.filter((one) -> !one.isEmpty() || !Optional.ofNullable(one.getOriginalFilename()).orElse("").isEmpty())
			.toList();
	}

	Description description(String fileName) {
		return Description.of(fileName, kind == null ? DocumentKind.OTHER : kind,
				direction == null ? Direction.IN : direction, confidential);
	}

	Links links() {
		return Links.of(customer, person, interaction);
	}

	public List<MultipartFile> getFile() {
		return file;
	}

	public void setFile(List<MultipartFile> file) {
		this.file = file;
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

	public boolean isConfidential() {
		return confidential;
	}

	public void setConfidential(boolean confidential) {
		this.confidential = confidential;
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable Long getPerson() {
		return person;
	}

	public void setPerson(@Nullable Long person) {
		this.person = person;
	}

	public @Nullable Long getInteraction() {
		return interaction;
	}

	public void setInteraction(@Nullable Long interaction) {
		this.interaction = interaction;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
