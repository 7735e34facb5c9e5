package kontor.customers.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import kontor.customers.web.Conflict.Difference;
import kontor.web.Originals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * A form, what it was filled with, and what is stored now: what only one side changed
 * holds, and only what both changed is to be chosen. Lists are compared row by row. A
 * form that does not say what it was filled with has to be chosen from wherever it
 * differs.
 */
final class ThreeWay {

	private final BiFunction<String, @Nullable Object, String> text;

	private final Map<String, String> take;

	private final boolean known;

	private final Map<String, @Nullable Object> settled = new LinkedHashMap<>();

	private final List<Difference> differences = new ArrayList<>();

	private final Set<String> others = new LinkedHashSet<>();

	private final Set<String> own = new LinkedHashSet<>();

	/**
	 * @param text a field's value, or a row of it, as people read it
	 */
	ThreeWay(RecordForm mine, RecordForm theirs, BiFunction<String, @Nullable Object, String> text) {
		this.text = text;
		this.take = mine.getTake();
		RecordForm original = Originals.read(mine.getOriginal(), mine.getClass());
		this.known = original != null;
		BeanWrapper typed = PropertyAccessorFactory.forBeanPropertyAccess(mine);
		BeanWrapper stored = PropertyAccessorFactory.forBeanPropertyAccess(theirs);
		BeanWrapper opened = PropertyAccessorFactory.forBeanPropertyAccess(known ? original : theirs);
		for (String field : mine.fields()) {
			settled.put(field, field(field, opened.getPropertyValue(field), typed.getPropertyValue(field),
					stored.getPropertyValue(field)));
		}
	}

	/** What both changed. */
	List<Difference> differences() {
		return differences;
	}

	/** The fields in which something holds that only others changed. */
	Set<String> others() {
		return others;
	}

	/** The fields in which something holds that only the user changed. */
	Set<String> own() {
		return own;
	}

	/** Whether something has to be chosen and was not. */
	boolean isOpen() {
		return known && differences.stream().anyMatch((difference) -> !take.containsKey(difference.key()));
	}

	void into(RecordForm form) {
		BeanWrapper target = PropertyAccessorFactory.forBeanPropertyAccess(form);
		settled.forEach(target::setPropertyValue);
	}

	private @Nullable Object field(String field, @Nullable Object opened, @Nullable Object typed,
			@Nullable Object stored) {
		boolean both = known && !same(field, typed, opened) && !same(field, stored, opened);
		if (both && opened instanceof List<?> before && typed instanceof List<?> mine
				&& stored instanceof List<?> theirs) {
			return rows(field, before, mine, theirs);
		}
		return value(field, field, opened, typed, stored);
	}

	private @Nullable Object value(String key, String field, @Nullable Object opened, @Nullable Object typed,
			@Nullable Object stored) {
		if (same(field, typed, stored)) {
			return typed;
		}
		if (known && same(field, typed, opened)) {
			others.add(field);
			return stored;
		}
		if (known && same(field, stored, opened)) {
			own.add(field);
			return typed;
		}
		differences.add(new Difference(key, field, text.apply(field, typed), text.apply(field, stored)));
		return "theirs".equals(take.get(key)) ? stored : typed;
	}

	/** Rows that were there go together; what is new on either side stays. */
	private List<Object> rows(String field, List<?> opened, List<?> typed, List<?> stored) {
		List<Object> mine = new ArrayList<>(typed);
		List<Object> theirs = new ArrayList<>(stored);
		List<@Nullable Object> before = partners(field, opened, mine);
		List<@Nullable Object> now = partners(field, opened, theirs);
		List<Object> all = new ArrayList<>();
		for (int at = 0; at < opened.size(); at++) {
			Object row = value(field + "-" + at, field, opened.get(at), before.get(at), now.get(at));
			if (row != null) {
				all.add(row);
			}
		}
		theirs.forEach((row) -> add(field, row, all, others));
		mine.forEach((row) -> add(field, row, all, own));
		return all;
	}

	private void add(String field, Object row, List<Object> all, Set<String> changed) {
		if (all.stream().noneMatch((there) -> same(field, there, row))) {
			all.add(row);
			changed.add(field);
		}
	}

	/**
	 * Takes from the rows what has become of those that were there: the same, otherwise
	 * one of the same kind.
	 * @return one for each that was there; null for what is gone
	 */
	private List<@Nullable Object> partners(String field, List<?> opened, List<Object> rows) {
		List<@Nullable Object> partners = new ArrayList<>(Collections.nCopies(opened.size(), null));
		pair(opened, rows, partners, (one, other) -> same(field, one, other));
		pair(opened, rows, partners, (one, other) -> kind(one) == kind(other));
		return partners;
	}

	private static void pair(List<?> opened, List<Object> rows, List<@Nullable Object> partners,
			BiPredicate<Object, Object> alike) {
		for (int at = 0; at < opened.size(); at++) {
			Object row = opened.get(at);
			Object partner = partners.get(at) == null
					? rows.stream().filter((other) -> alike.test(row, other)).findFirst().orElse(null) : null;
			if (partner != null) {
				partners.set(at, partner);
				rows.remove(partner);
			}
		}
	}

	private static Object kind(Object row) {
		return row instanceof PointForm point ? point.getKind() : ((AddressForm) row).getKind();
	}

	private boolean same(String field, @Nullable Object one, @Nullable Object other) {
		return text.apply(field, one).equals(text.apply(field, other));
	}

}
