package kontor.database;

import java.util.Optional;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the sentence of a {@link StartRefused} and nothing else. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		Optional<StartRefused> refused = StartRefused.behind(failure);
		refused.ifPresent((reason) -> System.err.println(reason.getMessage()));
		return refused.isPresent();
	}

}
