create index interactions_imported on interactions (external_id) where external_id like 'import/%';
