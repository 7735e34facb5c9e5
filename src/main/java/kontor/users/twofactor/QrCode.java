package kontor.users.twofactor;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** Draws a text as a picture that telephones read. */
public final class QrCode {

	private static final int MARGIN = 4;

	private QrCode() {
	}

	/** An SVG without scripts and styles, dark on white. */
	public static String svg(String text) {
		ByteMatrix dots = dots(text);
		int size = dots.getWidth() + 2 * MARGIN;
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="240" height="240" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>"""
			.formatted(size, path(dots));
	}

	private static String path(ByteMatrix dots) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < dots.getHeight(); y++) {
			for (int x = 0; x < dots.getWidth(); x++) {
				if (dots.get(x, y) == 1) {
					path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

	private static ByteMatrix dots(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
				.getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a picture", ex);
		}
	}

}
