// Takes the lease of loads for $holder. No row: another process has it, and wrote within $patience seconds. The first SET takes the lock before the rest is read.
MERGE (l:Load {key: 'load'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.holder IS NULL OR l.holder = $holder OR l.touched < datetime.realtime() - duration({seconds: $patience})
SET l.holder = $holder, l.touched = datetime.realtime(), l.batch = 0, l.leftovers = true
RETURN l.holder AS holder
