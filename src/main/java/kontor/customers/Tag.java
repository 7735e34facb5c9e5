package kontor.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.shared.SearchText;
import kontor.shared.TypedText;

/** A word that customers are marked with; made by {@link Tags}. */
@Entity
@Table(name = "tags")
class Tag {

	@Id
	private Long id;

	private String name;

	private String nameKey;

	protected Tag() {
	}

	Long id() {
		return id;
	}

	String name() {
		return name;
	}

	String key() {
		return nameKey;
	}

	/** Tags with equal keys are the same tag. */
	static String key(String name) {
		String folded = SearchText.expanded(name);
		return folded.isEmpty() ? name : folded;
	}

	/** Each tag once, cleaned, in the order given. */
	static List<String> distinct(List<String> names) {
		Map<String, String> byKey = new LinkedHashMap<>();
		for (String name : names) {
			String line = TypedText.line(name);
			if (line != null) {
				byKey.putIfAbsent(key(line), line);
			}
		}
		return List.copyOf(byKey.values());
	}

}
