// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a running Tieline with the protocol's own client for Node: every tool with its example,
// every resource and prompt. The client checks each structured answer against its schema.
//   npm install && node check.mjs http://127.0.0.1:8080/mcp
//   npm install && node check.mjs java -jar tieline.jar mcp
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [first, ...rest] = process.argv.slice(2);
const transport = first.startsWith("http") ? new StreamableHTTPClientTransport(new URL(first))
	: new StdioClientTransport({ command: first, args: rest });
const client = new Client({ name: "tieline-check", version: "1" });
let failed = 0;

function told(passed, what) {
	failed += passed ? 0 : 1;
	console.log((passed ? "ok   " : "FAIL ") + what);
}

async function refused(what, asking) {
	try {
		await asking;
		told(false, what + ": not refused");
	}
	catch (error) {
		told(true, what + ": " + error.message);
	}
}

await client.connect(transport, { timeout: 120_000 });
told(client.getInstructions().includes("unknown"), "instructions, protocol " + (transport.protocolVersion ?? "over lines"));
const { tools } = await client.listTools();
for (const tool of tools) {
	const input = {};
	for (const [name, schema] of Object.entries(tool.inputSchema.properties)) {
		if (schema.examples) {
			input[name] = schema.examples[0];
		}
	}
	const started = Date.now();
	const result = await client.callTool({ name: tool.name, arguments: input }, undefined, { timeout: 60_000 });
	told(!result.isError && tool.annotations.readOnlyHint && tool.outputSchema,
		`${tool.name}: ${Date.now() - started} ms, text ${result.content[0].text.length}, structured `
			+ JSON.stringify(result.structuredContent ?? null).length + (result.isError ? " " + result.content[0].text : ""));
}
const wrong = await client.callTool({ name: "owners", arguments: { company: "huawie" } });
told(wrong.isError && wrong.content[0].text.includes("'huawei'"), "bad input: " + wrong.content[0].text);
await refused("unknown tool", client.callTool({ name: "nothing", arguments: {} }));
const { resources } = await client.listResources();
const { resourceTemplates } = await client.listResourceTemplates();
told(resourceTemplates.length === 5, "templates " + resourceTemplates.map((one) => one.uriTemplate).join(" "));
for (const uri of [...resources.map((one) => one.uri), "tieline://entity/huawei", "tieline://source/wsj-2018-11-23",
	"tieline://claim/wsj-2018-11-23.68", "tieline://fact/market-share:huawei:market-telecom-equipment-world:2017~asOf=2017"]) {
	const { contents } = await client.readResource({ uri });
	told(contents[0].text.includes("Data version"), uri);
}
await refused("unknown resource", client.readResource({ uri: "tieline://entity/nobody-at-all" }));
const { prompts } = await client.listPrompts();
for (const prompt of prompts) {
	const given = Object.fromEntries(prompt.arguments.map((one) => [one.name, "Huawei"]));
	const { messages } = await client.getPrompt({ name: prompt.name, arguments: given });
	told(messages[0].content.text.includes("Huawei"), "prompt " + prompt.name);
}
const { completion } = await client.complete({ ref: { type: "ref/resource", uri: "tieline://entity/{id}" },
	argument: { name: "id", value: "huawe" } });
told(completion.values.includes("huawei"), "completion " + completion.values);
await client.close();
console.log(failed === 0 ? "All passed" : failed + " failed");
process.exit(failed === 0 ? 0 : 1);
