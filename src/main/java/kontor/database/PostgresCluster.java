package kontor.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded PostgreSQL: data, configuration and the generated password.
 */
record PostgresCluster(Path folder, Map<String, String> settings) {

	static final String USER = "kontor";

	private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

	/**
	 * Collation and case come from the built-in provider; this locale only tells letters
	 * from quotation marks when text is cut into words. "C" would take every umlaut
	 * apart.
	 */
	private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "de_DE.UTF-8", "en_US.UTF-8", "de-DE", "C");

	/** A cluster that is thrown away is in a hurry. */
	private static final List<String> THROWN_AWAY = List.of("--no-sync", "--set=scram_iterations=1");

	private static final String ACCESS = """
			# Everybody is asked for the password.
			host  all  all  127.0.0.1/32  scram-sha-256
			host  all  all  ::1/128       scram-sha-256
			""";

	/**
	 * What each page touches first after a checkpoint is logged whole: packing it takes
	 * longer than writing it.
	 */
	static Map<String, String> modestSettings() {
		long memory = memory();
		return Map.ofEntries(Map.entry("listen_addresses", "127.0.0.1"), Map.entry("unix_socket_directories", ""),
				Map.entry("password_encryption", "scram-sha-256"), Map.entry("max_connections", "60"),
				Map.entry("shared_buffers", Math.min(2048, Math.max(128, memory / 8)) + "MB"),
				Map.entry("work_mem", "16MB"), Map.entry("maintenance_work_mem", "128MB"),
				Map.entry("effective_cache_size", Math.max(256, memory / 2) + "MB"),
				Map.entry("random_page_cost", "1.1"), Map.entry("jit", "off"), Map.entry("wal_compression", "off"),
				Map.entry("max_wal_size", "2GB"), Map.entry("synchronous_commit", "on"), Map.entry("fsync", "on"),
				Map.entry("log_min_error_statement", "panic"), Map.entry("log_error_verbosity", "terse"),
				Map.entry("log_checkpoints", "off"));
	}

	/** Of this machine, or of the part of it that we may use, in MB. */
	private static long memory() {
		OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return machine.getTotalMemorySize() >> 20;
	}

	/**
	 * What comes into tables that were empty is not written into the log as well: it is
	 * brought to the disk when it is committed.
	 */
	static Map<String, String> settingsForLoading() {
		Map<String, String> settings = new HashMap<>(modestSettings());
		settings.putAll(Map.of("wal_level", "minimal", "max_wal_senders", "0", "autovacuum", "off"));
		return settings;
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Path log() {
		return this.folder.resolve("server.log");
	}

	String password() {
		try {
			return Files.readString(passwordFile()).strip();
		}
		catch (IOException ex) {
			throw new StartRefused("The password of the database cannot be read from " + passwordFile()
					+ ": put that file back, or move the folder " + this.folder
					+ " away to start with an empty database.", ex);
		}
	}

	/**
	 * Makes the data folder if there is none, whole or not at all, and writes the
	 * configuration of this version.
	 */
	void prepare(PostgresBinaries binaries) throws IOException {
		removeUnfinished();
		if (Files.notExists(data())) {
			create(binaries);
		}
		String version = Files.readString(data().resolve("PG_VERSION")).strip();
		if (!version.equals(binaries.majorVersion())) {
			throw new StartRefused("The data in " + data() + " was written by PostgreSQL " + version
					+ ", this Kontor carries " + binaries.version()
					+ ": make a backup with the Kontor that wrote it and restore it here.");
		}
		Files.writeString(data().resolve("kontor.conf"), configuration());
	}

	private void removeUnfinished() throws IOException {
		List<Path> unfinished;
		try (Stream<Path> files = Files.list(this.folder)) {
			unfinished = files.filter((file) -> file.getFileName().toString().startsWith("data.new")).toList();
		}
		for (Path folder : unfinished) {
			log.warn("The first start was interrupted; {} is removed and made anew", folder);
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void create(PostgresBinaries binaries) throws IOException {
		log.info("Creating an empty database in {}", data());
		if (Files.notExists(passwordFile())) {
			generatePassword();
		}
		Path unfinished = Files.createTempDirectory(this.folder, "data.new");
		initialise(binaries.program("initdb"), unfinished);
		Files.writeString(unfinished.resolve("pg_hba.conf"), ACCESS);
		Files.writeString(unfinished.resolve("postgresql.conf"), """

				# Written at every start:
				include 'kontor.conf'
				# Yours:
				include_if_exists '../local.conf'
				""", StandardOpenOption.APPEND);
		Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void initialise(Program initdb, Path target) throws IOException {
		Program.Result result = new Program.Result(-1, "");
		for (String characterType : CHARACTER_TYPES) {
			List<String> options = new ArrayList<>(List.of("-D", target.toString(), "-U", USER, "--auth=scram-sha-256",
					"--pwfile=" + passwordFile(), "--encoding=UTF8", "--locale-provider=builtin",
					"--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=" + characterType, "--no-instructions"));
			options.addAll(durable() ? List.of("--data-checksums") : THROWN_AWAY);
			result = initdb.run(Duration.ofMinutes(5), options);
			if (result.succeeded() || !result.output().contains("locale")) {
				break;
			}
		}
		if (!result.succeeded()) {
			FileSystemUtils.deleteRecursively(target);
			throw new StartRefused("PostgreSQL could not create its database: " + lastLine(result.output()));
		}
	}

	private boolean durable() {
		return !"off".equals(this.settings.get("fsync"));
	}

	private void generatePassword() throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		Path unfinished = this.folder.resolve("password.new");
		Files.deleteIfExists(unfinished);
		OwnerOnly.createFile(unfinished, Base64.getUrlEncoder().encodeToString(random));
		Files.move(unfinished, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
	}

	private String configuration() {
		return this.settings.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((setting) -> setting.getKey() + " = '" + setting.getValue() + "'\n")
			.collect(Collectors.joining());
	}

	private Path passwordFile() {
		return this.folder.resolve("password");
	}

	private static String lastLine(String output) {
		return output.strip().lines().reduce((first, second) -> second).orElse("no reason given");
	}

}
