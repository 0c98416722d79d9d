-- What was noted is not unsaid: the program adds readings and never changes or removes one.
revoke update, delete on personal_reading, personal_reading_thing from "${app_role}";
