package kontor.documents.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of what Word, Excel and their like write today: XML in a ZIP file. */
final class OfficeText {

	/** What all parts together may grow to when they are unpacked. */
	private static final long MOST = 200L << 20;

	/** What may be small when packed: sheets of empty rows are. */
	private static final long SMALL = 20L << 20;

	/** No text shrinks further; what does was made to fill the memory. */
	private static final int DENSEST = 100;

	private static final XMLInputFactory XML = factory();

	private final TextSink into;

	private final boolean open;

	private long left = MOST;

	/** How deep inside elements whose characters are text. */
	private int inText;

	private boolean reference;

	private OfficeText(TextSink into, boolean open) {
		this.into = into;
		this.open = open;
	}

	/** No entity of anybody's is ever resolved. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	static void read(Path file, FileType type, TextSink into) throws IOException, XMLStreamException {
		boolean open = type == FileType.ODT || type == FileType.ODS || type == FileType.ODP;
		OfficeText reading = new OfficeText(into, open);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (open) {
				reading.refuseProtected(zip);
			}
			for (ZipEntry part : parts(zip, type)) {
				reading.read(zip, part);
			}
		}
	}

	private static List<ZipEntry> parts(ZipFile zip, FileType type) {
		Pattern wanted = Pattern.compile(switch (type) {
			case DOCX -> "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml";
			case XLSX -> "xl/(sharedStrings|worksheets/sheet\\d+)\\.xml";
			case PPTX -> "ppt/(slides|notesSlides)/\\w+\\.xml";
			default -> "content\\.xml";
		});
		return zip.stream()
			.filter((part) -> wanted.matcher(part.getName()).matches())
			.map(ZipEntry.class::cast)
			.toList();
	}

	private void refuseProtected(ZipFile zip) throws IOException {
		ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
		if (manifest != null) {
			try (InputStream in = zip.getInputStream(manifest)) {
				if (new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data")) {
					throw new TextReading.ProtectedException();
				}
			}
		}
	}

	private void read(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
		inText = 0;
		try (InputStream in = new Measured(zip.getInputStream(part), part.getCompressedSize())) {
			XMLStreamReader xml = XML.createXMLStreamReader(in);
			while (xml.hasNext()) {
				step(xml, xml.next());
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof TextReading.TooMuchException tooMuch) {
				throw tooMuch;
			}
			throw ex;
		}
	}

	private void step(XMLStreamReader xml, int event) {
		if (event == XMLStreamReader.START_ELEMENT) {
			begin(xml);
		}
		else if (event == XMLStreamReader.END_ELEMENT) {
			end(xml.getLocalName());
		}
		else if (event == XMLStreamReader.CHARACTERS && inText > 0) {
			into.append(xml.getText());
		}
	}

	private void begin(XMLStreamReader xml) {
		String name = xml.getLocalName();
		if (name.equals("c")) {
			reference = "s".equals(xml.getAttributeValue(null, "t"));
		}
		if (isText(name)) {
			inText++;
		}
		else if (name.equals("tab") || name.equals("br") || name.equals("line-break") || open && name.equals("s")) {
			into.append(" ");
		}
	}

	private void end(String name) {
		if (isText(name)) {
			inText--;
		}
		if (name.equals("p") || name.equals("h") || name.equals("row") || name.equals("si")) {
			into.append("\n");
		}
		else if (name.equals("c") || name.equals("table-cell") || name.equals("tc")) {
			into.append(" ");
		}
	}

	private boolean isText(String name) {
		return open ? name.equals("p") || name.equals("h") : name.equals("t") || name.equals("v") && !reference;
	}

	/** Ends where there is more than this part, or all parts together, may have. */
	private final class Measured extends FilterInputStream {

		/** What has to be left when this part ends. */
		private final long least;

		private Measured(InputStream in, long packed) {
			super(in);
			least = Math.max(0, left - Math.max(SMALL, packed * DENSEST));
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int read = super.read(into, offset, length);
			left -= Math.max(0, read);
			if (left < least) {
				throw new TextReading.TooMuchException();
			}
			OfficeText.this.into.goOn();
			return read;
		}

	}

}
