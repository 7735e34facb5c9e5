package kontor.users.twofactor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of all users: what proves that a device holds the private half. */
@Component
@Transactional
public class Passkeys implements UserCredentialRepository {

	private static final String SELECT = """
			select p.*, h.handle from passkeys p join passkey_holders h on h.user_id = p.user_id where\s""";

	private final JdbcClient jdbc;

	Passkeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A passkey as its owner sees it. */
	public record Row(long id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {

	}

	/** A user's passkeys, oldest first. */
	@Transactional(readOnly = true)
	public List<Row> of(long user) {
		return jdbc.sql("select id, label, created_at, last_used_at from passkeys where user_id = :user order by id")
			.param("user", user)
			.query(Row.class)
			.list();
	}

	/**
	 * @return false if the user has no such passkey
	 */
	public boolean remove(long id, long user) {
		return jdbc.sql("delete from passkeys where id = :id and user_id = :user")
			.param("id", id)
			.param("user", user)
			.update() == 1;
	}

	void removeAll(long user) {
		jdbc.sql("delete from passkeys where user_id = :user").param("user", user).update();
	}

	@Override
	public void delete(Bytes credential) {
		jdbc.sql("delete from passkeys where credential_id = :credential")
			.param("credential", credential.getBytes())
			.update();
	}

	/** A new one, or what a use has changed. */
	@Override
	public void save(CredentialRecord passkey) {
		jdbc.sql(
				"""
						insert into passkeys (user_id, credential_id, public_key, signature_count, uv_initialized, backup_eligible,
							backup_state, transports, attestation_object, attestation_client_data, label)
						select user_id, :credential, :key, :count, :verified, :eligible, :backup, :transports, :attestation, :client,
							:label
						from passkey_holders where handle = :handle
						on conflict (credential_id) do update set signature_count = excluded.signature_count,
							uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state, last_used_at = :used""")
			.param("credential", passkey.getCredentialId().getBytes())
			.param("key", passkey.getPublicKey().getBytes())
			.param("count", passkey.getSignatureCount())
			.param("verified", passkey.isUvInitialized())
			.param("eligible", passkey.isBackupEligible())
			.param("backup", passkey.isBackupState())
			.param("transports", transports(passkey))
			.param("attestation", bytes(passkey.getAttestationObject()), Types.BINARY)
			.param("client", bytes(passkey.getAttestationClientDataJSON()), Types.BINARY)
			.param("label", passkey.getLabel())
			.param("handle", passkey.getUserEntityUserId().getBytes())
			.param("used", Timestamp.from(passkey.getLastUsed()))
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
		return jdbc.sql(SELECT + "p.credential_id = :credential")
			.param("credential", credential.getBytes())
			.query(Passkeys::passkey)
			.optional()
			.orElse(null);
	}

	@Override
	@Transactional(readOnly = true)
	public List<CredentialRecord> findByUserId(Bytes handle) {
		return jdbc.sql(SELECT + "h.handle = :handle order by p.id")
			.param("handle", handle.getBytes())
			.query(Passkeys::passkey)
			.list();
	}

	private static String[] transports(CredentialRecord passkey) {
		return passkey.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().toArray(String[]::new);
	}

	private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
		return bytes == null ? null : bytes.getBytes();
	}

	private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(row.getBytes("credential_id")))
			.userEntityUserId(new Bytes(row.getBytes("handle")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("uv_initialized"))
			.transports(Arrays.stream((String[]) row.getArray("transports").getArray())
				.map(AuthenticatorTransport::valueOf)
				.collect(Collectors.toSet()))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.attestationObject(new Bytes(row.getBytes("attestation_object")))
			.attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
			.label(row.getString("label"))
			.created(row.getTimestamp("created_at").toInstant())
			.build();
	}

}
