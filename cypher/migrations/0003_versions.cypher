// Versions of the record side by side: what versions sinceVersion to untilVersion (not included) hold. What is there becomes version 0.
MATCH (n:Entity|Source|Fact) SET n.sinceVersion = 0, n.untilVersion = 9223372036854775807;
MATCH (c:Claim) SET c.sinceVersion = 0;
MATCH (:Entity)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(:Entity) SET t.sinceVersion = 0, t.untilVersion = 9223372036854775807;
MATCH (v:DataVersion) SET v.number = 0, v.searchIndex = 'even_names';
MATCH (n:Names)-[:NAMES]->(e:Entity) SET n:EvenNames, n.entity = e.id REMOVE n:Names;
DROP CONSTRAINT entity_id IF EXISTS;
DROP CONSTRAINT source_id IF EXISTS;
DROP CONSTRAINT fact_id IF EXISTS;
DROP CONSTRAINT claim_id IF EXISTS;
CREATE CONSTRAINT entity_version IF NOT EXISTS FOR (e:Entity) REQUIRE (e.id, e.sinceVersion) IS UNIQUE;
CREATE CONSTRAINT source_version IF NOT EXISTS FOR (s:Source) REQUIRE (s.id, s.sinceVersion) IS UNIQUE;
CREATE CONSTRAINT fact_version IF NOT EXISTS FOR (f:Fact) REQUIRE (f.id, f.sinceVersion) IS UNIQUE;
CREATE CONSTRAINT claim_version IF NOT EXISTS FOR (c:Claim) REQUIRE (c.id, c.sinceVersion) IS UNIQUE;
CREATE CONSTRAINT load_key IF NOT EXISTS FOR (l:Load) REQUIRE l.key IS UNIQUE;
// Search has one index for the even versions and one for the odd: the next is filled while the other is asked.
DROP INDEX names_and_notes IF EXISTS;
CREATE FULLTEXT INDEX even_names IF NOT EXISTS FOR (n:EvenNames) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX odd_names IF NOT EXISTS FOR (n:OddNames) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
