package kontor.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.sales.OpportunityFilter.Close;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which opportunities somebody looks at.
 *
 * @param owner {@code mine}, {@code u7} for a user, {@code t3} for a team
 */
record OpportunityListForm(@Nullable String owner, @Nullable Long pipeline, @Nullable Long stage, @Nullable State state,
		@Nullable Close close, @Nullable Boolean stuck, @Nullable Boolean adrift) {

	private static final Pattern OWNER = Pattern.compile("([ut])(\\d{1,18})");

	OpportunityFilter toFilter(long me) {
		boolean open = shown() == State.OPEN;
		return new OpportunityFilter(shown(), null, "mine".equals(owner) ? Long.valueOf(me) : id("u"), id("t"),
				pipeline, stage, open ? close : null, open && isStuck(), open && isAdrift());
	}

	private @Nullable Long id(String kind) {
		Matcher parts = OWNER.matcher(owner == null ? "" : owner);
		return parts.matches() && parts.group(1).equals(kind) ? Long.valueOf(parts.group(2)) : null;
	}

	/** The open ones, where nothing else is asked for. */
	public State shown() {
		return state == null ? State.OPEN : state;
	}

	public boolean isStuck() {
		return Boolean.TRUE.equals(stuck);
	}

	public boolean isAdrift() {
		return Boolean.TRUE.equals(adrift);
	}

	/** Whether less is shown than there is. */
	public boolean isNarrowed() {
		return owner != null && !owner.isEmpty() || pipeline != null || stage != null || close != null || isStuck()
				|| isAdrift();
	}

	public List<State> states() {
		return List.of(State.values());
	}

	public List<Close> closes() {
		return List.of(Close.values());
	}

	/** The address of the page that follows. */
	public String next(String after) {
		return address("/opportunities", after);
	}

	/** The address of the board of the same pipeline and people. */
	public String board() {
		return new OpportunityListForm(owner, pipeline, null, null, null, null, null).address("/opportunities/board",
				null);
	}

	/** The address of the list of all that stands in a stage of this board. */
	public String column(long of) {
		return new OpportunityListForm(owner, null, of, null, null, null, null).address("/opportunities", null);
	}

	private String address(String path, @Nullable String after) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "owner", owner == null || owner.isEmpty() ? null : owner);
		put(fields, "pipeline", pipeline);
		put(fields, "stage", stage);
		put(fields, "state", state);
		put(fields, "close", close);
		put(fields, "stuck", stuck);
		put(fields, "adrift", adrift);
		put(fields, "after", after);
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		fields.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(fields).toUriString();
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

}
