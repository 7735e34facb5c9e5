create index interaction_versions_person on interaction_versions (person_id) where person_id is not null;
