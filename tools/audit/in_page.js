// Runs in a page, after the engines were loaded into it. Each function returns a list of {rule, what}.
// `colours`: only the rules that read colours, for a page that all rules have seen in other colours.
var pageEngines = {
    // The rules of axe whose checks call `axe.commons.color`, and those of IBM that ask for a colour or read the text
    // of style sheets. No other rule of theirs can find more, or less, when nothing but colours has changed.
    reading: {
        axe: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"],
        ibm: ["text_contrast_sufficient", "style_color_misuse", "style_focus_visible", "style_highcontrast_visible"],
    },
    axe: async function (colours) {
        const known = axe.getRules().filter(rule => !rule.tags.includes("deprecated")).map(rule => rule.ruleId);
        const chosen = colours ? known.filter(id => pageEngines.reading.axe.includes(id)) : known;
        if (chosen.length < (colours ? pageEngines.reading.axe.length : 95)) {
            throw new Error("axe has only " + chosen.length + " rules");
        }
        const rules = Object.fromEntries(known.map(id => [id, {enabled: chosen.includes(id)}]));
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
    ibm: async function (colours) {
        const checker = new ace.Checker(), names = ["IBM_Accessibility", "WCAG_2_2"];
        if (colours) {
            for (const guideline of checker.getGuidelines().filter(one => names.includes(one.id))) {
                const few = point => ({
                    ...point, rules: (point.rules || []).filter(rule => pageEngines.reading.ibm.includes(rule.id)),
                });
                checker.addGuideline({...guideline, id: guideline.id + " colours", checkpoints: guideline.checkpoints.map(few)});
            }
        }
        const report = await checker.check(document, colours ? names.map(name => name + " colours") : names);
        if (report.numExecuted < (colours ? 10 : 100)) {
            throw new Error("IBM ran only " + report.numExecuted + " rules");
        }
        return report.results.filter(result => result.value[1] === "FAIL" && result.value[0] !== "INFORMATION")
            .map(result => ({
                rule: result.ruleId + (result.value[0] === "VIOLATION" ? "" : " (recommendation)"),
                what: result.path.dom + " " + result.message,
            }));
    },
};
