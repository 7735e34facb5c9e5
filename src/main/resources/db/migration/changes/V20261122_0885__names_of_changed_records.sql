-- a record that only names another one in its stead, such as a subsidiary when its parent went into another customer,
-- is not what somebody changed: it has no name in the batch
create or replace function image_row() returns trigger language plpgsql as $$
declare
	keys text[] := TG_ARGV[0]::text[];
	generated text[] := TG_ARGV[1]::text[];
	derived text[] := TG_ARGV[2]::text[];
	old_row jsonb := case when TG_OP <> 'INSERT' then to_jsonb(old) - generated end;
	new_row jsonb := case when TG_OP <> 'DELETE' then to_jsonb(new) - generated end;
	subject jsonb := coalesce(new_row, old_row);
	before jsonb := old_row;
	after jsonb := new_row;
begin
	if TG_OP = 'UPDATE' then
		select jsonb_object_agg(key, o.value), jsonb_object_agg(key, n.value) into before, after
			from jsonb_each(new_row - derived) n join jsonb_each(old_row) o using (key) where n.value <> o.value;
		if before is null then
			return null;
		end if;
	end if;
	insert into change_images (batch_id, table_name, key, name, before, after)
	values (current_setting('kontor.batch')::bigint, TG_TABLE_NAME,
		(select jsonb_object_agg(key, value) from jsonb_each(subject) where key = any (keys)),
		case when TG_OP = 'UPDATE' and before - array['parent_id', 'merged_into'] = '{}' then null
			when TG_TABLE_NAME = 'customers' then subject ->> 'name'
			when TG_TABLE_NAME = 'contact_persons' then concat_ws(' ', subject ->> 'first_name', subject ->> 'last_name') end,
		before, after);
	return null;
end $$;
