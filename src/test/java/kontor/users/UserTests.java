package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanWrapperImpl;

class UserTests {

	@Test
	void usernamesAreCheckedAndLowerCase() {
		User user = new User(" Ute.Groß ", " Ute ", Set.of(Role.FIELD));
		assertThat(user.username()).isEqualTo("ute.groß");
		assertThat(user.displayName()).isEqualTo("Ute");
		for (String wrong : new String[] { "", " ", ".a", "a b", "a/b", "<b>", "x".repeat(61) }) {
			assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new User(wrong, "U", Set.of(Role.FIELD)));
		}
	}

	@Test
	void aUserHasARole() {
		assertThatIllegalArgumentException().isThrownBy(() -> new User("ute", "Ute", Set.of()));
	}

	@Test
	void formsThatChangeSomethingCarryItsVersion() {
		for (Object form : new Object[] { new AccountForm(), new PasswordForm(), new UserForm(), new CompanyForm() }) {
			assertThat(new BeanWrapperImpl(form).isWritableProperty("version")).as(form.getClass().getName()).isTrue();
		}
	}

	@Test
	void aNetworkOfVersionSixCountsAsOneAddress() {
		assertThat(SignInThrottle.network("2001:db8:1:2:3:4:5:6"))
			.isEqualTo(SignInThrottle.network("2001:db8:1:2:ffff::1"))
			.isNotEqualTo(SignInThrottle.network("2001:db8:1:3::1"));
		assertThat(SignInThrottle.network("192.0.2.7")).isEqualTo("192.0.2.7");
	}

}
