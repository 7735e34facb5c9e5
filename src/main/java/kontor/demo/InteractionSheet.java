package kontor.demo;

import java.util.function.LongConsumer;

/** The history, in the order in which its stories began. */
record InteractionSheet(SampleWorld world, LongConsumer progress) implements Sheet {

	@Override
	public String table() {
		return "interactions";
	}

	@Override
	public String columns() {
		return "id, customer_id, person_id, channel, direction, occurred_at, duration_minutes, subject, body, sentiment, "
				+ "confidential, author_id, created_at";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		Timetable times = world.timetable();
		long id = 0;
		for (int i = 0; i < world.plot().size(); i++) {
			Episode episode = new Episode(world, world.plot().scene(i), times);
			int past = episode.scene().past();
			for (int step = 0; step < past; step++) {
				write(out.row().number(++id), episode, step);
				out.end();
			}
			progress.accept(past);
		}
	}

	private void write(CopyBuffer row, Episode episode, int number) {
		Step step = episode.scene().story().steps().get(number);
		int day = episode.times().day(number);
		int minute = episode.times().minute(number);
		row.number(episode.scene().customer() + 1L).id(episode.personId()).text(step.channel()).text(step.direction());
		row.moment(world.days(), day, minute);
		row.id(step.minutes() == null ? 0 : duration(episode, step));
		if (step.subject() == null) {
			row.none();
		}
		else {
			step.subject().write(row.column(), episode, number);
		}
		step.body().write(row.column(), episode, number);
		row.text(step.sentiment()).flag(step.confidential()).number(episode.author(number).id());
		row.moment(world.days(), day, minute);
	}

	/** People round what takes long. */
	private static int duration(Episode episode, Step step) {
		int minutes = episode.dice().between(step.minutes()[0], step.minutes()[1]);
		return minutes > 25 ? minutes / 5 * 5 : minutes;
	}

}
