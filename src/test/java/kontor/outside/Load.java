package kontor.outside;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Drives one kind of request over some connections for a while and measures every answer.
 */
final class Load {

	/** Sends the n-th request on a connection of its own. */
	interface Step {

		void run(Wire wire, int n) throws IOException;

	}

	/**
	 * What came out.
	 *
	 * @param median milliseconds
	 */
	record Result(double median, double p95, double p99, double perSecond, int errors) {

		static Result of(long[] nanos, double seconds, int errors) {
			Arrays.sort(nanos);
			return new Result(at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), nanos.length / seconds, errors);
		}

		private static double at(long[] sorted, double part) {
			return sorted.length == 0 ? Double.NaN
					: sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
		}

	}

	private final AtomicInteger count = new AtomicInteger();

	private final AtomicInteger errors = new AtomicInteger();

	private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

	private double took;

	/** For so many seconds, once more if it ran before. */
	void run(IntFunction<Wire> wires, int connections, double seconds, Step step) throws Exception {
		long start = System.nanoTime();
		long end = start + (long) (seconds * 1e9);
		CountDownLatch done = new CountDownLatch(connections);
		for (int i = 0; i < connections; i++) {
			int index = i;
			new Thread(() -> drive(wires.apply(index), end, step, done)).start();
		}
		done.await();
		took += (System.nanoTime() - start) / 1e9;
	}

	Result result() {
		return Result.of(times.stream().mapToLong(Long::longValue).toArray(), took, errors.get());
	}

	private void drive(Wire wire, long end, Step step, CountDownLatch done) {
		try (wire) {
			while (System.nanoTime() < end) {
				long start = System.nanoTime();
				step.run(wire, count.getAndIncrement());
				times.add(System.nanoTime() - start);
			}
		}
		catch (IOException | RuntimeException ex) {
			errors.incrementAndGet();
			System.err.println(ex);
		}
		finally {
			done.countDown();
		}
	}

}
