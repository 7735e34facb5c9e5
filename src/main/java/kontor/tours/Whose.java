package kontor.tours;

import kontor.users.Viewer;

/** Whose customers are meant. */
enum Whose {

	OWN, TEAM, ALL;

	/** A condition over the table {@code customers}, beside what the viewer may do. */
	String condition(String alias, Viewer viewer) {
		return switch (this) {
			case OWN -> "%s.owner_id = %d".formatted(alias, viewer.id());
			case TEAM -> """
					(%1$s.owner_id = %2$d or %1$s.owner_id = any (array(select o.user_id from team_members m
						join team_members o on o.team_id = m.team_id where m.user_id = %2$d)))""".formatted(alias,
					viewer.id());
			case ALL -> "true";
		};
	}

}
