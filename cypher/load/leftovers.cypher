// What no reader of version $number, or of a version that is kept, sees. state: UNFINISHED (a load that was not finished wrote it), RETIRED (such a load was to take it away), REPLACED (by that version or an earlier one). Ties first, then facts, then the rest: so all can be deleted in that order.
MATCH (v:DataVersion)
WITH collect(CASE v.key WHEN 'current' THEN null ELSE v.number END) AS kept
CALL () {
  MATCH (:Entity)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(:Entity)
  WHERE t.sinceVersion > $number OR t.untilVersion < 9223372036854775807
  RETURN elementId(t) AS element, 'TIE' AS sort, t.sinceVersion AS since, t.untilVersion AS until
UNION ALL
  MATCH (n:Fact)
  WHERE n.sinceVersion > $number OR n.untilVersion < 9223372036854775807
  RETURN elementId(n) AS element, 'FACT' AS sort, n.sinceVersion AS since, n.untilVersion AS until
UNION ALL
  MATCH (n:Entity|Source)
  WHERE n.sinceVersion > $number OR n.untilVersion < 9223372036854775807
  RETURN elementId(n) AS element, 'THING' AS sort, n.sinceVersion AS since, n.untilVersion AS until
}
WITH element, sort, since, until, kept, CASE WHEN since > $number THEN 'UNFINISHED' WHEN until > $number THEN 'RETIRED' ELSE 'REPLACED' END AS state
WHERE state <> 'REPLACED' OR none(number IN kept WHERE since <= number AND number < until)
RETURN element, sort, state
