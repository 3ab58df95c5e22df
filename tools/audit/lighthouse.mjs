// Prints one line of JSON for each address that it is given: the three scores, the shift, and what costs points.
import lighthouse from "lighthouse";

const [port, ...addresses] = process.argv.slice(2);
const categories = ["accessibility", "best-practices", "seo"];
for (const address of addresses) {
    const { lhr } = await lighthouse(address, {
        port: Number(port),
        logLevel: "silent",
        disableFullPageScreenshot: true,
        throttlingMethod: "provided",
        // A page is ready when it has loaded: nothing comes later, so there is no reason to wait for long.
        pauseAfterFcpMs: 100,
        pauseAfterLoadMs: 100,
        networkQuietThresholdMs: 500,
        cpuQuietThresholdMs: 100,
    }, {
        extends: "lighthouse:default",
        settings: { onlyCategories: categories, onlyAudits: ["cumulative-layout-shift"] },
    });
    if (lhr.runtimeError) {
        throw new Error(address + ": " + lhr.runtimeError.message);
    }
    const lost = categories.flatMap(name => lhr.categories[name].auditRefs
        .filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
        .map(ref => ({
            rule: ref.id,
            what: name + ": " + lhr.audits[ref.id].title + " "
                + JSON.stringify((lhr.audits[ref.id].details || {}).items || []).slice(0, 300),
        })));
    process.stdout.write(JSON.stringify({
        address,
        lost,
        scores: Object.fromEntries(categories.map(name => [name, lhr.categories[name].score])),
        shift: lhr.audits["cumulative-layout-shift"].numericValue,
    }) + "\n");
}
