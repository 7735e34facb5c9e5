package kontor.database;

/**
 * A command cannot do its work, and the message says why. Printed without a stack trace;
 * the command ends with 2.
 */
public class CommandFailure extends RuntimeException {

	public CommandFailure(String sentence) {
		super(sentence);
	}

	public CommandFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
