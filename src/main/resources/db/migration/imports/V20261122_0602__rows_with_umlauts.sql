create index import_rows_umlauts on import_rows (batch_id, umlauts desc, position);
