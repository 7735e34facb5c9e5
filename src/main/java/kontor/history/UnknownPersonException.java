package kontor.history;

/** The person does not work for the customer. */
public class UnknownPersonException extends EntryRefusedException {

	UnknownPersonException() {
		super("personId", "history.person.unknown");
	}

}
