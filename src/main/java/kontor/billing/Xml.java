package kontor.billing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements one in another. */
final class Xml {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	Xml(String root, String... prefixesAndNamespaces) {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			writer.writeStartElement(root);
			for (int i = 0; i < prefixesAndNamespaces.length; i += 2) {
				writer.writeAttribute("xmlns:" + prefixesAndNamespaces[i], prefixesAndNamespaces[i + 1]);
			}
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An element with others in it. */
	Xml in(String name, Runnable content) {
		try {
			writer.writeStartElement(name);
			content.run();
			writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An element with a text; none where there is no text.
	 * @param attribute name and value
	 */
	Xml text(String name, @Nullable String text, String... attribute) {
		if (text == null || text.isBlank()) {
			return this;
		}
		try {
			writer.writeStartElement(name);
			if (attribute.length > 0) {
				writer.writeAttribute(attribute[0], attribute[1]);
			}
			writer.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
			writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] bytes() {
		try {
			writer.writeEndElement();
			writer.writeEndDocument();
			writer.close();
			return out.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
