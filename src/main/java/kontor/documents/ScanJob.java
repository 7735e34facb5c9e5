package kontor.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the virus scanner look at what it has not seen yet. */
@Component
class ScanJob implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(ScanJob.class);

	private static final int AT_ONCE = 20;

	private final VirusScanner scanner;

	private final Contents contents;

	ScanJob(VirusScanner scanner, Contents contents) {
		this.scanner = scanner;
		this.contents = contents;
	}

	@Override
	public String name() {
		return "documents-scan";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofMinutes(5));
	}

	@Override
	public void run() throws IOException {
		if (!scanner.isUsed() || !scanner.answers()) {
			return;
		}
		List<Long> waiting = contents.unchecked(AT_ONCE);
		while (!waiting.isEmpty()) {
			for (long id : waiting) {
				contents.scanned(id, check(id));
			}
			waiting = contents.unchecked(AT_ONCE);
		}
	}

	/** What it cannot judge, such as a file that is too large for it, waits an hour. */
	private ScanState check(long id) throws IOException {
		Path file = contents.copy(id);
		try {
			ScanState state = scanner.scan(file);
			if (state == ScanState.INFECTED) {
				log.error("The virus scanner found something in a stored file, it is locked: content {}", id);
			}
			return state;
		}
		catch (IOException ex) {
			log.warn("The virus scanner did not check content {}: {}", id, ex.getMessage());
			return ScanState.UNCHECKED;
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
