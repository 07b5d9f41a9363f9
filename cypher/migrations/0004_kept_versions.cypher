// Earlier versions are kept. A search index holds one set of names, and versions with the same names share it: with the two that are there, one for the current version, one for the next, and one for each of 20 earlier ones.
CREATE INDEX data_version_id IF NOT EXISTS FOR (v:DataVersion) ON (v.id);
CREATE INDEX former_version_id IF NOT EXISTS FOR (v:FormerVersion) ON (v.id);
CREATE FULLTEXT INDEX names_2 IF NOT EXISTS FOR (n:Names2) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_3 IF NOT EXISTS FOR (n:Names3) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_4 IF NOT EXISTS FOR (n:Names4) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_5 IF NOT EXISTS FOR (n:Names5) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_6 IF NOT EXISTS FOR (n:Names6) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_7 IF NOT EXISTS FOR (n:Names7) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_8 IF NOT EXISTS FOR (n:Names8) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_9 IF NOT EXISTS FOR (n:Names9) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_10 IF NOT EXISTS FOR (n:Names10) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_11 IF NOT EXISTS FOR (n:Names11) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_12 IF NOT EXISTS FOR (n:Names12) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_13 IF NOT EXISTS FOR (n:Names13) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_14 IF NOT EXISTS FOR (n:Names14) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_15 IF NOT EXISTS FOR (n:Names15) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_16 IF NOT EXISTS FOR (n:Names16) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_17 IF NOT EXISTS FOR (n:Names17) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_18 IF NOT EXISTS FOR (n:Names18) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_19 IF NOT EXISTS FOR (n:Names19) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_20 IF NOT EXISTS FOR (n:Names20) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names_21 IF NOT EXISTS FOR (n:Names21) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
