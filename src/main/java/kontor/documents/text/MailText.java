package kontor.documents.text;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.SharedFileInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A saved mail: who to whom, about what, its text, and the names of what hangs on it. */
final class MailText {

	private static final int DEEPEST = 8;

	private static final int MOST_PARTS = 200;

	/** Of a part that has to be whole in memory. */
	private static final int LARGEST_PART = 10 << 20;

	private final TextSink into;

	private int parts;

	private MailText(TextSink into) {
		this.into = into;
	}

	static void read(Path file, TextSink into) throws IOException, MessagingException {
		try (InputStream in = new SharedFileInputStream(file.toFile())) {
			new MailText(into).message(new MimeMessage(null, in), 0);
		}
	}

	private void message(MimeMessage mail, int depth) throws IOException, MessagingException {
		for (String header : new String[] { "From", "To", "Cc", "Date", "Subject" }) {
			String value = mail.getHeader(header, ", ");
			if (value != null) {
				into.append(decoded(value) + "\n");
			}
		}
		part(mail, depth);
	}

	private void part(Part part, int depth) throws IOException, MessagingException {
		into.goOn();
		if (depth > DEEPEST || ++parts > MOST_PARTS) {
			throw new TextSink.EnoughException();
		}
		String name = part.getFileName();
		if (name != null) {
			into.append(decoded(name) + "\n");
		}
		if (part.isMimeType("multipart/*")) {
			multipart(part, depth);
		}
		else if (part.isMimeType("message/rfc822")) {
			message(new MimeMessage(null, limited(part)), depth + 1);
		}
		else if (name == null && part.isMimeType("text/html")) {
			into.append(Jsoup.parse(limited(part), charset(part), "").text() + "\n");
		}
		else if (name == null && part.isMimeType("text/*")) {
			into.append(new String(limited(part).readAllBytes(), Charset.forName(charset(part))) + "\n");
		}
	}

	/** Of alternatives the first one that is text is enough. */
	private void multipart(Part part, int depth) throws IOException, MessagingException {
		boolean alternative = part.isMimeType("multipart/alternative");
		MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
		for (int i = 0; i < all.getCount(); i++) {
			part(all.getBodyPart(i), depth + 1);
			if (alternative && all.getBodyPart(i).isMimeType("text/plain")) {
				return;
			}
		}
	}

	private static InputStream limited(Part part) throws IOException, MessagingException {
		return new ByteArrayInputStream(part.getInputStream().readNBytes(LARGEST_PART));
	}

	private static String charset(Part part) throws MessagingException {
		try {
			String named = new ContentType(part.getContentType()).getParameter("charset");
			return named == null ? StandardCharsets.UTF_8.name()
					: Charset.forName(MimeUtility.javaCharset(named)).name();
		}
		catch (ParseException | IllegalArgumentException ex) {
			return StandardCharsets.UTF_8.name();
		}
	}

	private static String decoded(@Nullable String header) throws IOException {
		return header == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(header));
	}

}
