package kontor.users;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a token speaks for. */
@RestController
class MeController {

	record Me(long id, String username, String displayName, List<Role> roles) {

	}

	@GetMapping("/api/v1/me")
	Me show(SignedIn who) {
		return new Me(who.viewer().id(), who.username(), who.displayName(),
				who.viewer().roles().stream().sorted().toList());
	}

}
