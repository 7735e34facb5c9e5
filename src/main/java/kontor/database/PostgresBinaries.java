package kontor.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs for this platform, unpacked once from the class path. */
record PostgresBinaries(Path folder, String version) {

	private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

	private static final Pattern VERSION = Pattern.compile("-(\\d+[.\\d]*)\\.jar");

	/**
	 * Unpacks below the folder unless that was done before; other versions there are
	 * removed.
	 */
	static PostgresBinaries unpackedBelow(Path parent) throws IOException {
		URL archive = archive();
		Matcher matcher = VERSION.matcher(archive.toString());
		String version = matcher.find() ? matcher.group(1) : "unknown";
		Path folder = parent.resolve("binaries-" + version);
		if (Files.notExists(folder)) {
			log.info("Unpacking PostgreSQL {}", version);
			unpack(archive, folder);
		}
		return new PostgresBinaries(folder, version);
	}

	Program program(String name) {
		return new Program(this.folder.resolve("bin").resolve(windows() ? name + ".exe" : name));
	}

	String majorVersion() {
		return this.version.split("\\.")[0];
	}

	/** An interrupted unpacking and the versions before this one. */
	void removeOthers() throws IOException {
		List<Path> others;
		try (Stream<Path> files = Files.list(Objects.requireNonNull(this.folder.getParent()))) {
			others = files.filter((file) -> file.getFileName().toString().startsWith("binaries-"))
				.filter((file) -> !file.equals(this.folder))
				.toList();
		}
		for (Path other : others) {
			FileSystemUtils.deleteRecursively(other);
		}
	}

	private static URL archive() {
		String system = windows() ? "windows" : macOs() ? "darwin" : "linux";
		String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		String hardware = processor.startsWith("a") && processor.contains("64") && !processor.equals("amd64") ? "arm_64"
				: "x86_64";
		String name = "/postgres-" + system + "-" + hardware + ".txz";
		URL archive = PostgresBinaries.class.getResource(name);
		if (archive == null) {
			throw new StartRefused("This kontor.jar carries no PostgreSQL for " + system + " " + hardware
					+ ": build it on such a machine or with -P all-platforms, or set spring.datasource.url.");
		}
		return archive;
	}

	private static void unpack(URL archive, Path folder) throws IOException {
		Path unfinished = Files.createTempDirectory(Objects.requireNonNull(folder.getParent()),
				folder.getFileName() + ".new");
		try (InputStream raw = archive.openStream();
				TarArchiveInputStream tar = new TarArchiveInputStream(
						new XZCompressorInputStream(new BufferedInputStream(raw)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				if (!entry.getName().endsWith(".a")) {
					write(tar, entry, unfinished);
				}
			}
		}
		Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
		Path target = root.resolve(entry.getName()).normalize();
		if (!target.startsWith(root)) {
			throw new IOException("Entry outside of the archive: " + entry.getName());
		}
		Files.createDirectories(Objects.requireNonNull(entry.isDirectory() ? target : target.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else if (entry.isLink()) {
			Files.copy(root.resolve(entry.getLinkName()).normalize(), target);
		}
		else if (!entry.isDirectory()) {
			Files.copy(tar, target);
			makeExecutable(target, entry);
		}
	}

	private static void makeExecutable(Path target, TarArchiveEntry entry) throws IOException {
		boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (posix && (entry.getMode() & 0100) != 0) {
			Files.setPosixFilePermissions(target, Set.copyOf(PosixFilePermissions.fromString("rwxr-xr-x")));
		}
	}

	private static boolean windows() {
		return System.getProperty("os.name").startsWith("Windows");
	}

	private static boolean macOs() {
		return System.getProperty("os.name").startsWith("Mac");
	}

}
