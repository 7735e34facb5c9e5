package kontor.demo;

import java.util.Map;
import kontor.shared.SearchText;

/**
 * How the people of the sample world are reached, without reaching anybody real: numbers
 * that the Bundesnetzagentur keeps free for films, elsewhere numbers that begin with a
 * zero after the area code or with the mobile code 0154, which nobody is given; addresses
 * below {@code .example}.
 */
final class Reach {

	private static final Map<String, String> FILM_NUMBERS = Map.of("Berlin", "030 23125", "Hamburg", "040 66969",
			"Köln", "0221 4710", "München", "089 99998", "Frankfurt am Main", "069 90009");

	private final boolean large;

	Reach(boolean large) {
		this.large = large;
	}

	String phone(Firm firm) {
		return number(firm, "0", firm.index() % 5);
	}

	String fax(Firm firm) {
		return number(firm, "99", firm.index() % 5);
	}

	String phone(Firm firm, int place) {
		return number(firm, String.valueOf(10 + place % 80), firm.index() % 5);
	}

	/** Offices write numbers in many ways. */
	private String number(Firm firm, String extension, int way) {
		Town town = firm.town();
		String film = FILM_NUMBERS.get(town.name());
		if (film != null && !large) {
			int last = (firm.index() * 37 + Integer.parseInt(extension)) % 1000;
			return film + " " + "%03d".formatted(last);
		}
		String main = "0" + String.valueOf(100_000 + firm.index() * 7919L % 100_000).substring(1);
		String area = town.areaCode();
		if (!town.country().equals("DE")) {
			return (town.country().equals("AT") ? "+43 " : "+41 ") + area.substring(1) + " " + main + extension;
		}
		return switch (way) {
			case 0 -> "(" + area + ") " + main + "-" + extension;
			case 1 -> area + "/" + main + "-" + extension;
			case 2 -> "+49 " + area.substring(1) + " " + main + extension;
			case 3 -> "+49 (0)" + area.substring(1) + " " + main + "-" + extension;
			default -> area + " " + main + extension;
		};
	}

	String mobile(int thing) {
		if (large) {
			return "0154 0" + String.valueOf(10_000_000 + thing * 7919L % 10_000_000).substring(1);
		}
		return thing % 2 == 0 ? "0171 39200 " + "%02d".formatted(thing / 2 % 100)
				: "0176 040690 " + "%02d".formatted(thing / 2 % 100);
	}

	String host(Firm firm) {
		if (!firm.trade().organisation()) {
			return "post.example";
		}
		String words = word(firm.name().replaceFirst(",.*| (GmbH|OHG|PartG|e\\.K\\.|eG).*", ""));
		return words + (large ? "-" + (firm.index() + 1) : "") + ".example";
	}

	String mail(Firm firm, Person person) {
		return firm.trade().organisation()
				? word(person.first().substring(0, 1)) + "." + word(person.last()) + "@" + host(firm)
				: word(person.first()) + "." + word(person.last()) + (large ? firm.index() : "") + "@" + host(firm);
	}

	private static String word(String name) {
		return SearchText.expanded(name).replace(' ', '-');
	}

}
