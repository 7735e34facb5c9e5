package kontor.database.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: the header in clear; the tables and the manifest, compressed and
 * perhaps encrypted; the checksum of all that.
 */
final class BackupOutput implements AutoCloseable {

	static final char TABLE = 'T';

	static final char DATA = 'D';

	static final char END_OF_TABLE = 'E';

	static final char MANIFEST = 'M';

	static final int BLOCK = 1 << 16;

	private static final int LEVEL = 3;

	private final OutputStream target;

	private final DigestOutputStream summed;

	private final @Nullable SealingOutput sealed;

	private final Deflater deflater = new Deflater(LEVEL);

	private final DeflaterOutputStream deflated;

	private final DataOutputStream data;

	private final byte[] block = new byte[BLOCK];

	private int filled;

	private final MessageDigest sha256 = Manifest.sha256();

	private long rows;

	private long bytes;

	private final List<Manifest.Sum> sums = new ArrayList<>();

	BackupOutput(OutputStream target, Header header, @Nullable Passphrase passphrase) throws IOException {
		this.target = target;
		summed = new DigestOutputStream(target, Manifest.sha256());
		header.writeTo(summed);
		sealed = passphrase == null || header.encryption() == null ? null
				: new SealingOutput(summed, new Seal(passphrase.key(header.encryption()), header.json()));
		deflated = new DeflaterOutputStream(sealed == null ? summed : sealed, deflater, BLOCK);
		data = new DataOutputStream(new BufferedOutputStream(deflated, BLOCK));
	}

	void begin(Manifest.Table table) throws IOException {
		json(TABLE, table);
		rows = 0;
		bytes = 0;
	}

	void row(byte[] row) throws IOException {
		sha256.update(row);
		rows++;
		bytes += row.length;
		int at = 0;
		while (at < row.length) {
			if (filled == block.length) {
				sendBlock();
			}
			int part = Math.min(block.length - filled, row.length - at);
			System.arraycopy(row, at, block, filled, part);
			filled += part;
			at += part;
		}
	}

	void end(Manifest.Table table) throws IOException {
		sendBlock();
		Manifest.Sum sum = new Manifest.Sum(table, rows, bytes, HexFormat.of().formatHex(sha256.digest()));
		json(END_OF_TABLE, sum);
		sums.add(sum);
	}

	/** Without it the file is worth nothing. */
	Manifest finish(List<Manifest.SequenceValue> sequences, @Nullable String key) throws IOException {
		Manifest manifest = new Manifest(sums, sequences, sealed == null ? null : key, HomeKey.check(key));
		json(MANIFEST, manifest);
		data.flush();
		deflated.finish();
		if (sealed != null) {
			sealed.finish();
		}
		summed.flush();
		target.write(summed.getMessageDigest().digest());
		target.flush();
		return manifest;
	}

	private void sendBlock() throws IOException {
		if (filled > 0) {
			send(DATA, block, filled);
			filled = 0;
		}
	}

	private void json(char kind, Object value) throws IOException {
		byte[] json = JsonMapper.shared().writeValueAsBytes(value);
		send(kind, json, json.length);
	}

	private void send(char kind, byte[] content, int length) throws IOException {
		data.writeByte(kind);
		data.writeInt(length);
		data.write(content, 0, length);
	}

	/** The target stays open: whoever opened it closes it. */
	@Override
	public void close() {
		deflater.end();
	}

}
