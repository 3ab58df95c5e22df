"""The values that everything else passes around.

Every value is frozen. `Element` trees inside them are never changed after they were made:
a function that needs another tree makes a copy.
"""

from __future__ import annotations

from plainguides.core.model.advice import Advice, Change, HardSentence, HardWord, Part
from plainguides.core.model.claims import Checked, Claims, NextStep, Recording, Source
from plainguides.core.model.collections import Collection
from plainguides.core.model.components import Component, ComponentExample, Parameter
from plainguides.core.model.documents import Block, Document, Image, Link, Sentence, Unit
from plainguides.core.model.editions import Edition
from plainguides.core.model.findings import Finding, Severity
from plainguides.core.model.formats import Binding, Format, FormatContext, Option, Output, RefusedError, Value
from plainguides.core.model.glossary import Term
from plainguides.core.model.guides import EasyRead, Excuse, Guide, Hashes, Hub, HubSettings, TestRecord
from plainguides.core.model.measures import Facts, Level, Scores
from plainguides.core.model.parts import (
    BlockContext,
    BlockExample,
    BlockKind,
    Check,
    CheckExample,
    CheckInput,
    Registry,
    SearchWords,
)
from plainguides.core.model.pictures import Consent, Picture
from plainguides.core.model.profiles import GOVUK, Profile, Rule
from plainguides.core.model.statement import (
    Audit,
    AuditException,
    FullCheck,
    KnownFault,
    PeopleTest,
    StatementSettings,
    Tool,
)

__all__ = [
    "GOVUK",
    "Advice",
    "Audit",
    "AuditException",
    "Binding",
    "Block",
    "BlockContext",
    "BlockExample",
    "BlockKind",
    "Change",
    "Check",
    "CheckExample",
    "CheckInput",
    "Checked",
    "Claims",
    "Collection",
    "Component",
    "ComponentExample",
    "Consent",
    "Document",
    "EasyRead",
    "Edition",
    "Excuse",
    "Facts",
    "Finding",
    "Format",
    "FormatContext",
    "FullCheck",
    "Guide",
    "HardSentence",
    "HardWord",
    "Hashes",
    "Hub",
    "HubSettings",
    "Image",
    "KnownFault",
    "Level",
    "Link",
    "NextStep",
    "Option",
    "Output",
    "Parameter",
    "Part",
    "PeopleTest",
    "Picture",
    "Profile",
    "Recording",
    "RefusedError",
    "Registry",
    "Rule",
    "Scores",
    "SearchWords",
    "Sentence",
    "Severity",
    "Source",
    "StatementSettings",
    "Term",
    "TestRecord",
    "Tool",
    "Unit",
    "Value",
]
