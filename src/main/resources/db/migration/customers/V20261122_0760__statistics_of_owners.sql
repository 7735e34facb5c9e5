-- who sees only some customers sees those of some owners; without it the planner takes that for next to
-- nothing, and sorts where it could walk an index
create statistics customers_scope on (coalesce(owner_id, 0)) from customers;
analyze customers;
