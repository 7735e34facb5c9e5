package kontor.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kontor.documents.text.FileSniffer;
import kontor.documents.text.FileType;

/**
 * A file on its way in: on the disk until it is stored, for what it is shows only when it
 * is here.
 */
final class Incoming implements Closeable {

	/** Larger files are no documents. */
	static final long LARGEST = 100L << 20;

	private static final int BUFFER = 65_536;

	private final Path path;

	private final String name;

	private final byte[] sha256;

	private final long size;

	private final FileType type;

	private Incoming(Path path, String name, byte[] sha256, long size) throws IOException {
		this.path = path;
		this.name = name;
		this.sha256 = sha256;
		this.size = size;
		type = FileSniffer.of(path, name);
	}

	/**
	 * @param in read to its end, not closed
	 * @throws DocumentRefusedException where it is empty or too large
	 */
	static Incoming take(InputStream in, String name) throws IOException {
		Path path = Files.createTempFile("kontor-document", null);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long size = copy(in, path, digest);
			if (size == 0) {
				throw new DocumentRefusedException("file", "documents.refused.empty", name);
			}
			return new Incoming(path, name, digest.digest(), size);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private static long copy(InputStream in, Path to, MessageDigest digest) throws IOException {
		long size = 0;
		byte[] buffer = new byte[BUFFER];
		try (OutputStream out = Files.newOutputStream(to)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				requireSmall(size);
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
			}
		}
		return size;
	}

	/**
	 * @throws DocumentRefusedException where a file of this size is too large
	 */
	static void requireSmall(long size) {
		if (size > LARGEST) {
			throw new DocumentRefusedException("file", "documents.refused.too-large");
		}
	}

	Path path() {
		return path;
	}

	/** As it is kept. */
	String name() {
		return name;
	}

	byte[] sha256() {
		return sha256;
	}

	long size() {
		return size;
	}

	FileType type() {
		return type;
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path);
	}

}
