-- customers whose time is over go together: one search for all their names
alter table privacy_requests
	-- the rule that says so, which is asked again before anything goes
	add column rule text check (rule in ('PROSPECT', 'FORMER', 'BLOCKED')),
	-- requests of one click have the same number
	add column list_id bigint;

create index privacy_requests_list on privacy_requests (list_id) where list_id is not null and finished_at is null;

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('privacy_requests', 'rule', 'SKIP', 'is told by the kind'),
	('privacy_requests', 'list_id', 'SKIP', 'follows from the click');
