package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Files and folders that nobody but their owner may open, on POSIX and on Windows. */
public final class OwnerOnly {

	private OwnerOnly() {
	}

	public static void createFile(Path file, String content) throws IOException {
		if (posix(file)) {
			Files.createFile(file, permissions("rw-------"));
		}
		else {
			restrict(Files.createFile(file));
		}
		Files.writeString(file, content);
	}

	public static void createMissingFile(Path file) throws IOException {
		if (Files.notExists(file)) {
			createFile(file, "");
		}
	}

	public static void createFolder(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			if (posix(folder)) {
				Files.createDirectory(folder, permissions("rwx------"));
			}
			else {
				restrict(Files.createDirectory(folder));
			}
		}
	}

	private static boolean posix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?> permissions(String text) {
		return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
	}

	private static void restrict(Path path) throws IOException {
		AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
		if (view != null) {
			view.setAcl(List.of(AclEntry.newBuilder()
				.setType(AclEntryType.ALLOW)
				.setPrincipal(view.getOwner())
				.setPermissions(EnumSet.allOf(AclEntryPermission.class))
				.build()));
		}
	}

}
