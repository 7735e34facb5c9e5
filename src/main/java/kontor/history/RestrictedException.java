package kontor.history;

/** Data of the customer or the person are kept but not used, Art. 18 GDPR. */
public class RestrictedException extends EntryRefusedException {

	RestrictedException() {
		super("direction", "history.restricted");
	}

}
