package kontor.database;

import kontor.KontorTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@KontorTest
class SettingsTests {

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void whatIsPutIsFoundAtOnceAndStored() {
		this.settings.put("test.areaCode", "030");
		this.settings.put("test.areaCode", "089");
		assertThat(this.settings.find("test.areaCode")).contains("089");
		assertThat(this.settings.get("test.unknown", "fallback")).isEqualTo("fallback");
		Settings ofAnotherInstance = new Settings(this.jdbc);
		assertThat(ofAnotherInstance.find("test.areaCode")).contains("089");
		ofAnotherInstance.destroy();
	}

	@Test
	void onlyTheTransactionItselfSeesWhatIsNotCommitted() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.settings.put("test.undone", "yes");
			assertThat(this.settings.find("test.undone")).contains("yes");
			status.setRollbackOnly();
		});
		assertThat(this.settings.find("test.undone")).isEmpty();
	}

}
