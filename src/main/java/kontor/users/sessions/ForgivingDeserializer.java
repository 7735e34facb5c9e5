package kontor.users.sessions;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Reads what a session holds. What an older version of Kontor has written and this one
 * cannot read is as if it were not there: the user signs in again.
 */
class ForgivingDeserializer implements Converter<byte[], Object> {

	private static final Logger log = LoggerFactory.getLogger(ForgivingDeserializer.class);

	private final DeserializingConverter converter = new DeserializingConverter(
			ForgivingDeserializer.class.getClassLoader());

	@Override
	public @Nullable Object convert(byte[] source) {
		try {
			return converter.convert(source);
		}
		catch (SerializationFailedException ex) {
			log.info("A session holds what this version cannot read: {}", ex.getMostSpecificCause().toString());
			return null;
		}
	}

}
