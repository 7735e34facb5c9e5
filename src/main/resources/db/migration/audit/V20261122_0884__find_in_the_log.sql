-- the rights' entries are few among many
create index audit_entries_rights on audit_entries (id desc)
	where table_name in ('users', 'teams', 'team_members', 'role_rights', 'substitutions', 'api_tokens');
create index audit_entries_table on audit_entries (table_name, id desc) where table_name is not null;
create index audit_entries_row on audit_entries (row_id, table_name, id desc) where row_id is not null;
-- a far day is found by its moment, and the entries from there on by their numbers
drop index audit_entries_at;
create index audit_entries_at on audit_entries (at);
