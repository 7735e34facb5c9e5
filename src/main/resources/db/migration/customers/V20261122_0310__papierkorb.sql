-- a subsidiary outlives the parent company that is removed for good
alter table customers drop constraint customers_parent_id_fkey;
alter table customers add constraint customers_parent_id_fkey foreign key (parent_id) references customers on delete set null;
create index contact_persons_deleted on contact_persons (deleted_at) where deleted_at is not null;
