package kontor.sales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how the firm sells, each time with one statement. */
@Repository
class Pipelines {

	private final JdbcClient jdbc;

	Pipelines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SalesProcess read() {
		return jdbc
			.sql("""
					select p.id as pipeline_id, p.name as pipeline, p.retired_at is not null as closed, p.version as edition,
						s.id, s.name, s.position, s.probability, s.usual_days, array_to_string(s.requirements, ',') as requirements,
						s.retired_at is not null as retired, s.version, k.id as check_id, k.name as check_name
					from pipelines p left join pipeline_stages s on s.pipeline_id = p.id
						left join stage_checks k on k.stage_id = s.id and k.retired_at is null
					order by p.position, p.id, s.position, s.id, k.position, k.id""")
			.query(Pipelines::process);
	}

	private static SalesProcess process(ResultSet row) throws SQLException {
		Map<Long, Pipeline> pipelines = new LinkedHashMap<>();
		Map<Long, Stage> stages = new LinkedHashMap<>();
		while (row.next()) {
			long pipeline = row.getLong("pipeline_id");
			if (!pipelines.containsKey(pipeline)) {
				pipelines.put(pipeline, new Pipeline(pipeline, row.getString("pipeline"), new ArrayList<>(),
						row.getBoolean("closed"), row.getLong("edition")));
			}
			long stage = row.getLong("id");
			if (!row.wasNull()) {
				if (!stages.containsKey(stage)) {
					stages.put(stage, stage(row));
					pipelines.get(pipeline).stages().add(stages.get(stage));
				}
				long check = row.getLong("check_id");
				if (!row.wasNull()) {
					stages.get(stage).checks().add(new Stage.Check(check, row.getString("check_name")));
				}
			}
		}
		return new SalesProcess(List.copyOf(pipelines.values()));
	}

	private static Stage stage(ResultSet row) throws SQLException {
		return new Stage(row.getLong("id"), row.getLong("pipeline_id"), row.getString("name"), row.getInt("position"),
				row.getInt("probability"), row.getInt("usual_days"), requirements(row.getString("requirements")),
				new ArrayList<>(), row.getBoolean("retired"), row.getLong("version"));
	}

	private static Set<Requirement> requirements(@Nullable String names) {
		Set<Requirement> all = new LinkedHashSet<>();
		if (names != null && !names.isEmpty()) {
			Stream.of(names.split(",")).map(Requirement::valueOf).sorted().forEach(all::add);
		}
		return all;
	}

	/** In their order, won before lost; the retired ones too. */
	List<CloseReason> reasons() {
		return jdbc.sql("""
				select id, outcome, name, retired_at is not null as retired from close_reasons
				order by outcome desc, position, id""")
			.query((row, number) -> new CloseReason(row.getLong(1), State.valueOf(row.getString(2)), row.getString(3),
					row.getBoolean(4)))
			.list();
	}

	/** The reasons that can be chosen. */
	List<CloseReason> reasons(State outcome) {
		return reasons().stream().filter((reason) -> reason.outcome() == outcome && !reason.retired()).toList();
	}

}
