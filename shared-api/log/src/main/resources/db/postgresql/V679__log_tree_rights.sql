-- What was signed is not unsaid: the program adds leaves and heads and never changes one.
revoke update, delete on tree_leaf, tree_head from "${app_role}";
