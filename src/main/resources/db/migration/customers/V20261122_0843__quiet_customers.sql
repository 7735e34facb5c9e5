-- a user's customers, with whom nobody has spoken for longest first
create index customers_owner_quiet on customers (owner_id, coalesce(last_contact_at, '-infinity'), id)
	where deleted_at is null and owner_id is not null;
