package kontor.database;

import kontor.KontorTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@KontorTest
class DatabaseTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void umlautsAreLettersAndQuotationMarksAreNot() {
		assertThat(query("select to_tsvector('simple', '„Müller“ – Größe')::text")).isEqualTo("'größe':2 'müller':1");
		assertThat(query("select (show_trgm('Öl') = show_trgm('l'))::text")).isEqualTo("false");
		assertThat(query("select upper('größe')")).isEqualTo("GRÖßE");
	}

	@Test
	void theDriverSendsBatchesInOneStatementAndSaysWhoItIs() {
		assertThat(query("select current_setting('application_name')")).isEqualTo("kontor");
	}

	@Test
	void aMigrationIsCommittedTogetherWithItsNote() {
		assertThat(query("""
				select count(*) > 5 from flyway_schema_history h
				where h.success and exists (select from pg_proc p where p.xmin = h.xmin)""")).isEqualTo("t");
	}

	private String query(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

}
