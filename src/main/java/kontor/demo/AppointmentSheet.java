package kontor.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is planned. */
record AppointmentSheet(SampleWorld world) implements Sheet {

	@Override
	public String table() {
		return "appointments";
	}

	@Override
	public String columns() {
		return "id, uid, owner_id, channel, title, place, customer_id, starts_at, ends_at, until_day, expanded_until, rule, "
				+ "travel_before, travel_after, reminder_minutes, created_by";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		new Agenda(world).forEach((item) -> {
			write(out.row(), item);
			out.end();
		});
	}

	private void write(CopyBuffer row, Agenda.Item item) {
		boolean round = item.title().equals(Agenda.TEAM);
		boolean visit = item.channel().equals("VISIT");
		row.number(item.id()).text("demo-" + item.id() + "@kontor").number(item.owner());
		row.text(item.channel()).text(item.title());
		row.text(round ? "Besprechungsraum" : visit ? world.cast().firm(item.customer()).town().name() : null);
		row.id(item.customer() + 1L);
		row.text(moment(item.start())).text(moment(item.end()));
		LocalDate last = item.start().toLocalDate();
		row.text(round ? null : last.toString());
		row.text(round ? last.plusWeeks(60).toString() : null).text(round ? "FREQ=WEEKLY" : null);
		row.id(visit ? 30 : 0).id(visit ? 30 : 0).id(visit ? 15 : 0).number(item.owner());
	}

	static String moment(LocalDateTime time) {
		return time.atZone(OfficeDays.ZONE).toOffsetDateTime().toString();
	}

	/** Who comes along: all to the round, and with whom one talks. */
	record Participants(SampleWorld world) implements Sheet {

		@Override
		public String table() {
			return "appointment_participants";
		}

		@Override
		public String columns() {
			return "id, appointment_id, user_id, person_id";
		}

		@Override
		public void write(Rows out) throws InterruptedException {
			long[] id = { 0 };
			for (Staff.Colleague one : world.staff().colleagues().subList(1, world.staff().colleagues().size())) {
				out.row().number(++id[0]).number(1).number(one.id()).none();
				out.end();
			}
			new Agenda(world).forEach((item) -> {
				Firm firm = item.customer() < 0 ? null : world.cast().firm(item.customer());
				if (firm != null && firm.persons() > 0) {
					out.row().number(++id[0]).number(item.id()).none();
					out.row().number(world.cast().person(firm, 0).index() + 1L);
					out.end();
				}
			});
		}

	}

	/** On which days they stand in whose calendar. */
	record Entries(SampleWorld world) implements Sheet {

		@Override
		public String table() {
			return "calendar_entries";
		}

		@Override
		public String columns() {
			return "user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main";
		}

		@Override
		public void write(Rows out) throws InterruptedException {
			Agenda agenda = new Agenda(world);
			long first = world.staff().colleagues().get(0).id();
			for (LocalDateTime round : agenda.rounds()) {
				for (Staff.Colleague one : world.staff().colleagues()) {
					write(out.row(), one.id(), 1, round.toString(), round, round.plusMinutes(30), one.id() == first);
					out.end();
				}
			}
			agenda.forEach((item) -> {
				if (item.id() > 1) {
					write(out.row(), item.owner(), item.id(), "1900-01-01T00:00", item.start(), item.end(), true);
					out.end();
				}
			});
		}

		private static void write(CopyBuffer row, long user, long id, String key, LocalDateTime start,
				LocalDateTime end, boolean main) {
			row.number(user).text(start.toLocalDate().toString()).number(id).text(key);
			row.text(moment(start)).text(moment(end)).flag(false).flag(main);
		}

	}

}
