package kontor.sales;

import java.util.List;
import kontor.shared.TypedText;
import kontor.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes how the firm sells. What was used is kept and offered no more. */
@Repository
@Transactional
class PipelineChanges {

	private static final String USED = """
			exists (select from opportunities where stage_id = :id)
			or exists (select from opportunity_moves where from_stage_id = :id or to_stage_id = :id)""";

	private final JdbcClient jdbc;

	PipelineChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void createPipeline(String name) {
		jdbc.sql("""
				insert into pipelines (name, position)
				select :name, coalesce(max(position), 0) + 1 from pipelines""").param("name", name).update();
	}

	void rename(long id, long version, String name) {
		changed(id, jdbc
			.sql("update pipelines set name = :name, version = version + 1 where id = :id and version = :version")
			.param("id", id)
			.param("version", version)
			.param("name", name)
			.update());
	}

	/** Begins nothing new in a pipeline, or begins again. */
	void retire(long id, boolean retired) {
		jdbc.sql(
				"""
						update pipelines set retired_at = case when :retired then coalesce(retired_at, now()) end, version = version + 1
						where id = :id""")
			.param("id", id)
			.param("retired", retired)
			.update();
	}

	long create(StageForm form) {
		long id = parameters(jdbc
			.sql("""
					insert into pipeline_stages (pipeline_id, name, position, probability, usual_days, requirements)
					values (:pipeline, :name, :position, :probability, :days, cast(:requirements as text[])) returning id"""),
				form)
			.param("pipeline", form.getPipeline())
			.query(Long.class)
			.single();
		checks(id, form.lines());
		return id;
	}

	/**
	 * @throws OptimisticLockingFailureException where somebody changed it meanwhile
	 */
	void change(long id, StageForm form) {
		changed(id,
				parameters(
						jdbc.sql(
								"""
										update pipeline_stages set name = :name, position = :position, probability = :probability, usual_days = :days,
											requirements = cast(:requirements as text[]), version = version + 1
										where id = :id and version = :version"""),
						form)
					.param("id", id)
					.param("version", form.getVersion())
					.update());
		checks(id, form.lines());
	}

	private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, StageForm form) {
		return statement.param("name", TypedText.line(form.getName()))
			.param("position", form.getPosition())
			.param("probability", form.getProbability())
			.param("days", form.getUsualDays())
			.param("requirements", form.getRequirements().stream().map(Enum::name).toArray(String[]::new));
	}

	private static void changed(long id, int rows) {
		if (rows == 0) {
			throw new OptimisticLockingFailureException("Stage or pipeline " + id + " was changed");
		}
	}

	/** What is asked no more stays with what was ticked off. */
	private void checks(long stage, List<String> lines) {
		jdbc.sql(
				"""
						with wanted as (select w.name, min(w.place) as place from unnest(cast(:names as text[])) with ordinality w (name, place)
								group by w.name),
						gone as (update stage_checks set retired_at = case when name in (select name from wanted) then null else now() end,
								position = coalesce((select place from wanted w where w.name = stage_checks.name), position)
							where stage_id = :stage)
						insert into stage_checks (stage_id, name, position) select :stage, name, place from wanted w
						where not exists (select from stage_checks k where k.stage_id = :stage and k.name = w.name)""")
			.param("stage", stage)
			.param("names", lines.toArray(String[]::new))
			.update();
	}

	/**
	 * Deletes a stage that was never used and retires any other.
	 * @return whether it is gone
	 */
	boolean remove(long id) {
		int deleted = jdbc.sql("delete from pipeline_stages where id = :id and not (" + USED + ")")
			.param("id", id)
			.update();
		if (deleted == 0 && jdbc
			.sql("""
					update pipeline_stages set retired_at = coalesce(retired_at, now()), version = version + 1 where id = ?""")
			.param(id)
			.update() == 0) {
			throw new NotFoundException();
		}
		return deleted == 1;
	}

	/** Takes a retired stage back. */
	void restore(long id) {
		if (jdbc.sql("update pipeline_stages set retired_at = null, version = version + 1 where id = ?")
			.param(id)
			.update() == 0) {
			throw new NotFoundException();
		}
	}

	/** What is not among these is offered no more. */
	void reasons(State outcome, List<String> lines) {
		jdbc.sql(
				"""
						with wanted as (select w.name, min(w.place) as place from unnest(cast(:names as text[])) with ordinality w (name, place)
								group by w.name),
						gone as (update close_reasons set retired_at = case when name in (select name from wanted) then null else now() end,
								position = coalesce((select place from wanted w where w.name = close_reasons.name), position)
							where outcome = :outcome)
						insert into close_reasons (outcome, name, position) select :outcome, name, place from wanted w
						where not exists (select from close_reasons k where k.outcome = :outcome and k.name = w.name)""")
			.param("outcome", outcome.name())
			.param("names", lines.toArray(String[]::new))
			.update();
	}

}
