-- the list of persons below its filters: who does what somewhere, and who has birthday in a month
create index affiliations_role on affiliations (lower(role) collate "C", person_id) where role is not null;
create index affiliations_department on affiliations (lower(department) collate "C", person_id) where department is not null;
create index contact_persons_birthday on contact_persons (extract(month from birthday), name_key, id)
	where deleted_at is null and birthday is not null;
