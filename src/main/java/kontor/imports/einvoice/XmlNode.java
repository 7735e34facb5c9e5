package kontor.imports.einvoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element with what stands in it; names without their namespaces. */
final class XmlNode {

	final String name;

	final String namespace;

	private final Map<String, String> attributes;

	private final List<XmlNode> children = new ArrayList<>(2);

	private String text = "";

	XmlNode(String name, String namespace, Map<String, String> attributes) {
		this.name = name;
		this.namespace = namespace;
		this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
	}

	void add(XmlNode child) {
		children.add(child);
	}

	void write(String words) {
		text = words.strip();
	}

	@Nullable String attribute(String wanted) {
		return attributes.get(wanted);
	}

	/** What stands in it; null for nothing. */
	@Nullable String text() {
		return text.isEmpty() ? null : text;
	}

	List<XmlNode> all(String wanted) {
		return children.stream().filter((child) -> child.name.equals(wanted)).toList();
	}

	boolean has(String wanted) {
		return children.stream().anyMatch((child) -> child.name.equals(wanted));
	}

	/** The first element on this way; an empty one where there is none. */
	XmlNode at(String... path) {
		XmlNode node = this;
		for (String step : path) {
			node = node.children.stream()
				.filter((child) -> child.name.equals(step))
				.findFirst()
				.orElseGet(() -> new XmlNode(step, "", Map.of()));
		}
		return node;
	}

	@Nullable String text(String... path) {
		return at(path).text();
	}

	/** The first text that is there, of several ways with slashes. */
	@Nullable String first(String... paths) {
		for (String path : paths) {
			String found = text(path.split("/"));
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	boolean isEmpty() {
		return children.isEmpty() && Objects.equals(text, "");
	}

}
