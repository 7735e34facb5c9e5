package kontor.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/** A request as it is typed in. */
class RequestForm {

	private @Nullable Long person;

	private @Nullable Long customer;

	@NotNull
	private @Nullable RequestKind kind;

	@NotNull
	@PastOrPresent
	private @Nullable LocalDate receivedOn = LocalDate.now(Formats.ZONE);

	@Size(max = 500)
	private @Nullable String identity;

	@Size(max = 2000)
	private @Nullable String note;

	Subject subject() {
		return new Subject(person, person == null ? customer : null);
	}

	public @Nullable Long getPerson() {
		return person;
	}

	public void setPerson(@Nullable Long person) {
		this.person = person;
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable RequestKind getKind() {
		return kind;
	}

	/** Age is no request that somebody makes. */
	public void setKind(@Nullable RequestKind kind) {
		this.kind = kind == RequestKind.RETENTION ? null : kind;
	}

	public @Nullable LocalDate getReceivedOn() {
		return receivedOn;
	}

	public void setReceivedOn(@Nullable LocalDate receivedOn) {
		this.receivedOn = receivedOn;
	}

	public @Nullable String getIdentity() {
		return identity;
	}

	public void setIdentity(@Nullable String identity) {
		this.identity = identity;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

}
