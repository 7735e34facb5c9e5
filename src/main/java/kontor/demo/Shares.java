package kontor.demo;

/** Gives out whole things by weight, to the last one. */
final class Shares {

	private Shares() {
	}

	static void add(int[] counts, double[] weights, int total) {
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		double owed = 0;
		int given = 0;
		for (int i = 0; i < counts.length; i++) {
			owed += weights[i] / sum * total;
			int part = (int) Math.round(owed) - given;
			counts[i] += part;
			given += part;
		}
	}

}
