package kontor.imports.einvoice;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kontor.imports.einvoice.EInvoiceException.Refusal;

/**
 * Reads XML into a tree: no document type, no entities but the five, and bounded in
 * number, depth and length. Attached files are passed over.
 */
final class XmlTree {

	private static final int MOST_ELEMENTS = 1_000_000;

	private static final int DEEPEST = 60;

	private static final int LONGEST_TEXT = 20_000;

	private static final Set<String> FILES = Set.of("EmbeddedDocumentBinaryObject", "AttachmentBinaryObject");

	private static final XMLInputFactory XML = factory();

	private final Deque<XmlNode> open = new ArrayDeque<>();

	private final Deque<StringBuilder> texts = new ArrayDeque<>();

	private int elements;

	private XmlTree() {
	}

	static XmlNode read(byte[] content) {
		int start = start(content);
		try {
			return new XmlTree()
				.read(XML.createXMLStreamReader(new ByteArrayInputStream(content, start, content.length - start)));
		}
		catch (XMLStreamException | IllegalArgumentException ex) {
			throw new EInvoiceException(Refusal.XML_BROKEN, ex);
		}
	}

	/**
	 * Programs write blank lines above the declaration, which XML forbids, and a byte
	 * order mark above those.
	 */
	private static int start(byte[] content) {
		int at = content.length > 3 && content[0] == (byte) 0xef && content[1] == (byte) 0xbb
				&& content[2] == (byte) 0xbf ? 3 : 0;
		while (at < content.length
				&& (content[at] == ' ' || content[at] == '\n' || content[at] == '\r' || content[at] == '\t')) {
			at++;
		}
		return at;
	}

	private XmlNode read(XMLStreamReader xml) throws XMLStreamException {
		XmlNode root = null;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new EInvoiceException(Refusal.XML_DTD);
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				XmlNode node = start(xml);
				root = (root == null) ? node : root;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				open.pop().write(texts.pop().toString());
			}
			else if (xml.isCharacters()) {
				write(xml);
			}
		}
		if (root == null) {
			throw new EInvoiceException(Refusal.XML_BROKEN);
		}
		return root;
	}

	private XmlNode start(XMLStreamReader xml) {
		if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
			throw new EInvoiceException(Refusal.XML_TOO_LARGE);
		}
		Map<String, String> attributes = new HashMap<>();
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at).strip());
		}
		String namespace = xml.getNamespaceURI();
		XmlNode node = new XmlNode(CiiNames.now(xml.getLocalName()), (namespace == null) ? "" : namespace, attributes);
		if (!open.isEmpty()) {
			open.peek().add(node);
		}
		open.push(node);
		texts.push(new StringBuilder(0));
		return node;
	}

	private void write(XMLStreamReader xml) {
		StringBuilder text = texts.peek();
		if (text != null && text.length() < LONGEST_TEXT && !FILES.contains(open.element().name)) {
			text.append(xml.getText());
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

}
