package kontor.imports;

import java.util.Optional;
import kontor.imports.files.AmountForm;
import kontor.imports.files.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What columns meant the last time, by the headers of the table. */
@Repository
class Mappings {

	private final JdbcClient jdbc;

	Mappings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The remembered mapping of a table, else the proposed one. */
	Mapping remembered(Mapping proposed) {
		return find(proposed).orElse(proposed);
	}

	private Optional<Mapping> find(Mapping proposed) {
		return jdbc.sql("select mapping from import_mappings where fingerprint = ?")
			.param(proposed.fingerprint())
			.query(String.class)
			.optional()
			.map((json) -> Json.read(json, Mapping.class))
			.filter((mapping) -> mapping.fits(proposed))
			.map((mapping) -> mapping.with(mapping.contents() == proposed.contents() ? proposed.amounts() : null));
	}

	/** But for how amounts are written: the next file may write them otherwise. */
	void remember(Mapping mapping) {
		jdbc.sql("""
				insert into import_mappings (fingerprint, mapping) values (:print, cast(:mapping as jsonb))
				on conflict (fingerprint) do update set mapping = excluded.mapping, changed_at = now()""")
			.param("print", mapping.fingerprint())
			.param("mapping", Json.write(mapping.with((AmountForm) null)))
			.update();
	}

}
