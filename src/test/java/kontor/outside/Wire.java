package kontor.outside;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One kept-alive HTTP/1.1 connection that costs next to nothing, so that the machine is
 * left to the server.
 */
final class Wire implements AutoCloseable {

	private final Socket socket;

	private final InputStream in;

	private final int port;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String token = "";

	/** What came back. */
	record Answer(int status, Map<String, String> headers, byte[] body) {

		String text() {
			return new String(body, StandardCharsets.UTF_8);
		}

	}

	Wire(int port) throws IOException {
		this.port = port;
		socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(60_000);
		in = new BufferedInputStream(socket.getInputStream(), 65_536);
	}

	Wire withCookies(Wire other) {
		cookies.putAll(other.cookies);
		return this;
	}

	Wire withoutCookies() {
		cookies.clear();
		return this;
	}

	/** A connection of the API: every request carries the token. */
	Wire withToken(String token) {
		this.token = token;
		return this;
	}

	Answer get(String path) throws IOException {
		return send("GET", path, "", "");
	}

	Answer post(String path, String form) throws IOException {
		return send("POST", path, "application/x-www-form-urlencoded", form);
	}

	Answer postJson(String path, String json) throws IOException {
		return send("POST", path, "application/json", json);
	}

	private Answer send(String method, String path, String type, String body) throws IOException {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		StringBuilder head = new StringBuilder(256).append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
		head.append("Host: localhost:")
			.append(port)
			.append("\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Language: de\r\n");
		if (!cookies.isEmpty()) {
			head.append("Cookie: ").append(cookieLine()).append("\r\n");
		}
		if (!token.isEmpty()) {
			head.append("Authorization: Bearer ").append(token).append("\r\n");
		}
		if (content.length > 0) {
			head.append("Content-Type: ").append(type).append("\r\nContent-Length: ").append(content.length);
			head.append("\r\n");
		}
		byte[] request = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream all = new ByteArrayOutputStream(request.length + content.length);
		all.writeBytes(request);
		all.writeBytes(content);
		socket.getOutputStream().write(all.toByteArray());
		return read();
	}

	private String cookieLine() {
		return cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private Answer read() throws IOException {
		int status = Integer.parseInt(line().split(" ")[1]);
		Map<String, String> headers = new LinkedHashMap<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			String name = line.substring(0, colon).toLowerCase();
			String value = line.substring(colon + 1).strip();
			headers.put(name, value);
			if (name.equals("set-cookie")) {
				remember(value);
			}
		}
		return new Answer(status, headers, body(status, headers));
	}

	private void remember(String cookie) {
		String pair = cookie.split(";", 2)[0];
		int equals = pair.indexOf('=');
		cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
	}

	private byte[] body(int status, Map<String, String> headers) throws IOException {
		if (status == 204 || status == 304) {
			return new byte[0];
		}
		if ("chunked".equals(headers.get("transfer-encoding"))) {
			return chunks();
		}
		return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream(65_536);
		for (int size = size(); size > 0; size = size()) {
			all.writeBytes(in.readNBytes(size));
			line();
		}
		line();
		return all.toByteArray();
	}

	private int size() throws IOException {
		return Integer.parseInt(line().split(";")[0].strip(), 16);
	}

	private String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(80);
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

}
