package kontor.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kontor.customers.CustomerEvidence.KnownCustomer;
import kontor.customers.CustomerKeys;
import kontor.customers.CustomerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a customer the one a row is about. */
class LikenessTests {

	private static final LocalDate MAY = LocalDate.of(1970, 5, 1);

	private static final LocalDate JUNE = LocalDate.of(1995, 6, 1);

	@Test
	void firmsOfTheSameNameNeedNothingAgainstThem() {
		assertThat(firm("Meier GmbH", "", "").like(firm("Meier G.m.b.H.", "01067", "dresden")))
			.isEqualTo(Likeness.LIKELY);
		assertThat(firm("Meier GmbH", "01067", "dresden").like(firm("Meier", "01067", "dresden")))
			.isEqualTo(Likeness.SURE);
		assertThat(firm("Bäckerei Meier", "01067", "dresden").like(firm("Baeckerei Meier", "20095", "hamburg")))
			.isEqualTo(Likeness.DOUBTFUL);
		assertThat(firm("Meier GmbH", "01067", "dresden").like(firm("Meier GmbH", "20095", "hamburg")))
			.isEqualTo(Likeness.LIKELY);
		assertThat(firm("Meier GmbH", "", "").like(firm("Meier KG", "", ""))).isEqualTo(Likeness.DOUBTFUL);
		assertThat(firm("Meier GmbH", "", "").like(firm("Maier GmbH", "", ""))).isEqualTo(Likeness.NONE);
	}

	@Test
	void privatePersonsNeedSomethingInCommon() {
		assertThat(person("Eva Bär", "mail", null).like(person("Eva Baer", "mail", JUNE))).isEqualTo(Likeness.SURE);
		assertThat(person("Eva Bär", "mail", null).like(person("Eva Bär", "other", null))).isEqualTo(Likeness.DOUBTFUL);
		assertThat(person("Eva Bär", "", null).like(person("Eva Bär", "other", null))).isEqualTo(Likeness.LIKELY);
		assertThat(person("Hans Bär", "", MAY).like(person("Hans Bär", "", JUNE))).isEqualTo(Likeness.DOUBTFUL);
		assertThat(person("Hans Bär", "", MAY).like(person("Bär Hans", "", MAY))).isEqualTo(Likeness.SURE);
	}

	@Test
	void shortIdsCountOnlyWithTheName() {
		assertThat(Likeness.isSameId("17", "17", false)).isFalse();
		assertThat(Likeness.isSameId("17", "17", true)).isTrue();
		assertThat(Likeness.isSameId("477343c8e6bf375a", "477343c8e6bf375a", false)).isTrue();
	}

	private static Someone firm(String name, String code, String city) {
		return new Someone(CustomerKind.ORGANISATION, name, code, city, "", null);
	}

	private static Someone person(String name, String mail, @Nullable LocalDate birthday) {
		return new Someone(CustomerKind.PERSON, name, "", "", mail, birthday);
	}

	private record Someone(CustomerKind kind, String name, String code, String city, String mail,
			@Nullable LocalDate birthday) {

		Likeness like(Someone known) {
			return Likeness.of(wanted(), known.open());
		}

		private Wanted wanted() {
			Evidence evidence = new Evidence(set(mail), set(mail), set(code), set(city), birthday);
			boolean person = kind == CustomerKind.PERSON;
			Wanted.Person self = person ? new Wanted.Person(null, null, name.split(" ")[0], name.split(" ")[1], null,
					birthday, null, null, null, List.of(), List.of(), List.of(), List.of()) : null;
			return new Wanted(person ? null : name, self, null, null, null, null, null, List.of(), List.of(), List.of(),
					List.of(), evidence);
		}

		private OpenCustomer open() {
			String key = CustomerKeys.of(kind, name, name.split(" ")[0], name.substring(name.indexOf(' ') + 1))
				.matchKey();
			OpenCustomer open = new OpenCustomer(new KnownCustomer(1, "10001", kind, name, key, null, null, birthday,
					set(code), set(city), !mail.isEmpty()));
			open.lookups.addAll(set(mail));
			return open;
		}

		private static Set<String> set(String value) {
			return value.isEmpty() ? Set.of() : Set.of(value);
		}

	}

}
