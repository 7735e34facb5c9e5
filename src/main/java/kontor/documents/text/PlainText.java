package kontor.documents.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files: UTF-8, else what Windows writes; marked ones in UTF-16. */
final class PlainText {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int BUFFER = 16_384;

	private PlainText() {
	}

	static void read(Path file, TextSink into) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(3);
		}
		Charset charset = isWide(head) ? StandardCharsets.UTF_16 : isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
		try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
			char[] buffer = new char[BUFFER];
			for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
				into.append(new String(buffer, 0, read));
			}
		}
	}

	/** Whether it is marked as UTF-16. */
	static boolean isWide(byte[] head) {
		return head.length >= 2 && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe
				|| head[0] == (byte) 0xfe && head[1] == (byte) 0xff);
	}

	/** The first bytes as text, as good as it goes. */
	static String beginning(byte[] head) {
		String text = new String(head, isWide(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static boolean isUtf8(Path file) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer sink = CharBuffer.allocate(BUFFER);
		try (var in = Files.newByteChannel(file)) {
			ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
			boolean end = false;
			while (!end) {
				end = in.read(bytes) < 0;
				bytes.flip();
				if (decoder.decode(bytes, sink.clear(), end).isError()) {
					return false;
				}
				bytes.compact();
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
