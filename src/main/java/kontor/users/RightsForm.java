package kontor.users;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Three columns of check boxes for each role. */
class RightsForm {

	private Map<Role, Set<Reach>> reads = new EnumMap<>(Role.class);

	private Map<Role, Set<Reach>> writes = new EnumMap<>(Role.class);

	private Map<Role, Set<Figures>> figures = new EnumMap<>(Role.class);

	private long version;

	static RightsForm of(Map<Role, Rights.OfRole> rights) {
		RightsForm form = new RightsForm();
		rights.values().forEach((role) -> {
			form.reads.put(role.role(), role.reads());
			form.writes.put(role.role(), role.writes());
			form.figures.put(role.role(), role.figures());
		});
		form.version = version(rights);
		return form;
	}

	static long version(Map<Role, Rights.OfRole> rights) {
		return Integer.toUnsignedLong(rights.values().toString().hashCode());
	}

	/**
	 * All comprises the rest, who may change may see, and who sees margins sees prices.
	 */
	List<Rights.OfRole> toRights() {
		return Stream.of(Role.values()).map((role) -> {
			Set<Reach> changed = whole(writes.get(role));
			Set<Reach> seen = whole(reads.get(role));
			seen.addAll(changed);
			return new Rights.OfRole(role, seen, changed, amounts(figures.get(role)));
		}).toList();
	}

	private static Set<Reach> whole(@Nullable Set<Reach> ticked) {
		if (ticked == null || ticked.isEmpty()) {
			return EnumSet.noneOf(Reach.class);
		}
		return ticked.contains(Reach.ALL) ? EnumSet.allOf(Reach.class) : EnumSet.copyOf(ticked);
	}

	private static Set<Figures> amounts(@Nullable Set<Figures> ticked) {
		Set<Figures> amounts = EnumSet.noneOf(Figures.class);
		amounts.addAll(ticked == null ? Set.of() : ticked);
		if (amounts.contains(Figures.MARGINS)) {
			amounts.add(Figures.PRICES);
		}
		return amounts;
	}

	public boolean isRead(Role role, Reach reach) {
		return reads.getOrDefault(role, Set.of()).contains(reach);
	}

	public boolean isWritten(Role role, Reach reach) {
		return writes.getOrDefault(role, Set.of()).contains(reach);
	}

	public boolean isSeen(Role role, Figures amounts) {
		return figures.getOrDefault(role, Set.of()).contains(amounts);
	}

	public Map<Role, Set<Reach>> getReads() {
		return reads;
	}

	public void setReads(Map<Role, Set<Reach>> reads) {
		this.reads = reads;
	}

	public Map<Role, Set<Reach>> getWrites() {
		return writes;
	}

	public void setWrites(Map<Role, Set<Reach>> writes) {
		this.writes = writes;
	}

	public Map<Role, Set<Figures>> getFigures() {
		return figures;
	}

	public void setFigures(Map<Role, Set<Figures>> figures) {
		this.figures = figures;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
