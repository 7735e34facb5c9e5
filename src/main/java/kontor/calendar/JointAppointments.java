package kontor.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kontor.calendar.AppointmentBatch.Item;
import kontor.customers.CustomerAccess;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans several appointments together: all of them or none. */
@Component
public class JointAppointments {

	private final AppointmentBatch batch;

	private final CustomerAccess access;

	JointAppointments(AppointmentBatch batch, CustomerAccess access) {
		this.batch = batch;
		this.access = access;
	}

	/**
	 * Appointments of the viewer alone, with a handful of statements for all of them.
	 * @param drafts nobody else takes part in them
	 * @return their ids, in the same order
	 * @throws NotFoundException if the viewer may not change one of the customers
	 * @throws AppointmentRefusedException if somebody else takes part
	 */
	@Transactional
	public List<Long> create(List<AppointmentDraft> drafts, Viewer viewer) {
		List<Long> customers = drafts.stream().map(AppointmentDraft::customerId).filter(Objects::nonNull).toList();
		if (!access.mayWriteAll(customers, viewer)) {
			throw new NotFoundException();
		}
		List<Long> ids = batch.ids(drafts.size());
		List<Item> items = new ArrayList<>();
		for (int at = 0; at < drafts.size(); at++) {
			AppointmentDraft draft = drafts.get(at);
			if (draft.ownerId() != viewer.id() || !draft.users().isEmpty() || !draft.persons().isEmpty()) {
				throw new AppointmentRefusedException("users", "calendar.refused.somebody");
			}
			items.add(new Item(new Appointment(ids.get(at), UUID.randomUUID() + "@kontor", 0, null, null, draft,
					List.of(), List.of(), 0), true));
		}
		batch.write(items, viewer.id());
		return ids;
	}

}
