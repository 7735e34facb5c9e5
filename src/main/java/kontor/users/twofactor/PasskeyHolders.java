package kontor.users.twofactor;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The users as their passkeys know them: by a random handle. */
@Component
@Transactional
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

	private static final String SELECT = """
			select u.username, u.display_name, h.handle from passkey_holders h join users u on u.id = h.user_id where\s""";

	private final JdbcClient jdbc;

	PasskeyHolders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return jdbc.sql(SELECT + "h.handle = :handle")
			.param("handle", id.getBytes())
			.query(PasskeyHolders::holder)
			.optional()
			.orElse(null);
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return jdbc.sql(SELECT + "u.username = :username")
			.param("username", username)
			.query(PasskeyHolders::holder)
			.optional()
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity holder) {
		jdbc.sql("""
				insert into passkey_holders (user_id, handle) select id, :handle from users where username = :username
				on conflict (user_id) do nothing""")
			.param("handle", holder.getId().getBytes())
			.param("username", holder.getName())
			.update();
	}

	@Override
	public void delete(Bytes id) {
		jdbc.sql("delete from passkey_holders where handle = :handle").param("handle", id.getBytes()).update();
	}

	private static PublicKeyCredentialUserEntity holder(ResultSet row, int number) throws SQLException {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(new Bytes(row.getBytes("handle")))
			.name(row.getString("username"))
			.displayName(row.getString("display_name"))
			.build();
	}

}
