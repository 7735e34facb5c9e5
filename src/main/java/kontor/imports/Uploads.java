package kontor.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that came over the net, in pieces, so that every instance can read them. */
@Repository
class Uploads {

	private static final int PIECE = 1 << 20;

	private final JdbcClient jdbc;

	Uploads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(long batchId, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			int position = 0;
			for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
				jdbc.sql("insert into import_contents (batch_id, position, content) values (?, ?, ?)")
					.param(batchId)
					.param(position++)
					.param(piece)
					.update();
			}
		}
	}

	/** Writes a kept file where it can be read; the caller deletes it. */
	Path restore(long batchId) {
		try {
			Path file = Files.createTempFile("kontor-import", null);
			try (OutputStream out = Files.newOutputStream(file)) {
				int position = 0;
				for (byte[] piece = piece(batchId, 0); piece.length > 0; piece = piece(batchId, ++position)) {
					out.write(piece);
				}
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] piece(long batchId, int position) {
		return jdbc.sql("select content from import_contents where batch_id = ? and position = ?")
			.param(batchId)
			.param(position)
			.query(byte[].class)
			.optional()
			.orElse(new byte[0]);
	}

	void forget(long batchId) {
		jdbc.sql("delete from import_contents where batch_id = ?").param(batchId).update();
	}

	/** Equal for files with the same content. */
	static String digest(Path file) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
