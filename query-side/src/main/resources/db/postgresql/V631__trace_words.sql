-- Beginnings of words are looked for by letters, whatever order the database puts words in.
create index traced_word_beginning on traced_word (word varchar_pattern_ops, item_id);
