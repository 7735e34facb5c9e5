package kontor.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture of PNG or JPEG.
 *
 * @param kind the media type, found in the content
 */
record Logo(String kind, byte[] bytes) {

	static final int LARGEST = 1024 * 1024;

	/** Pixels on a side; a picture may be small as a file and huge when drawn. */
	private static final int WIDEST = 4000;

	/** What was sent is no picture that can be printed. */
	static final class Refused extends Exception {

		private static final long serialVersionUID = 1;

		private final String key;

		Refused(String key) {
			super(key);
			this.key = key;
		}

		/** Of the message that says why. */
		String key() {
			return key;
		}

	}

	/** Whatever its name says, the picture is read once before it is kept. */
	static Logo of(byte[] bytes) throws Refused {
		if (bytes.length > LARGEST) {
			throw new Refused("printing.logo.too-large");
		}
		return new Logo(kind(bytes), bytes);
	}

	/** As an address that a page may carry within itself. */
	public String address() {
		return "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
	}

	private static String kind(byte[] bytes) throws Refused {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (readers.hasNext()) {
				return kind(readers.next(), input);
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new Refused("printing.logo.broken");
		}
		throw new Refused("printing.logo.kind");
	}

	private static String kind(ImageReader reader, ImageInputStream input) throws IOException, Refused {
		try {
			reader.setInput(input);
			String format = reader.getFormatName().toLowerCase(Locale.ROOT);
			if (!format.equals("png") && !format.equals("jpeg")) {
				throw new Refused("printing.logo.kind");
			}
			if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
				throw new Refused("printing.logo.too-large");
			}
			// a file cut off fails here
			reader.read(0);
			return "image/" + format;
		}
		finally {
			reader.dispose();
		}
	}

}
