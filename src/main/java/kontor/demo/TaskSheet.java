package kontor.demo;

import java.util.List;
import java.util.Map;
import kontor.users.Role;

/**
 * What is still to come of the stories, some of what was ticked off with what came of it,
 * and office work.
 */
record TaskSheet(SampleWorld world) implements Sheet {

	private static final int OVERDUE_AT_MOST = 12;

	private static final Map<String, Phrase> OPENINGS = Map.of("PHONE", Phrase.of("{Pn} anrufen: "), "EMAIL",
			Phrase.of("E-Mail an {Pn}: "), "LETTER", Phrase.of("Brief an {Pn}: "), "FAX", Phrase.of("Fax an {Pn}: "),
			"VISIT", Phrase.of("Besuch bei {firma}: "));

	private static final Phrase OTHERWISE = Phrase.of("Im Blick behalten: ");

	@Override
	public String table() {
		return "tasks";
	}

	@Override
	public String columns() {
		return """
				id, kind, title, due_on, due_at, priority, recurrence, snoozes, assignee_id, customer_id, person_id, \
				interaction_id, result_id, done_at, done_by, created_at, created_by""";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		long id = office(out);
		long interaction = 0;
		Timetable times = world.timetable();
		for (int i = 0; i < world.plot().size(); i++) {
			Episode episode = new Episode(world, world.plot().scene(i), times);
			int past = episode.scene().past();
			for (int step = 1; step <= past; step++) {
				interaction++;
				if (toBeDone(episode, step, past)) {
					write(out.row().number(++id), id, episode, step, interaction, step < past);
					out.end();
				}
			}
		}
	}

	/** Nothing that would tell of a confidential contact. */
	private boolean toBeDone(Episode episode, int step, int past) {
		List<Step> steps = episode.scene().story().steps();
		boolean exists = step < steps.size() && steps.get(step).ours() && steps.stream().noneMatch(Step::confidential);
		if (!exists || step < past) {
			return exists && episode.dice().percent(12);
		}
		return episode.firm().last() == null && episode.times().day(step) >= world.days().today() - OVERDUE_AT_MOST;
	}

	private void write(CopyBuffer row, long id, Episode episode, int step, long interaction, boolean done) {
		Step next = episode.scene().story().steps().get(step);
		long author = episode.author(step).id();
		boolean call = next.channel().equals("PHONE");
		row.text(call ? "CALLBACK" : "FOLLOW_UP").column();
		title(row, next, episode, step);
		row.text(world.days().date(episode.times().day(step)).toString());
		row.text(call && id % 3 == 0 ? "%02d:30".formatted(9 + id % 8) : null);
		row.text(id % 11 == 0 ? "HIGH" : id % 13 == 0 ? "LOW" : "NORMAL").none().number(id % 7 == 0 ? id % 3 : 0);
		row.number(author).number(episode.scene().customer() + 1L).id(episode.personId()).number(interaction);
		if (done) {
			row.number(interaction + 1);
			row.moment(world.days(), episode.times().day(step), episode.times().minute(step)).number(author);
		}
		else {
			row.none().none().none();
		}
		row.moment(world.days(), episode.times().day(step - 1), episode.times().minute(step - 1));
		row.number(episode.author(step - 1).id());
	}

	/** "Frau Seidel anrufen: " and what it is about. */
	private static void title(CopyBuffer row, Step next, Episode episode, int step) {
		OPENINGS.getOrDefault(next.channel(), OTHERWISE).write(row, episode, step);
		for (int i = step - 1; i >= 0; i--) {
			Step before = episode.scene().story().steps().get(i);
			if (before.subject() != null) {
				before.subject().write(row, episode, i);
				return;
			}
		}
		row.append(episode.firm().name());
	}

	private long office(Rows out) throws InterruptedException {
		long id = 0;
		for (OfficeTask task : OfficeTask.all()) {
			long assignee = colleague(task.role());
			CopyBuffer row = out.row().number(++id).text("TASK").text(task.title());
			row.text(world.days().date(world.days().today() + task.day()).toString()).text(task.time());
			row.text(task.priority()).text(task.rule()).number(0).number(assignee).none().none().none().none();
			row.none().none().moment(world.days(), world.days().today() - 6, OfficeDays.OPENS);
			row.number(task.giver() == null ? assignee : colleague(task.giver()));
			out.end();
		}
		return id;
	}

	private long colleague(Role role) {
		return world.staff().of(role, 0).id();
	}

}
