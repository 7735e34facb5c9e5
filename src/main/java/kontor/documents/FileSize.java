package kontor.documents;

/**
 * How large a file is, as people say it.
 *
 * @param key message key; its argument is the value
 */
public record FileSize(String key, double value) {

	private static final double KILO = 1024;

	static FileSize of(long bytes) {
		return bytes < KILO * KILO ? new FileSize("documents.size.kb", Math.ceil(bytes / KILO))
				: new FileSize("documents.size.mb", bytes / KILO / KILO);
	}

}
