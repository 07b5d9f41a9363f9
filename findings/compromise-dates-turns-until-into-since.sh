#!/usr/bin/env bash
# compromise-dates 3.9.0 with compromise 14.17.0, which finds dates in English text and gives a first and a last day for each.
#
# What was expected: "until March 2018" ends in March 2018, as "from 2016 until March 2018" does. "From November to February 2019" is
#   the winter that ends in 2019. "By the end of 2018" is not after 2018. What the library cannot tell, such as half a year, has
#   no dates.
# What happens: of an end in the past "until" makes a start: "until March 2018" is the time from March 2018 to today. November to
#   February 2019 is the time from the end of February to the start of November 2019, so that what is said and what is found
#   have no month in common. "By the end of 2018" is the time from today to the end of this year. The first and the second
#   half of 2019 are both the whole of 2019. Two dates in the wrong order are swapped without a word. The README names "by" with
#   a date, and a range of two months with one year of which the first month is the later one ("aug to june 1999"), among what is
#   supported; that very example is read as June to August 1999.
# Whom it hurts: whoever takes dates out of reports and filings to say when somebody owned, supplied or was exempt. A stake held
#   until March 2018 counts as held since then and today, the opposite of what the report says, and the answer differs with the
#   day on which it is asked. Give the library both ends of a time, each with its year.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat > try.mjs <<'JS'
import nlp from "compromise";
import dates from "compromise-dates";
nlp.plugin(dates);
const read = (time, today) => nlp(`Alpha owned the plant ${time}.`).dates({ timezone: "UTC", today }).json()
	.map((found) => `${found.dates.start.slice(0, 10)} to ${found.dates.end.slice(0, 10)}`).join(", ");
const wanted = {
	"from 2016 until March 2018": "2016-01-01 to 2018-03-31",
	"until March 2018": "2018-03-01 to 2026-06-15",
	"until 31 December 2018": "2018-12-31 to 2026-06-15",
	"from November to February 2019": "2019-02-28 to 2019-11-01",
	"from November 2018 to February 2019": "2018-11-01 to 2019-02-28",
	"aug to june 1999": "1999-06-30 to 1999-08-01",
	"by the end of 2018": "2026-06-15 to 2026-12-31",
	"in the first half of 2019": "2019-01-01 to 2019-12-31",
	"in the second half of 2019": "2019-01-01 to 2019-12-31",
};
let same = true;
for (const [time, days] of Object.entries(wanted)) {
	const seen = read(time, "2026-06-15");
	console.log(`${time}: ${seen}`);
	same &&= seen === days;
}
const then = read("until 31 December 2018", "2018-06-15");
console.log(`until 31 December 2018, read on 15 June 2018: ${then}`);
process.exit(same && then === "2018-06-15 to 2018-12-31" ? 0 : 1);
JS
node try.mjs
