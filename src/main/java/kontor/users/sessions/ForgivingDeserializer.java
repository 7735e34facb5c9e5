package kontor.users.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Reads what a session holds. What an older version of Kontor has written and this one
 * cannot read is as if it were not there: the user signs in again. Who is signed in is
 * read with every request and rarely changes, so the same bytes are read once.
 */
class ForgivingDeserializer implements Converter<byte[], Object> {

	private static final Logger log = LoggerFactory.getLogger(ForgivingDeserializer.class);

	private final DeserializingConverter converter = new DeserializingConverter(
			ForgivingDeserializer.class.getClassLoader());

	private final Cache<ByteBuffer, Authentication> signedIn = Caffeine.newBuilder().maximumSize(1000).build();

	@Override
	public @Nullable Object convert(byte[] source) {
		ByteBuffer key = ByteBuffer.wrap(source);
		Authentication known = signedIn.getIfPresent(key);
		if (known != null) {
			return new SecurityContextImpl(known);
		}
		Object value = read(source);
		if (value instanceof SecurityContext context && context.getAuthentication() != null) {
			signedIn.put(key, context.getAuthentication());
		}
		return value;
	}

	private @Nullable Object read(byte[] source) {
		try {
			return converter.convert(source);
		}
		catch (SerializationFailedException ex) {
			log.info("A session holds what this version cannot read: {}", ex.getMostSpecificCause().toString());
			return null;
		}
	}

}
