#!/usr/bin/env bash
# sec-edgar-toolkit 0.2.0, reading ownership forms 3 and 4 of the US Securities and Exchange Commission in their XML.
#
# What was expected: a flag that is set is read as set, however the form writes it: filings have 1 and 0 as well as true and false. Shares
#   held, and whether they are held directly or through others, are read from where the form has them. A price that stands in a
#   footnote alone is not known.
# What happens: only the word "true" counts. isTenPercentOwner, isDirector and isOfficer with 1 are all false, so that an owner of more
#   than a tenth is told as somebody without any tie to the company. A holding of 10400000 shares has 0 shares, because the number is
#   looked for beside postTransactionAmounts and not in it. Nothing says whether a holding or a purchase is direct or indirect; of a
#   derivative the same library reads both. A purchase whose price is explained in a footnote has the price 0. In a joint filing of two
#   owners the flat view has no owner's name and all its flags are false; the list of owners beside it has both names. No error or
#   warning is given. The documentation names these sections and no limit.
# Whom it hurts: whoever looks for large holders, or for those who hold through others, in these filings. They are the ones that
#   vanish, and a sum of holdings is 0.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sec-edgar-toolkit@0.2.0 >/dev/null
cat > try.js <<'JS'
const { OwnershipForm, OwnershipFormParser } = require("sec-edgar-toolkit");
console.info = () => {};
let warned = 0;
console.warn = () => warned++;
const owner = (name, yes) => `<reportingOwner><reportingOwnerId><rptOwnerCik>0009999999</rptOwnerCik><rptOwnerName>${name}</rptOwnerName>
  </reportingOwnerId><reportingOwnerRelationship><isDirector>${yes}</isDirector><isTenPercentOwner>${yes}</isTenPercentOwner>
  </reportingOwnerRelationship></reportingOwner>`;
const held = (shares) => `<postTransactionAmounts><sharesOwnedFollowingTransaction><value>${shares}</value></sharesOwnedFollowingTransaction>
  </postTransactionAmounts><ownershipNature><directOrIndirectOwnership><value>I</value></directOrIndirectOwnership>
  <natureOfOwnership><value>By Vell Trust</value></natureOfOwnership></ownershipNature>`;
const title = "<securityTitle><value>Common Stock</value></securityTitle>";
const derivative = `<derivativeTable><derivativeHolding><securityTitle><value>Warrant</value></securityTitle>${held(500)}</derivativeHolding>
  </derivativeTable>`;
const form = (type, owners, table) => `<?xml version="1.0"?><ownershipDocument>
  <schemaVersion>X0206</schemaVersion><documentType>${type}</documentType><periodOfReport>2018-06-29</periodOfReport><issuer><issuerCik>0009999998</issuerCik><issuerName>Orrin Wafers Inc</issuerName>
  <issuerTradingSymbol>ORWF</issuerTradingSymbol></issuer>${owners}<nonDerivativeTable>${table}</nonDerivativeTable>${derivative}</ownershipDocument>`;
const holding = `<nonDerivativeHolding>${title}${held(10400000)}</nonDerivativeHolding>`;
const purchase = `<nonDerivativeTransaction>${title}<transactionDate><value>2018-06-29</value></transactionDate>
  <transactionCoding><transactionFormType>4</transactionFormType><transactionCode>P</transactionCode></transactionCoding><transactionAmounts>
  <transactionShares><value>250000</value></transactionShares><transactionPricePerShare><footnoteId id="F1"/></transactionPricePerShare>
  <transactionAcquiredDisposedCode><value>A</value></transactionAcquiredDisposedCode></transactionAmounts>${held(10650000)}</nonDerivativeTransaction>`;
const read = (xml) => new OwnershipForm(new OwnershipFormParser(xml).parseAll());
let same = true;
const see = (what, value, wanted) => {
	const seen = JSON.stringify(value);
	console.log(`${what}: ${seen}`);
	same &&= seen === JSON.stringify(wanted);
};
const flags = ({ isDirector, isTenPercentOwner }) => [isDirector, isTenPercentOwner];
see("director and owner of a tenth, written as 1", flags(read(form(3, owner("Vell Holding", "1"), holding))), [false, false]);
see("the same, written as true", flags(read(form(3, owner("Vell Holding", "true"), holding))), [true, true]);
const initial = read(form(3, owner("Vell Holding", "1"), holding)).raw;
const amounts = ({ sharesOwned, shares, directOrIndirectOwnership }) => [sharesOwned ?? shares, directOrIndirectOwnership];
see("10400000 shares, indirectly", initial.nonDerivativeHoldings.map(amounts), [[0, ""]]);
see("500 warrants, indirectly", initial.derivativeHoldings.map(amounts), [[500, "I"]]);
const bought = read(form(4, owner("Vell Holding", "1"), purchase)).transactions[0];
see("bought at a price in a footnote, indirectly", [bought.pricePerShare, bought.ownershipType, bought.sharesOwnedAfter], [0, null, 10650000]);
const joint = read(form(4, owner("Vell Holding", "true") + owner("Vell Trust", "true"), purchase));
see("joint filing of two owners", [joint.ownerName, ...flags(joint)], ["", false, false]);
see("its list of owners", joint.owners.map(({ name }) => name), ["Vell Holding", "Vell Trust"]);
see("warnings", warned, 0);
process.exit(same ? 0 : 1);
JS
node try.js
