package kontor.imports.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells customers of the same name apart.
 *
 * @param lookups numbers and addresses as the look-up knows them
 * @param mails those of them that are mail addresses
 * @param cities as they are sorted
 */
record Evidence(Set<String> lookups, Set<String> mails, Set<String> postalCodes, Set<String> cities,
		@Nullable LocalDate birthday) {

	boolean hasPlace() {
		return !postalCodes.isEmpty() || !cities.isEmpty();
	}

	boolean isEmpty() {
		return lookups.isEmpty() && !hasPlace() && birthday == null;
	}

	boolean sharesLookup(Set<String> others) {
		return !Collections.disjoint(lookups, others);
	}

	boolean sharesMail(Set<String> others) {
		return !Collections.disjoint(mails, others);
	}

	boolean sharesPlace(Set<String> otherCodes, Set<String> otherCities) {
		return !Collections.disjoint(postalCodes, otherCodes) || !Collections.disjoint(cities, otherCities);
	}

}
