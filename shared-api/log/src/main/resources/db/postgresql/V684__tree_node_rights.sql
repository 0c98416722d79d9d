-- A full subtree does not change.
revoke update, delete on tree_node from "${app_role}";
