-- a merge moves all of them, also those done
create index tasks_of_customer on tasks (customer_id) where customer_id is not null;
create index tasks_of_person on tasks (person_id) where person_id is not null;
