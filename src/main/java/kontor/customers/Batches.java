package kontor.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A long list in pieces. */
final class Batches {

	private Batches() {
	}

	static <T> List<List<T>> of(Collection<T> all, int size) {
		List<T> list = List.copyOf(all);
		List<List<T>> pieces = new ArrayList<>();
		for (int i = 0; i < list.size(); i += size) {
			pieces.add(list.subList(i, Math.min(i + size, list.size())));
		}
		return pieces;
	}

}
