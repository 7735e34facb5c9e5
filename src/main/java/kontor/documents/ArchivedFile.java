package kontor.documents;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A stored content as the web reads it, whole or in ranges. */
final class ArchivedFile extends AbstractResource {

	private final Contents contents;

	private final long id;

	private final long size;

	ArchivedFile(Contents contents, long id, long size) {
		this.contents = contents;
		this.id = id;
		this.size = size;
	}

	@Override
	public String getDescription() {
		return "content " + id;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return size;
	}

	@Override
	public InputStream getInputStream() {
		return contents.open(id);
	}

}
