#!/usr/bin/env bash
# sec-edgar-toolkit 0.2.0, reading holdings of institutional investors (form 13F of the US Securities and Exchange Commission, XML).
#
# What was expected: the value of a holding, whose total the library describes as USD, is in dollars whenever the form was filed, or the
#   unit can be had.
# What happens: what was filed until the end of 2022 has values in thousands of dollars, what is filed since 3 January 2023 has whole
#   dollars, in an element of the same name. The library takes the number as it stands. A holding that did not change in shares or
#   price has the value 150000 at the end of September 2022 and 150000000 at the end of December. The total of the older form is a
#   thousandth of the sum in dollars. No error is raised, and nothing that the library returns tells the unit. Its documentation does not
#   speak of it.
# Whom it hurts: whoever follows the holders of a company over time. Each stake seems to rise a thousandfold in one winter, and those of
#   older years look like nothing beside the value of the company. Multiply by 1000 what was filed before 2023, by the day of filing and
#   not by the period, since old periods are amended later.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sec-edgar-toolkit@0.2.0 >/dev/null
cat > try.js <<'JS'
const { readFileSync } = require("node:fs");
const { ThirteenF, ThirteenFParser } = require("sec-edgar-toolkit");
const table = (value) => `<?xml version="1.0"?><informationTable xmlns="http://www.sec.gov/edgar/document/thirteenf/informationtable"><infoTable>
  <nameOfIssuer>ORRIN WAFERS INC</nameOfIssuer><titleOfClass>COM</titleOfClass><cusip>000000000</cusip><value>${value}</value>
  <shrsOrPrnAmt><sshPrnamt>3000000</sshPrnamt><sshPrnamtType>SH</sshPrnamtType></shrsOrPrnAmt><investmentDiscretion>SOLE</investmentDiscretion>
  <votingAuthority><Sole>3000000</Sole><Shared>0</Shared><None>0</None></votingAuthority></infoTable></informationTable>`;
const cover = (period, value) => `<?xml version="1.0"?><edgarSubmission>
  <headerData><filerInfo><periodOfReport>${period}</periodOfReport></filerInfo></headerData>
  <formData><coverPage><reportType>13F HOLDINGS REPORT</reportType><filingManager><name>Vell Asset Management</name></filingManager></coverPage>
  <summaryPage><tableEntryTotal>1</tableEntryTotal><tableValueTotal>${value}</tableValueTotal></summaryPage></formData></edgarSubmission>`;
const read = (period, value) => new ThirteenF(new ThirteenFParser(table(value)).parseHoldings(), ThirteenFParser.parseCoverPage(cover(period, value)));
// 3000000 shares at 50 dollars are 150000000 dollars in both forms.
const inThousands = read("09-30-2022", 150000);
const inDollars = read("12-31-2022", 150000000);
for (const form of [inThousands, inDollars]) {
	console.log(`${form.managerName}, ${form.periodOfReport}: ${form.holdings[0].shares} shares, value ${form.holdings[0].value}, `
		+ `total ${form.totalValue}, reported ${form.reportedValueTotal}`);
}
const described = readFileSync(require.resolve("sec-edgar-toolkit").replace("index.js", "core/form-13f.d.ts"), "utf8").match(/.*\(USD\).*/);
console.log(`description of the total: ${described?.[0].trim()}`);
process.exit(described && inThousands.totalValue === 150000 && inDollars.totalValue === 150000000
	&& inThousands.holdings[0].shares === inDollars.holdings[0].shares ? 0 : 1);
JS
node try.js
