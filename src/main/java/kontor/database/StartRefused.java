package kontor.database;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Kontor cannot start, and the message tells the person at the console why and what to
 * do. Printed as one sentence, without a stack trace; the process ends with 2.
 */
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

	public StartRefused(String sentence) {
		super(sentence);
	}

	public StartRefused(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	@Override
	public int getExitCode() {
		return 2;
	}

}
