package kontor.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner that finds the word "EICAR", and does not like the word "RIESIG". */
class FakeClamd implements AutoCloseable {

	private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	FakeClamd() throws IOException {
		Thread thread = new Thread(this::serve, "clamd");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return server.getLocalPort();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				socket.getOutputStream()
					.write((answer(new DataInputStream(socket.getInputStream())) + "\0")
						.getBytes(StandardCharsets.US_ASCII));
			}
			catch (IOException ex) {
				// the next one
			}
		}
	}

	private static String answer(DataInputStream in) throws IOException {
		StringBuilder command = new StringBuilder();
		for (int read = in.read(); read > 0; read = in.read()) {
			command.append((char) read);
		}
		if (command.toString().equals("zPING")) {
			return "PONG";
		}
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			stream.write(in.readNBytes(length));
		}
		String text = stream.toString(StandardCharsets.ISO_8859_1);
		return text.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND"
				: text.contains("RIESIG") ? "INSTREAM size limit exceeded. ERROR" : "stream: OK";
	}

	@Override
	public void close() throws IOException {
		server.close();
	}

}
