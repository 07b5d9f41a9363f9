#!/usr/bin/env bash
# citeproc 2.4.63 (citeproc-js 1.4.63), which writes bibliographies from CSL-JSON: the date of an annual report as a "raw" text.
#
# What was expected: the financial year "2018/19" is printed as it stands, or as two years, as "2018/2019" is.
# What happens: what follows the year is a month up to 12 and, above, one of the season codes 13 to 24. The financial years
#   become seasons in turn: 2016/17 is "Spring 2016", 2017/18 "Summer 2017", 2018/19 "Autumn 2018", 2019/20 "Winter 2019".
#   2010/11 is "November 2010" and 2011/12 "December 2011". From 2024/25 on the second year is dropped: "2024". Of "August
#   2018 to October 2018" only October is left. CSL has four seasons, and EDTF writes them as 21 to 24 after a hyphen; 13 to 20
#   after a slash are seasons of neither. No warning is given.
# Whom it hurts: whoever cites annual reports of companies, whose years seldom are those of the calendar. A report for the
#   year to March 2019 counts as one of autumn 2018. Write such a date as {"literal": "2018/19"}.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund citeproc@2.4.63 >/dev/null
cat > try.js <<'JS'
const CSL = require("citeproc");
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const seasons = ["Spring", "Summer", "Autumn", "Winter"];
const terms = (kind, names) => names.map((name, i) => `<term name="${kind}-${String(i + 1).padStart(2, "0")}">${name}</term>`).join("");
const head = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const locale = `<locale ${head} xml:lang="en-US"><date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/>
	<date-part name="year"/></date><terms>${terms("month", months)}${terms("season", seasons)}</terms></locale>`;
const style = `<style ${head} class="in-text"><info><title>t</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info>
	<citation><layout><text variable="title"/></layout></citation>
	<bibliography><layout><date variable="issued" form="text"/></layout></bibliography></style>`;
const printed = (issued) => {
	const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => ({ id, type: "report", title: "T", issued }) }, style, "en-US");
	engine.updateItems(["one"]);
	return engine.makeBibliography()[1][0].replace(/<[^>]*>/g, "").trim();
};
const wanted = { "2010/11": "November 2010", "2011/12": "December 2011", "2016/17": "Spring 2016", "2017/18": "Summer 2017", "2018/19": "Autumn 2018",
	"2019/20": "Winter 2019", "2024/25": "2024", "2018/2019": "2018–2019", "August 2018 to October 2018": "October 2018" };
let same = true;
for (const [raw, text] of Object.entries(wanted)) {
	const seen = printed({ raw });
	console.log(`${raw} is printed as ${seen}`);
	same &&= seen === text;
}
process.exit(same && printed({ literal: "2018/19" }) === "2018/19" ? 0 : 1);
JS
node try.js
