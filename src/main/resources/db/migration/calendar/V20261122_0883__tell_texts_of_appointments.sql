create function appointments_are_discreet(appointment jsonb) returns boolean language sql immutable strict as $$
	select (appointment ->> 'is_private')::boolean
$$;

-- of an appointment that is gone nobody knows any more
create function appointment_participants_are_discreet(participant jsonb) returns boolean language sql stable strict as $$
	select coalesce((select a.is_private from appointments a where a.id = (participant ->> 'appointment_id')::bigint), true)
$$;

update audit_exceptions set rule = 'DISCREET' where table_name = 'appointments' and column_name in ('title', 'place', 'note')
	or table_name = 'appointment_participants' and column_name = 'label';
