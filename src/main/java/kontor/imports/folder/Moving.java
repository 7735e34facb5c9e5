package kontor.imports.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Moves files, and overwrites none. */
final class Moving {

	private static final int MOST = 10_000;

	private Moving() {
	}

	/**
	 * @param folder is made where it is missing
	 * @return where the file lies now: under its own name or, where one of this name is
	 * there, with a number behind it
	 */
	static Path to(Path folder, Path file) throws IOException {
		Files.createDirectories(folder);
		String name = file.getFileName().toString();
		for (int number = 1; number < MOST; number++) {
			Path target = folder.resolve(number == 1 ? name : numbered(name, number));
			try {
				return Files.exists(Protocol.of(target)) ? next() : Files.move(file, target);
			}
			catch (FileAlreadyExistsException ex) {
				continue;
			}
		}
		throw new FileAlreadyExistsException(name);
	}

	private static Path next() throws FileAlreadyExistsException {
		throw new FileAlreadyExistsException("the protocol");
	}

	private static String numbered(String name, int number) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot)
				: name + " (" + number + ")";
	}

}
