-- The program counts on and takes nothing back.
revoke delete on refused from "${app_role}";
