package kontor.imports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Excel file, read in a stream. Not read with fastexcel-reader: that trusts a cell's
 * reference and the length of texts, and a hostile file exhausts the memory.
 */
class XlsxTable implements Table {

	private static final XMLInputFactory XML = factory();

	private final Path file;

	private final Limits limits;

	/** Parts by the names of their sheets; hidden ones come last. */
	private final Map<String, String> parts = new LinkedHashMap<>();

	private final XlsxTexts texts = new XlsxTexts();

	private final XlsxFormats formats = new XlsxFormats();

	XlsxTable(Path file, Limits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		try (ZipParts zip = new ZipParts(file, limits)) {
			zip.check();
			readSheets(zip);
			if (zip.has("xl/sharedStrings.xml")) {
				parse(zip, "xl/sharedStrings.xml", (xml) -> texts.read(xml, limits));
			}
			if (zip.has("xl/styles.xml")) {
				parse(zip, "xl/styles.xml", formats::read);
			}
		}
	}

	@Override
	public List<String> sheets() {
		return List.copyOf(parts.keySet());
	}

	@Override
	public boolean isDelimited() {
		return false;
	}

	@Override
	public double read(String sheet, Visitor visitor) throws IOException {
		String part = parts.get(sheet);
		try (ZipParts zip = new ZipParts(file, limits)) {
			boolean[] all = { false };
			long read = parse(zip, part, (xml) -> all[0] = new XlsxRows(xml, texts, formats, limits).read(visitor));
			return all[0] ? 1 : Math.min(1, (double) read / Math.max(1, zip.size(part)));
		}
	}

	private void readSheets(ZipParts zip) throws IOException {
		Map<String, String> targets = new LinkedHashMap<>();
		if (zip.has("xl/_rels/workbook.xml.rels")) {
			parse(zip, "xl/_rels/workbook.xml.rels", (xml) -> {
				while (next(xml, "Relationship")) {
					targets.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
				}
			});
		}
		Map<String, String> hidden = new LinkedHashMap<>();
		if (zip.has("xl/workbook.xml")) {
			parse(zip, "xl/workbook.xml", (xml) -> {
				while (next(xml, "workbookPr", "sheet")) {
					if (xml.getLocalName().equals("workbookPr")) {
						formats.since1904(xml.getAttributeValue(null, "date1904"));
					}
					else {
						sheet(zip, xml, targets, hidden);
					}
				}
			});
		}
		parts.putAll(hidden);
		if (parts.isEmpty()) {
			zip.names()
				.stream()
				.filter((name) -> name.matches("xl/worksheets/[^/]+\\.xml"))
				.sorted()
				.forEach((name) -> parts.put(name, name));
		}
	}

	private void sheet(ZipParts zip, XMLStreamReader xml, Map<String, String> targets, Map<String, String> hidden) {
		String part = null;
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			part = (xml.getAttributeLocalName(at).equals("id")) ? targets.get(xml.getAttributeValue(at)) : part;
		}
		boolean visible = xml.getAttributeValue(null, "state") == null
				|| xml.getAttributeValue(null, "state").equals("visible");
		if (part != null && zip.has(part) && part.contains("sheet")) {
			(visible ? parts : hidden).put(String.valueOf(xml.getAttributeValue(null, "name")), part);
		}
	}

	private static String path(String target) {
		return target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", "");
	}

	private static long parse(ZipParts zip, String part, XmlUse use) throws IOException {
		try (CountingStream in = zip.open(part)) {
			XMLStreamReader xml = XML.createXMLStreamReader(in);
			use.read(xml);
			return in.count();
		}
		catch (XMLStreamException | ZipException ex) {
			Throwable cause = ex.getCause();
			throw (cause instanceof ImportFileException known) ? known
					: new ImportFileException(ex, Reason.FILE_DAMAGED);
		}
	}

	/** Goes to the next start of one of these elements. */
	static boolean next(XMLStreamReader xml, String... names) throws XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.START_ELEMENT && List.of(names).contains(xml.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	/** Shows every attribute in no namespace, by its name. */
	static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return (value == null) ? "" : value;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

	/** Reads a part. */
	private interface XmlUse {

		void read(XMLStreamReader xml) throws XMLStreamException;

	}

}
