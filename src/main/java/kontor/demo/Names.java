package kontor.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of people, streets and tags. */
record Names(List<String> women, List<String> men, List<String> last, List<String> titles, List<String> streets,
		List<String> tags) {

	static Names stock() {
		Map<String, List<String>> sections = new HashMap<>();
		String section = "";
		for (String line : Resource.named("names.txt").lines()) {
			if (line.startsWith("[")) {
				section = line.substring(1, line.length() - 1);
			}
			else {
				List<String> words = sections.computeIfAbsent(section, (key) -> new ArrayList<>());
				for (String word : line.split(" ")) {
					words.add(word.replace('_', ' '));
				}
			}
		}
		return new Names(sections.get("women"), sections.get("men"), sections.get("last"), sections.get("titles"),
				sections.get("streets"), sections.get("tags"));
	}

}
