package kontor.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/** Writes down what runs; odd ids fail. */
@Component
class SampleJob implements JobHandler {

	final List<Long> ran = new CopyOnWriteArrayList<>();

	final List<Long> givenUp = new CopyOnWriteArrayList<>();

	@Override
	public String name() {
		return "sample";
	}

	@Override
	public int attempts() {
		return 1;
	}

	@Override
	public void run(long id) {
		if (id % 2 == 1) {
			throw new IllegalStateException("odd");
		}
		this.ran.add(id);
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		this.givenUp.add(id);
	}

}
