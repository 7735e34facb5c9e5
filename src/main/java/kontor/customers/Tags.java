package kontor.customers;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All tags. */
@Component
class Tags {

	private final JdbcClient jdbc;

	private final EntityManager entities;

	Tags(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/**
	 * The tags of these names; those that are not there yet are made.
	 * @return by key
	 */
	Map<String, Tag> named(Collection<String> names) {
		Map<String, String> byKey = names.stream()
			.collect(Collectors.toMap(Tag::key, Function.identity(), (first, second) -> first));
		if (byKey.isEmpty()) {
			return Map.of();
		}
		Map<String, Tag> known = find(byKey.keySet());
		if (known.size() < byKey.size()) {
			byKey.keySet().removeAll(known.keySet());
			byKey.forEach(this::add);
			known.putAll(find(byKey.keySet()));
		}
		return known;
	}

	static Set<Tag> pick(List<String> names, Map<String, Tag> tags) {
		return names.stream().map((name) -> tags.get(Tag.key(name))).collect(Collectors.toSet());
	}

	private Map<String, Tag> find(Set<String> keys) {
		return entities.createQuery("select t from Tag t where t.nameKey in :keys", Tag.class)
			.setParameter("keys", keys)
			.getResultStream()
			.collect(Collectors.toMap(Tag::key, Function.identity()));
	}

	/** Somebody else may make the same tag at the same time. */
	private void add(String key, String name) {
		jdbc.sql("insert into tags (id, name, name_key) values (nextval('tags_seq'), ?, ?) on conflict do nothing")
			.params(name, key)
			.update();
	}

}
