package kontor.users.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says of itself, in words people know; null where it says nothing known.
 */
record UserAgent(@Nullable String browser, @Nullable String system) {

	/** The first that fits: most pretend to be all that come later. */
	private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "Vivaldi", "Vivaldi",
			"SamsungBrowser", "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome",
			"Chrome", "Chromium", "Chromium", "Safari", "Safari", "Trident", "Internet Explorer", "curl", "curl");

	private static final Map<String, String> SYSTEMS = ordered("Windows", "Windows", "iPhone", "iPhone", "iPad", "iPad",
			"Android", "Android", "CrOS", "ChromeOS", "Macintosh", "macOS", "Linux", "Linux");

	static UserAgent of(@Nullable String header) {
		return header == null ? new UserAgent(null, null)
				: new UserAgent(first(BROWSERS, header), first(SYSTEMS, header));
	}

	private static @Nullable String first(Map<String, String> known, String header) {
		return known.entrySet()
			.stream()
			.filter((entry) -> header.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return map;
	}

}
