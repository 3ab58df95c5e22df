// Checks many books with Ace by DAISY in one run of node, for a start of a browser costs more than a book.
//
//     PUPPETEER_EXECUTABLE_PATH=/usr/bin/chromium node ace_books.cjs BOOK.epub ...
//
// One line of JSON for each book: its file, how often each rule was broken, and an example of each.
"use strict";

const { createRequire } = require("module");
const path = require("path");

const root = createRequire(path.join(__dirname, "..", "..", "node_modules", "x.js"));
const cli = createRequire(root.resolve("@daisy/ace-cli-shared"));
const ace = cli("@daisy/ace-core");
const runner = createRequire(root.resolve("@daisy/ace-cli"))("@daisy/ace-axe-runner-puppeteer");
const { mkdtempSync } = require("fs");
const { tmpdir } = require("os");

async function main() {
    for (const file of process.argv.slice(2)) {
        const outdir = mkdtempSync(path.join(tmpdir(), "ace-"));
        const [, report] = await ace(file, { cwd: process.cwd(), outdir, lang: "en", silent: true }, runner);
        const faults = {};
        for (const document of report.assertions) {
            for (const one of document.assertions) {
                const rule = one["earl:test"]["dct:title"];
                const said = one["earl:result"]["dct:description"];
                faults[rule] = faults[rule] || { count: 0, place: document["earl:testSubject"].url, said };
                faults[rule].count += 1;
            }
        }
        console.log(JSON.stringify({ file, outcome: report["earl:result"]["earl:outcome"], faults }));
    }
    process.exit(0);
}

main().catch(function (error) {
    console.error(error);
    process.exit(1);
});
