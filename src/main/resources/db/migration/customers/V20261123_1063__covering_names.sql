-- what the list filters by stands in the indexes by class, status and owner, too, as in the others: to count the
-- customers of a class whom nobody spoke to for long, no row of the table is read
drop index customers_class_name;
create index customers_class_name on customers (valuation_class, name_key, id)
	include (status, owner_id, kind, main_postal_code, last_contact_at) where deleted_at is null and valuation_class is not null;
drop index customers_status_name;
create index customers_status_name on customers (status, name_key, id)
	include (owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
drop index customers_owner_name;
create index customers_owner_name on customers (owner_id, name_key, id)
	include (status, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
