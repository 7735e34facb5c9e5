package kontor.imports.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packed file, guarded against those that unpack to more than they should.
 */
class ZipParts implements Closeable {

	private static final int ENTRIES = 10_000;

	private static final long GRACE = 32L << 20;

	private static final int TAG = 1 << 16;

	private final ZipFile zip;

	private final Limits limits;

	ZipParts(Path file, Limits limits) throws IOException {
		this.limits = limits;
		this.zip = opened(file);
		if (zip.size() > ENTRIES) {
			zip.close();
			throw new ImportFileException(Reason.ZIP_BOMB);
		}
	}

	private static ZipFile opened(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		}
		catch (ZipException ex) {
			throw new ImportFileException(ex, Reason.FILE_DAMAGED);
		}
	}

	/** Tells a packed file by its parts. */
	static FileKind sniff(Path file) throws IOException {
		try (ZipParts parts = new ZipParts(file, Limits.DEFAULT)) {
			if (parts.has("xl/workbook.xml") || parts.has("xl/worksheets/sheet1.xml")) {
				return FileKind.XLSX;
			}
			throw new ImportFileException(parts.other());
		}
	}

	private Reason other() throws IOException {
		if (has("xl/workbook.bin")) {
			return Reason.FILE_XLSB;
		}
		if (has("word/document.xml")) {
			return Reason.FILE_WORD;
		}
		boolean sheet = has("mimetype") && new String(open("mimetype").readNBytes(80)).contains("spreadsheet");
		return sheet ? Reason.FILE_ODS
				: has("mimetype") || has("[Content_Types].xml") ? Reason.FILE_OTHER_OFFICE : Reason.FILE_ARCHIVE;
	}

	boolean has(String name) {
		return entry(name) != null;
	}

	/** Names of all parts. */
	List<String> names() {
		return zip.stream().map((part) -> part.getName().replace('\\', '/')).toList();
	}

	/**
	 * Throws where the parts say about themselves that they unpack to too much.
	 */
	void check() {
		long all = 0;
		for (ZipEntry part : zip.stream().toList()) {
			all += Math.max(0, part.getSize());
			check(part, part.getSize());
		}
		if (all > limits.inflatedBytes()) {
			throw new ImportFileException(Reason.ZIP_BOMB);
		}
	}

	long size(String name) {
		ZipEntry part = entry(name);
		return (part == null) ? 0 : part.getSize();
	}

	CountingStream open(String name) throws IOException {
		ZipEntry part = entry(name);
		if (part == null) {
			throw new ImportFileException(Reason.FILE_DAMAGED);
		}
		InputStream in = zip.getInputStream(part);
		return new CountingStream(in) {

			private int run;

			@Override
			void counted(byte[] buffer, int offset, int read) {
				check(part, count());
				for (int at = offset; at < offset + read; at++) {
					byte b = buffer[at];
					run = (b == '<') ? 1 : (b == '>' || run == 0) ? 0 : run + 1;
					if (run > TAG) {
						throw new ImportFileException(Reason.ZIP_BOMB);
					}
				}
			}

		};
	}

	private void check(ZipEntry part, long inflated) {
		boolean ratio = inflated > GRACE && inflated > limits.inflatedRatio() * Math.max(1, part.getCompressedSize());
		if (ratio || inflated > limits.inflatedBytes()) {
			throw new ImportFileException(Reason.ZIP_BOMB);
		}
	}

	private @Nullable ZipEntry entry(String name) {
		ZipEntry exact = zip.getEntry(name);
		return (exact != null) ? exact
				: zip.stream()
					.filter((part) -> part.getName().replace('\\', '/').equalsIgnoreCase(name))
					.findFirst()
					.orElse(null);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

}
