"""The file `guides/glossary.yml`: words and what they mean. Never raises: each mistake is a finding with its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import yaml

from plainguides.core import yaml_types as y
from plainguides.core.model import Finding, Severity, Term
from plainguides.core.suggest import nearest
from plainguides.core.terms import spellings
from plainguides.core.yaml_slips import Slip, compose
from plainguides.core.yaml_types import WrongValueError, whole

FILE = "glossary.yml"
CHECK = "glossary"
WHY = "A reader who meets a hard word needs its meaning at once, and in easier words than the word itself."
EXAMPLE = "hearing loop: Equipment that sends sound straight to a hearing aid."
_LONG = "BSL:\n  expands: British Sign Language\n  meaning: A language of hands, face and body."
_KEYS: dict[str, y.Type] = {
    "meaning": y.TEXT,
    "also": y.list_of(y.TEXT, commas=True),
    "expands": y.TEXT,
    "lang": y.LANG,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """What a glossary file says."""

    terms: tuple[Term, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def known(self) -> frozenset[str]:
        """Every form of every word."""
        return frozenset(form for term in self.terms for form in term.forms)


def read_glossary(text: str | None, path: str) -> Glossary:
    """Read a file. `text` None: it is not UTF-8. A wrong entry is left out, and the others are kept."""
    node = compose(text)
    if isinstance(node, Slip):
        return Glossary(findings=(_error(path, node.line, node.message, node.fix, node.example or EXAMPLE),))
    if node is None:
        return Glossary()
    if not isinstance(node, yaml.MappingNode):
        line = node.start_mark.line + 1
        said = "The glossary must be lines with a word, a colon, a space and its meaning."
        return Glossary(findings=(_error(path, line, said, "Write one line for each word."),))
    found: list[Finding] = []
    terms: list[Term] = []
    for key, value in node.value:
        line = key.start_mark.line + 1
        try:
            terms.append(_term(key, value, line))
        except WrongValueError as wrong:
            at = line if wrong.line is None else wrong.line + 1
            found.append(_error(path, at, str(wrong), wrong.fix, wrong.example or EXAMPLE))
    once = _once(terms, path, found)
    return Glossary(terms=tuple(once), findings=tuple(found))


def _term(key: yaml.Node, value: yaml.Node, line: int) -> Term:
    word = y.scalar(key, "a word")
    if not any(sign.isalnum() for sign in word):
        raise WrongValueError("There is a meaning here, and no word before it.", key)
    if isinstance(value, yaml.ScalarNode):
        whole(value)
        values: dict[str, object] = {"meaning": str(value.value).strip()}
    elif isinstance(value, yaml.MappingNode):
        values = {}
        for name_node, one in value.value:
            name = str(name_node.value)
            if name not in _KEYS:
                near = nearest(name, _KEYS)
                meant = f' Did you mean "{near[0]}"?' if near else f" The keys are: {', '.join(_KEYS)}."
                raise WrongValueError(f'{word}: "{name}" is not a key here.{meant}', name_node, example=_LONG)
            if name in values:
                raise WrongValueError(f'{word}: the key "{name}" is here twice.', name_node, fix="Keep one of them.")
            values[name] = _KEYS[name].read(one)
    else:
        raise WrongValueError(f'The meaning of "{word}" must be words, not a list.', value)
    if not values.get("meaning"):
        raise WrongValueError(f'The word "{word}" has no meaning.', key, example=_LONG if len(values) > 1 else EXAMPLE)
    return Term(word=" ".join(word.split()), line=line, **values)  # type: ignore[arg-type]


def _once(terms: Sequence[Term], path: str, found: list[Finding]) -> list[Term]:
    """Keep the first term of each word, and of each other form."""
    owner: dict[tuple[str, str], Term] = {}
    kept = []
    for term in terms:
        other = next((owner[key] for form in term.forms if (key := (term.lang, form)) in owner), None)
        if other is not None and other.word == term.word:
            said, fix = f'The word "{term.word}" is here twice. The other one is in line {other.line}.', "Keep one."
            found.append(_error(path, term.line, said, fix))
            continue
        if other is not None:
            said = f'"{term.word}" has a form that "{other.word}" in line {other.line} has already.'
            found.append(_error(path, term.line, said, "Take the form away from one of the two.", _LONG))
            term = replace(term, also=(), expands="")  # noqa: PLW2901 - the word itself is still good
            if (term.lang, term.word) in owner:
                continue
        owner.update({(term.lang, spelling): term for form in term.forms for spelling in spellings(form)})
        kept.append(term)
    return kept


def _error(path: str, line: int | None, message: str, fix: str, example: str = EXAMPLE) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.ERROR,
        message=message,
        path=path,
        line=line,
        fix=fix,
        example=example,
        why=WHY,
    )
