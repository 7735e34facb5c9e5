package kontor.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and from where.
 *
 * @param user null: nobody is signed in
 * @param source PAGE, API, COMMAND or JOB
 * @param address of the machine that asked; of a command, who ran it there; null: none
 * did
 */
record Actor(@Nullable Long user, String source, @Nullable String address) {

	private static final ThreadLocal<@Nullable Actor> DEPUTY = new ThreadLocal<>();

	/** In whose name a job works at the moment. */
	static @Nullable Actor deputy() {
		return DEPUTY.get();
	}

	/** Runs work that a job does in somebody's name. */
	void during(Runnable work) {
		Actor before = DEPUTY.get();
		DEPUTY.set(this);
		try {
			work.run();
		}
		finally {
			if (before == null) {
				DEPUTY.remove();
			}
			else {
				DEPUTY.set(before);
			}
		}
	}

	Map<String, Object> forDatabase() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("source", source);
		if (user != null) {
			map.put("user", user);
		}
		if (address != null) {
			map.put("address", address);
		}
		return map;
	}

}
