-- confidential is a task that comes from a confidential entry of the history, or whose result is one
create function tasks_are_discreet(task jsonb) returns boolean language sql stable strict as $$
	select exists (select from interactions i where i.confidential
		and i.id in ((task ->> 'interaction_id')::bigint, (task ->> 'result_id')::bigint))
$$;

update audit_exceptions set rule = 'DISCREET' where table_name = 'tasks' and column_name in ('title', 'note', 'result');
delete from audit_exceptions where table_name = 'tasks' and column_name = 'recurrence';
