package kontor.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page; what it unpacks lies on disk. */
final class PdfText extends PDFTextStripper {

	/** What a page may grow to when it is unpacked. */
	private static final int LARGEST_PAGE = 50 << 20;

	private final TextSink into;

	private PdfText(TextSink into) {
		this.into = into;
	}

	static void read(Path file, TextSink into) throws IOException {
		try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
				PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			new PdfText(into).writeText(pdf, into);
		}
	}

	@Override
	public void processPage(PDPage page) throws IOException {
		into.goOn();
		for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
			requireMeasure(streams.next());
		}
		super.processPage(page);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		into.goOn();
		super.processOperator(operator, operands);
	}

	/** A few bytes may stand for gigabytes, and are unpacked in memory. */
	private static void requireMeasure(PDStream stream) throws IOException {
		List<COSName> filters = stream.getFilters();
		boolean packed = filters.contains(COSName.FLATE_DECODE) || filters.contains(COSName.FLATE_DECODE_ABBREVIATION);
		if (packed && filters.size() > 1 && filters.stream().filter(COSName.FLATE_DECODE::equals).count() > 1) {
			throw new TextReading.TooMuchException();
		}
		if (packed && COSName.FLATE_DECODE.equals(filters.get(0))) {
			try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
				requireMeasure(raw);
			}
		}
	}

	private static void requireMeasure(InputStream raw) throws IOException {
		Inflater inflater = new Inflater();
		byte[] in = new byte[8192];
		byte[] out = new byte[65_536];
		try {
			for (int read = raw.read(in); read > 0; read = raw.read(in)) {
				inflater.setInput(in, 0, read);
				for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
					if (inflater.getBytesWritten() > LARGEST_PAGE) {
						throw new TextReading.TooMuchException();
					}
				}
			}
		}
		catch (DataFormatException ex) {
			// PDFBox makes the best of it
		}
		finally {
			inflater.end();
		}
	}

}
