-- whoever saw a record between a bulk change and its undoing saw another one than there is afterwards: its version counts on.
-- What a merge changed is put back to the letter
create or replace function undo_images(batch bigint) returns void language plpgsql as $$
declare
	counts boolean := (select kind = 'BULK' from change_batches where id = batch);
	image record;
	old_values jsonb;
	changed integer;
	columns text;
	outcome text;
begin
	-- with the version that a row has after the last of its images
	for image in select i.*, case when counts and jsonb_exists(i.before, 'version')
				and i.position = min(i.position) filter (where jsonb_exists(i.before, 'version')) over of_row and not bool_or(i.before is null) over of_row
				then max((i.after ->> 'version')::bigint) over of_row + 1 end as next_version
			from change_images i where i.batch_id = batch and i.undone is null
			window of_row as (partition by i.table_name, i.key) order by i.position desc loop
		begin
			old_values := case when image.next_version is null then image.before
				else jsonb_set(image.before, '{version}', to_jsonb(image.next_version)) end;
			select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(image.before) key;
			if image.after is null then
				execute format('insert into %1$I (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1)',
					image.table_name, columns) using image.before;
			elsif image.before is null then
				execute format('delete from %1$I t where %2$s and %3$s', image.table_name,
					same_key(image.table_name, image.key), same_values(image.after)) using image.key, image.after;
			else
				execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $3)) where %3$s and %4$s',
					image.table_name, columns, same_key(image.table_name, image.key), same_values(image.after))
					using image.key, image.after, old_values;
			end if;
			get diagnostics changed = row_count;
			outcome := case when changed = 1 then 'BACK' else 'CHANGED_SINCE' end;
		exception when integrity_constraint_violation then
			outcome := 'IN_USE';
		end;
		update change_images set undone = outcome where batch_id = image.batch_id and position = image.position;
	end loop;
end $$;
