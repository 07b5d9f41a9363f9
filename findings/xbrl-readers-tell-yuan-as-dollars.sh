#!/usr/bin/env bash
# xbrl-parser 1.2.4 and parse-xbrl 1.1.5, which read the figures of annual reports from XBRL.
#
# What was expected: a report with sums in two currencies gives each sum with its currency, or those of one currency that is named. A
#   figure with xsi:nil is not known, as XBRL 2.1 has it, and xsi:nil="false" says nothing at all.
# What happens: neither library looks at the unit of a figure. xbrl-parser takes the first figure, and as the currency of the report
#   the first one that the file declares, whatever it is used for: 7 billion yuan of assets are "USD 7000000000" if dollars are declared
#   before yuan, and the same holds for its parser of Danish reports, where a loan in euros makes all crowns euros. parse-xbrl takes
#   the last figure and names no currency: the same report has 1 billion or 7 billion, by the order of its lines. The order of units
#   and figures means nothing in XBRL. Without a figure parse-xbrl and, for some lines, xbrl-parser have 0; parse-xbrl has 0 also for
#   xsi:nil="false" with a figure. No error or warning is given. The documentation names no such limit; xbrl-parser calls its support
#   for US-GAAP very limited.
# Whom it hurts: whoever compares companies of several countries. Filings of Chinese companies in the United States give yuan and, for
#   convenience, dollars side by side for the same day: assets are then seven times too large or too small, and a profit that is not
#   reported counts as none. Take the figure by its unitRef and look the unit up.
#
# Exits with 0 as long as the libraries behave like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xbrl-parser@1.2.4 parse-xbrl@1.1.5 >/dev/null
cat > try.js <<'JS'
const { parseAnnualReport, CvrParser, USGAAPParser } = require("xbrl-parser");
const { parseStr } = require("parse-xbrl");
const namespaces = ["xbrli=http://www.xbrl.org/2003/instance", "xsi=http://www.w3.org/2001/XMLSchema-instance", "iso4217=http://www.xbrl.org/2003/iso4217",
	"us-gaap=http://fasb.org/us-gaap/2019-01-31", "dei=http://xbrl.sec.gov/dei/2019-01-31", "fsa=http://xbrl.dcca.dk/fsa", "gsd=http://xbrl.dcca.dk/gsd"]
	.map((one) => `xmlns:${one.replace("=", '="')}"`).join(" ");
const context = (id, period) => `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">1999999999</xbrli:identifier></xbrli:entity>
	<xbrli:period>${period}</xbrli:period></xbrli:context>`;
const unit = (currency) => `<xbrli:unit id="${currency}"><xbrli:measure>iso4217:${currency}</xbrli:measure></xbrli:unit>`;
const figure = (name, time, currency, value, nil = "") => `<${name} contextRef="${time}" unitRef="${currency}" decimals="-3"${nil}>${value}</${name}>`;
const report = (units, figures) => `<?xml version="1.0"?><xbrli:xbrl ${namespaces}>
	${context("year", "<xbrli:startDate>2019-01-01</xbrli:startDate><xbrli:endDate>2019-12-31</xbrli:endDate>")}
	${context("end", "<xbrli:instant>2019-12-31</xbrli:instant>")}${units.map(unit).join("")}
	<dei:EntityRegistrantName contextRef="year">Orrin Wafers</dei:EntityRegistrantName>
	<dei:DocumentType contextRef="year">20-F</dei:DocumentType>
	<dei:DocumentPeriodEndDate contextRef="year">2019-12-31</dei:DocumentPeriodEndDate>
	<gsd:InformationOnTypeOfSubmittedReport contextRef="year">Annual report</gsd:InformationOnTypeOfSubmittedReport>${figures.join("")}</xbrli:xbrl>`;
// One billion dollars and seven billion yuan are the same assets, at 7 yuan for a dollar.
const sums = { CNY: [7000000000, 70000000], USD: [1000000000, 10000000] };
const both = (order) => order.flatMap((currency) => [figure("us-gaap:Assets", "end", currency, sums[currency][0]),
	figure("us-gaap:NetIncomeLoss", "year", currency, sums[currency][1])]);
const log = console.log;
const quietly = async (text) => {
	console.log = console.warn = () => {};
	const read = await new parseStr(text);
	console.log = log;
	return read;
};
let same = true;
const see = (what, seen, wanted) => {
	console.log(`${what}: ${seen}`);
	same &&= seen === wanted;
};
(async () => {
	const first = (text, parser) => {
		const read = parseAnnualReport(text, parser);
		return `${read.currency} ${read.balance.assets.total}`;
	};
	const orders = [["CNY", "USD"], ["USD", "CNY"]];
	for (const units of orders) {
		for (const figures of orders) {
			const text = report(units, both(figures));
			const last = await quietly(text);
			const what = `units ${units.join(", ")}, figures ${figures.join(", ")}`;
			see(`xbrl-parser, ${what}`, first(text, new USGAAPParser()), `${units[0]} ${sums[figures[0]][0]}`);
			see(`parse-xbrl, ${what}`, `${last.Assets}`, `${sums[figures[1]][0]}`);
			same &&= !Object.entries(last).some(([name, value]) => /currency$|unit/i.test(name) || ["CNY", "USD"].includes(value));
		}
	}
	const danish = report(["EUR", "DKK"], [figure("fsa:Assets", "end", "DKK", 746000000), figure("fsa:ProfitLoss", "year", "DKK", 7460000),
		figure("fsa:LongtermDebtToBanks", "end", "EUR", 5000000)]);
	see("xbrl-parser, a Danish report in DKK with a loan in EUR", first(danish, new CvrParser()), "EUR 746000000");
	const nil = (value) => ` xsi:nil="${value}"`;
	const blank = (name, value, isNil) => figure(name, name === "us-gaap:Assets" ? "end" : "year", "USD", value, nil(isNil));
	const unknown = report(["USD"], [blank("us-gaap:Assets", 1000000000, "false"), blank("us-gaap:NetIncomeLoss", "", "true").replace(/ decimals="[^"]*"/, "")]);
	see("parse-xbrl, a profit that is not told and assets with nil=\"false\"", await quietly(unknown).then((read) => `${read.NetIncomeLoss} and ${read.Assets}`), "0 and 0");
	see("xbrl-parser, the same profit", `${parseAnnualReport(unknown, new USGAAPParser()).incomeStatement.profitLoss}`, "0");
	process.exit(same ? 0 : 1);
})();
JS
node try.js
