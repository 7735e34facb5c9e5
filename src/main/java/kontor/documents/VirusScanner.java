package kontor.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.database.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks clamd, a virus scanner of another process, over TCP. Without one nothing is
 * checked.
 */
@Component
class VirusScanner {

	static final int USUAL_PORT = 3310;

	private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);

	private static final String HOST = "documents.scanner.host";

	private static final String PORT = "documents.scanner.port";

	private static final int CONNECTING = 2_000;

	private static final int ANSWERING = 30_000;

	private static final int BLOCK = 65_536;

	private static final int LONGEST_ANSWER = 1_000;

	private final Settings settings;

	VirusScanner(Settings settings) {
		this.settings = settings;
	}

	/** Empty: there is none. */
	String host() {
		return settings.get(HOST, "");
	}

	int port() {
		return Integer.parseInt(settings.get(PORT, String.valueOf(USUAL_PORT)));
	}

	void use(String host, int port) {
		settings.put(HOST, host);
		settings.put(PORT, String.valueOf(port));
	}

	boolean isUsed() {
		return !host().isEmpty();
	}

	/** Whether it answers. */
	boolean answers() {
		try (Socket socket = connect()) {
			socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
			return answer(socket).equals("PONG");
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * @return whether it is clean, or nobody can tell now
	 * @throws DocumentRefusedException where a virus was found
	 */
	ScanState check(Incoming file) {
		if (!isUsed()) {
			return ScanState.UNCHECKED;
		}
		try {
			if (scan(file.path()) == ScanState.INFECTED) {
				throw new DocumentRefusedException("file", "documents.refused.virus", file.name());
			}
			return ScanState.CLEAN;
		}
		catch (IOException ex) {
			log.warn("The virus scanner does not answer, a document stays unchecked: {}", ex.getMessage());
			return ScanState.UNCHECKED;
		}
	}

	/**
	 * @throws IOException where it does not answer, or not what is asked
	 */
	ScanState scan(Path file) throws IOException {
		try (Socket socket = connect(); InputStream in = Files.newInputStream(file)) {
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			byte[] block = new byte[BLOCK];
			for (int read = in.read(block); read > 0; read = in.read(block)) {
				out.writeInt(read);
				out.write(block, 0, read);
			}
			out.writeInt(0);
			out.flush();
			String answer = answer(socket);
			if (!answer.endsWith("FOUND") && !answer.endsWith("OK")) {
				throw new IOException(answer.isEmpty() ? "no answer" : answer);
			}
			return answer.endsWith("FOUND") ? ScanState.INFECTED : ScanState.CLEAN;
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(host(), port()), CONNECTING);
			socket.setSoTimeout(ANSWERING);
			return socket;
		}
		catch (IOException | IllegalArgumentException ex) {
			socket.close();
			throw new IOException(ex);
		}
	}

	private static String answer(Socket socket) throws IOException {
		StringBuilder answer = new StringBuilder();
		InputStream in = socket.getInputStream();
		for (int read = in.read(); read > 0 && answer.length() < LONGEST_ANSWER; read = in.read()) {
			answer.append((char) read);
		}
		return answer.toString().strip();
	}

}
