package kontor.tours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A short way from a start through some places and back: first always to the nearest one
 * that is left, then, as long as that makes it shorter, a part of the way is turned round
 * (2-opt: G. A. Croes, A Method for Solving Traveling-Salesman Problems, Operations
 * Research 6, 1958, p. 791). For thirty places that is a few thousand comparisons; the
 * result is good, though not always the shortest there is.
 */
final class Route {

	/** Turns that gain less are none, lest rounding goes on for ever. */
	private static final double WORTH_KILOMETRES = 0.001;

	private Route() {
	}

	/**
	 * @param places in any order
	 * @return the numbers of the places in the order of the visits
	 */
	static List<Integer> of(Place start, List<Place> places) {
		List<Integer> order = nearest(start, places);
		while (isShortened(order, start, places)) {
			continue;
		}
		return order;
	}

	/** Of equally near ones the one that stands first. */
	private static List<Integer> nearest(Place start, List<Place> places) {
		List<Integer> left = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			left.add(i);
		}
		List<Integer> order = new ArrayList<>();
		Place here = start;
		while (!left.isEmpty()) {
			Place from = here;
			Integer next = Collections.min(left, Comparator.comparingDouble((i) -> from.kilometresTo(places.get(i))));
			left.remove(next);
			order.add(next);
			here = places.get(next);
		}
		return order;
	}

	private static boolean isShortened(List<Integer> order, Place start, List<Place> places) {
		boolean shorter = false;
		for (int from = 0; from < order.size() - 1; from++) {
			for (int to = from + 1; to < order.size(); to++) {
				Place before = from == 0 ? start : places.get(order.get(from - 1));
				Place after = to == order.size() - 1 ? start : places.get(order.get(to + 1));
				Place first = places.get(order.get(from));
				Place last = places.get(order.get(to));
				double gain = before.kilometresTo(first) + last.kilometresTo(after) - before.kilometresTo(last)
						- first.kilometresTo(after);
				if (gain > WORTH_KILOMETRES) {
					Collections.reverse(order.subList(from, to + 1));
					shorter = true;
				}
			}
		}
		return shorter;
	}

}
