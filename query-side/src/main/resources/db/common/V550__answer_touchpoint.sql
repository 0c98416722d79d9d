-- What is said of a touchpoint is counted for each touchpoint of a map.
create index feedback_answer_touchpoint on feedback_answer (touchpoint, received_on);
