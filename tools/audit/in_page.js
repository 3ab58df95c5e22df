// Runs in a page, after the engines were loaded into it. Each function returns a list of {rule, what}.
var pageEngines = {
    axe: async function () {
        const rules = Object.fromEntries(axe.getRules().filter(rule => !rule.tags.includes("deprecated"))
            .map(rule => [rule.ruleId, {enabled: true}]));
        if (Object.keys(rules).length < 95) {
            throw new Error("axe has only " + Object.keys(rules).length + " rules");
        }
        const found = await axe.run(document, {rules, resultTypes: ["violations", "incomplete"]});
        const list = (results, mark) => results.flatMap(result => result.nodes.map(node => ({
            rule: result.id,
            what: mark + node.target.join(" ") + " "
                + [...node.any, ...node.all, ...node.none].map(check => check.message).join("; "),
        })));
        return [...list(found.violations, ""), ...list(found.incomplete, "to look at by eye: ")];
    },
    htmlcs: function () {
        return new Promise(resolve => HTMLCS.process("WCAG2AAA", document, () => resolve(
            HTMLCS.getMessages().filter(message => message.type === HTMLCS.ERROR).map(message => ({
                rule: message.code,
                what: (message.element.outerHTML || "document").slice(0, 160) + " " + message.msg,
            })))));
    },
    ibm: async function () {
        const report = await new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
        if (report.numExecuted < 100) {
            throw new Error("IBM ran only " + report.numExecuted + " rules");
        }
        return report.results.filter(result => result.value[1] === "FAIL" && result.value[0] !== "INFORMATION")
            .map(result => ({
                rule: result.ruleId + (result.value[0] === "VIOLATION" ? "" : " (recommendation)"),
                what: result.path.dom + " " + result.message,
            }));
    },
};
