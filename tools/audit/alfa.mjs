// Reads a page as a line of JSON, and answers with a line: how many outcomes passed, and what failed.
import { createInterface } from "node:readline";
import { Audit } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Document } from "@siteimprove/alfa-dom";
import { Request, Response } from "@siteimprove/alfa-http";
import Rules from "@siteimprove/alfa-rules";
import { Page } from "@siteimprove/alfa-web";

// The rules that read colours: links told apart from words, focus, and the contrast of words, enhanced and not.
const ofColours = [...Rules].filter(rule => /sia-r(62|65|66|69)$/.test(rule.uri));

for await (const line of createInterface({ input: process.stdin })) {
    const given = JSON.parse(line), device = Device.from(given.device);
    const page = Page.of(Request.empty(), Response.empty(), Document.from(given.document, device), device);
    const outcomes = [...await Audit.of(page, given.colours ? ofColours : Rules).evaluate()].map(outcome => outcome.toJSON());
    const failed = outcomes.filter(outcome => outcome.outcome === "failed").map(outcome => ({
        rule: outcome.rule.uri.split("/").pop(),
        what: describe(outcome.target) + " " + messages(outcome.expectations),
    }));
    const passed = outcomes.filter(outcome => outcome.outcome === "passed").length;
    process.stdout.write(JSON.stringify({ passed, failed, colours: given.colours }) + "\n");
}

function describe(target) {
    if (target && target.type === "element") {
        const attributes = (target.attributes || []).map(one => ` ${one.name}="${one.value}"`).join("");
        return `<${target.name}${attributes}>`.slice(0, 160);
    }
    return target ? (target.data || target.type || JSON.stringify(target)).slice(0, 160) : "";
}

function messages(expectations) {
    return expectations.map(([, result]) => (result.error && result.error.message) || "").filter(Boolean).join("; ");
}
