package kontor.audit;

import java.util.Map;
import kontor.database.DatabaseBackedUp;
import kontor.database.DatabaseRestored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes that all data left in a file, or came from one. */
@Component
class BackupEvents {

	private final Audit audit;

	BackupEvents(Audit audit) {
		this.audit = audit;
	}

	@EventListener
	void backedUp(DatabaseBackedUp event) {
		audit.note(Audit.Event.BACKED_UP, Map.of("file", event.file()));
	}

	@EventListener
	void restored(DatabaseRestored event) {
		audit.note(Audit.Event.RESTORED, Map.of("file", event.file()));
	}

}
