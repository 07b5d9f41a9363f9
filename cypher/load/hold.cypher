// Begins a batch of a load. No row: $holder lost its lease. applied: the batch was committed before, and only its answer was lost.
MATCH (l:Load {key: 'load'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.holder = $holder
WITH l, l.batch >= $batch AS applied
SET l.touched = datetime.realtime(), l.batch = $batch
RETURN applied
