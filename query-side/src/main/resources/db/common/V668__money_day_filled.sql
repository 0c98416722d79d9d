-- Sums of days are read from the first moment on, also where lines stood before there were any sums:
-- a line raises its day from where it begins to hold, and lowers it from where it ends.
delete from money_day;
insert into money_day (kind, currency, effective_on, from_position, to_position, amount, low, high)
select kind, currency, effective_on, at_position,
  lead(at_position, 1, 9223372036854775807)
    over (partition by kind, currency, effective_on order by at_position),
  sum(amount) over (partition by kind, currency, effective_on order by at_position),
  sum(low) over (partition by kind, currency, effective_on order by at_position),
  sum(high) over (partition by kind, currency, effective_on order by at_position)
from (
  select kind, currency, effective_on, at_position,
    sum(amount) as amount, sum(low) as low, sum(high) as high
  from (
    select kind, currency, effective_on, from_position as at_position, amount,
      coalesce(estimate_low, amount) as low, coalesce(estimate_high, amount) as high
    from money_line where kind <> 'AWAITING'
    union all
    select kind, currency, effective_on, to_position, -amount,
      -coalesce(estimate_low, amount), -coalesce(estimate_high, amount)
    from money_line where kind <> 'AWAITING' and to_position < 9223372036854775807
  ) changes
  group by kind, currency, effective_on, at_position
  having sum(amount) <> 0 or sum(low) <> 0 or sum(high) <> 0
) turns;
