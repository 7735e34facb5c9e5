-- what the trigger notes of each new row, for many rows at once: most of the time that an import of 100,000
-- appointments took went into noting them one by one. Only for tables whose rows name their customer or person themselves
create function audit_created(audited text, ids bigint[]) returns void language plpgsql as $$
declare
	skipped text[];
	secret text[];
	discreet text[];
	hidden text := 'false';
	actor jsonb := nullif(current_setting('kontor.actor', true), '')::jsonb;
begin
	select coalesce(array_agg(column_name) filter (where rule = 'SKIP'), '{}'),
			coalesce(array_agg(column_name) filter (where rule = 'SECRET'), '{}'),
			coalesce(array_agg(column_name) filter (where rule = 'DISCREET'), '{}')
		into skipped, secret, discreet from audit_exceptions where table_name = audited;
	if discreet <> '{}' then
		hidden := format('coalesce(%I(subject), false)', audited || '_are_discreet');
	end if;
	execute format('insert into audit_entries (user_id, source, address, event, table_name, row_id, customer_id, person_id, changes) '
		'select ($1 ->> ''user'')::bigint, $1 ->> ''source'', $1 ->> ''address'', ''CREATED'', $2, subject ->> ''id'', '
			'(subject ->> ''customer_id'')::bigint, (subject ->> ''person_id'')::bigint, '
			'(select jsonb_object_agg(key, jsonb_build_array(null, value)) '
				'from jsonb_each(subject - case when %s then $4 || $5 else $4 end) where value <> ''null'' and key <> ''id'') '
		'from (select to_jsonb(r) - $3 as subject from %I r where r.id = any ($6) order by r.id) rows', hidden, audited)
		using actor, audited, skipped, secret, discreet, ids;
end $$;
