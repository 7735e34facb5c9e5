package kontor.calendar.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kontor.calendar.CalendarEntry;

/** Puts the entries of a day beside each other where they overlap. */
final class Lanes {

	private static final int MOST = 6;

	private static final int MINUTES = 15;

	/** So much room an entry needs to be read. */
	private static final int SHORTEST = 30;

	private final int firstHour;

	private final List<Board.Cell> cells = new ArrayList<>();

	private final List<CalendarEntry> cluster = new ArrayList<>();

	private int clusterEnd;

	private Lanes(int firstHour) {
		this.firstHour = firstHour;
	}

	static List<Board.Cell> of(List<CalendarEntry> entries, int firstHour) {
		Lanes lanes = new Lanes(firstHour);
		entries.stream().sorted(Comparator.comparingInt(CalendarEntry::fromMinute)).forEach(lanes::add);
		lanes.close();
		return lanes.cells;
	}

	private void add(CalendarEntry entry) {
		if (entry.fromMinute() >= clusterEnd) {
			close();
		}
		cluster.add(entry);
		clusterEnd = Math.max(clusterEnd, end(entry));
	}

	private static int end(CalendarEntry entry) {
		return Math.max(entry.untilMinute(), entry.fromMinute() + SHORTEST);
	}

	/** Those that touch each other share the width. */
	private void close() {
		List<Integer> ends = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (CalendarEntry entry : cluster) {
			int lane = 0;
			while (lane < ends.size() && ends.get(lane) > entry.fromMinute() && lane < MOST - 1) {
				lane++;
			}
			if (lane == ends.size()) {
				ends.add(0);
			}
			ends.set(lane, end(entry));
			places.add(lane);
		}
		for (int i = 0; i < cluster.size(); i++) {
			cells.add(new Board.Cell(cluster.get(i), place(cluster.get(i), places.get(i), ends.size())));
		}
		cluster.clear();
		clusterEnd = 0;
	}

	private String place(CalendarEntry entry, int lane, int lanes) {
		int row = (entry.fromMinute() - firstHour * 60) / MINUTES;
		int length = Math.max(SHORTEST / MINUTES, (end(entry) - entry.fromMinute() + MINUTES - 1) / MINUTES);
		return "k-r" + row + " k-l" + length + " k-c" + lane + "-" + lanes + " ";
	}

}
