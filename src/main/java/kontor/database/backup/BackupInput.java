package kontor.database.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a {@link BackupOutput} wrote behind the header. */
final class BackupInput {

	private static final int LONGEST = 100_000_000;

	private final DataInputStream data;

	private byte[] content = {};

	private int length;

	BackupInput(DataInputStream data) {
		this.data = data;
	}

	Manifest read(Contents contents) throws IOException, SQLException {
		List<Manifest.Sum> sums = new ArrayList<>();
		char kind = next();
		while (kind == BackupOutput.TABLE) {
			sums.add(table(contents));
			kind = next();
		}
		expect(BackupOutput.MANIFEST, kind);
		Manifest manifest = json(Manifest.class);
		if (!manifest.tables().equals(sums) || data.read() >= 0) {
			throw BackupRefused.damaged("the tables are not those that were written");
		}
		return manifest;
	}

	private Manifest.Sum table(Contents contents) throws IOException, SQLException {
		Manifest.Table table = json(Manifest.Table.class);
		MessageDigest sha256 = Manifest.sha256();
		long bytes = 0;
		contents.begin(table);
		char kind = next();
		while (kind == BackupOutput.DATA) {
			sha256.update(content, 0, length);
			bytes += length;
			contents.data(content, length);
			kind = next();
		}
		expect(BackupOutput.END_OF_TABLE, kind);
		Manifest.Sum sum = json(Manifest.Sum.class);
		String found = HexFormat.of().formatHex(sha256.digest());
		if (!sum.equals(new Manifest.Sum(table, sum.rows(), bytes, found))) {
			throw BackupRefused.damaged("the rows of " + table.name() + " are not those that were written");
		}
		contents.end(sum);
		return sum;
	}

	private static void expect(char wanted, char found) {
		if (wanted != found) {
			throw BackupRefused.damaged("something else stands where it should go on");
		}
	}

	private char next() throws IOException {
		char kind = (char) data.readUnsignedByte();
		length = data.readInt();
		if (length < 0 || length > LONGEST) {
			throw BackupRefused.damaged("a part is " + length + " long");
		}
		if (content.length < length) {
			content = new byte[length];
		}
		data.readFully(content, 0, length);
		return kind;
	}

	private <T> T json(Class<T> type) {
		try {
			return JsonMapper.shared().readValue(content, 0, length, type);
		}
		catch (JacksonException ex) {
			throw BackupRefused.damaged(ex);
		}
	}

}
