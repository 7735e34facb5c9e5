package kontor.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A town with its area code and some of its postcodes. */
record Town(String country, String name, String areaCode, List<String> postcodes) {

	/** Each as often as its weight says. */
	static List<Town> stock() {
		List<Town> towns = new ArrayList<>();
		for (String[] row : Resource.named("towns.csv").rows(";")) {
			Town town = new Town(row[0], row[1], row[2], List.of(row[4].split(",")));
			towns.addAll(Collections.nCopies(Integer.parseInt(row[3]), town));
		}
		return towns;
	}

}
