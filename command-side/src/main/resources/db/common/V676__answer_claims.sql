-- An answer's claim names its source no longer, since the fingerprint in it is of one source
-- already, and 32 of that one's 64 digits do: answer/feedback-source/<36>/<64> becomes answer/<32>.
-- What was retracted and recorded again has a number behind it, which stays.
update claim
set claim = 'answer/' || substring(claim from 61 for 32) || substring(claim from 125)
where claim like 'answer/feedback-source/%';
